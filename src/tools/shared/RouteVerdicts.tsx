import { routeLaws } from 'virtual:corpus/routes';
import type { RouteVerdict, RouteRule } from '../../domain/routes/judge-route.ts';
import { LawLinks } from './law-links.tsx';
import { sitePath } from './site-path.ts';

const VERDICT_WORDS = { now: '现在可以', 'not-yet': '还没到', closed: '关了', possible: '看情况' } as const;

/** Doors with their verdict, reason and article. */
export function RouteVerdicts({ verdicts, routes }: { verdicts: readonly RouteVerdict[]; routes: readonly RouteRule[] }) {
  return (
    <ul class="list verdicts">
      {verdicts.map((verdict) => {
        const route = routes.find((candidate) => candidate.slug === verdict.route);
        return (
          <li key={verdict.route} data-route={verdict.route} data-verdict={verdict.verdict}>
            <p>
              <a href={sitePath(`/routes/${verdict.route}/`)}>
                <b>{route?.title}</b>
              </a>{' '}
              <span class={`tag ${verdict.verdict}`}>{VERDICT_WORDS[verdict.verdict]}</span>
            </p>
            <p>
              {verdict.say}
              <LawLinks basis={verdict.basis} laws={routeLaws} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
