import { routeLaws, routes } from 'virtual:corpus/routes';
import type { CaseFile } from '../../domain/case/case.ts';
import { formatChineseDate, formatMonthDay, formatWeekday, type PlainDate } from '../../domain/dates/plain-date.ts';
import { judgeRoutes, nextStep } from '../../domain/routes/judge-route.ts';
import { contextOf } from '../shared/engine.ts';
import { LawLinks } from '../shared/law-links.tsx';
import { sitePath } from '../shared/site-path.ts';
import { RouteVerdicts } from '../shared/RouteVerdicts.tsx';

/** The one next step of a case: the door, its day, its words. */
export function NextBox({ caseFile, today }: { caseFile: CaseFile; today: PlainDate }) {
  const context = contextOf(caseFile, today);
  const step = nextStep(routes, context);
  if (!step) return null;
  const { verdict, by } = step;
  const route = routes.find((one) => one.slug === verdict.route);
  return (
    <>
      <div class="next" data-next data-route={verdict.route} data-verdict={verdict.verdict}>
        <p class="when">
          {verdict.from ? (
            <>
              <time dateTime={verdict.from}>{formatMonthDay(verdict.from)}</time>
              <small>{formatWeekday(verdict.from)}起</small>
            </>
          ) : verdict.verdict === 'now' ? (
            '现在'
          ) : (
            '先问清楚'
          )}
        </p>
        <p class="what">{route?.title}</p>
        <p>
          {verdict.say}
          <LawLinks basis={verdict.basis} laws={routeLaws} />
        </p>
        {by && (
          <p>
            稳妥的最后一天是
            <b>
              <time dateTime={by}>{formatChineseDate(by)}</time>
            </b>
            。
          </p>
        )}
        <p class="row">
          <a class="btn" href={sitePath(`/tools/wording/#voice=${route?.voice ?? 'phone-10086'}`)}>
            写好要说的话
          </a>
          <a class="btn quiet" href={sitePath(`/routes/${verdict.route}/`)}>
            这扇门怎么走
          </a>
        </p>
      </div>
      <details>
        <summary>别的门现在怎样</summary>
        <RouteVerdicts verdicts={judgeRoutes(routes, context).filter((one) => one.route !== verdict.route)} routes={routes} />
      </details>
    </>
  );
}
