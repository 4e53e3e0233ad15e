import { useEffect, useState } from 'preact/hooks';
import type { CaseFile } from '../../domain/case/case.ts';
import type { PlainDate } from '../../domain/dates/plain-date.ts';
import { contextOf } from './engine.ts';

type Loaded = {
  view: typeof import('./RouteVerdicts.tsx');
  judge: typeof import('../../domain/routes/judge-route.ts');
  data: typeof import('virtual:corpus/routes');
};

/** Verdicts of one door or of all; the doors' conditions are fetched when first shown. */
export function Doors({ caseFile, today, only }: { caseFile: CaseFile; today: PlainDate; only?: string | undefined }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    Promise.all([import('./RouteVerdicts.tsx'), import('../../domain/routes/judge-route.ts'), import('virtual:corpus/routes')])
      .then(([view, judge, data]) => setLoaded({ view, judge, data }))
      .catch(() => setFailed(true));
  }, []);
  if (failed) return <p class="notice">哪扇门能走，没有取到，可能是断网了。上面的日子照样算。</p>;
  if (!loaded) return <p class="small">正在看哪扇门能走。</p>;
  const routes = only ? loaded.data.routes.filter((route) => route.slug === only) : loaded.data.routes;
  return <loaded.view.RouteVerdicts verdicts={loaded.judge.judgeRoutes(routes, contextOf(caseFile, today))} routes={routes} />;
}
