import { daysBetween, type PlainDate, parsePlainDate } from '../dates/plain-date.ts';
import type { CalendarYear } from '../dates/working-calendar.ts';
import { citedText, isVerbatim } from '../law/article-text.ts';
import type { Corpus } from './corpus.ts';
import { citationUses } from './references.ts';

/**
 * What kind of upkeep a finding asks for. Only `expired` is provable from the content alone and may fail a build:
 * expired = relied on although its time in force is over; superseded = a newer version stands beside it; ending = its
 * end is known and near; unreviewed = nobody looked for too long; no-notice = a year counted by estimate; by-hand = an
 * official page that only a person can compare; weak = a C-grade fact in use.
 */
export type FindingKind = 'expired' | 'superseded' | 'ending' | 'unreviewed' | 'no-notice' | 'by-hand' | 'weak';
/** One thing to look at. `file` is the file to open, `say` what is the matter with it. */
export type Finding = { readonly kind: FindingKind; readonly file: string; readonly say: string };

/** What the check looks at, and as of which day. */
export type FreshnessInput = {
  readonly corpus: Corpus;
  /** Every year the site computes with. */
  readonly years: readonly CalendarYear[];
  readonly today: PlainDate;
  /** Days after which a check counts as old. */
  readonly maxAge: number;
};

type Version = { readonly effectiveFrom: string; readonly effectiveTo?: string | undefined };
const isInForce = (version: Version, day: string) =>
  version.effectiveFrom <= day && (version.effectiveTo === undefined || day <= version.effectiveTo);
/** The last day in force of something that has ended on `day`, or null. A gap before a version that is still to come counts as ended. */
const endedOn = (versions: readonly Version[], day: string): string | null => {
  if (versions.length === 0 || versions.some((version) => isInForce(version, day))) return null;
  return (
    versions
      .map((version) => version.effectiveTo ?? '')
      .filter((end) => end !== '' && end < day)
      .sort()
      .reverse()[0] ?? null
  );
};

/**
 * Everything that needs a person's eyes, worst first. Pure: `today` is an argument, no page is fetched.
 * @example freshness({ corpus, years, today: plainDate('2027-06-01'), maxAge: 180 })
 */
export function freshness({ corpus, years, today, maxAge }: FreshnessInput): Finding[] {
  return [
    ...expiries(corpus, today),
    ...successors(corpus, today),
    ...endings(corpus, today, maxAge),
    ...oldReviews(corpus, today, maxAge),
    ...missingNotices(years, today),
    ...weakFacts(corpus),
    ...linksByHand(corpus),
  ];
}

function expiries(corpus: Corpus, today: PlainDate): Finding[] {
  const rules = corpus.deadlines.flatMap((rule) => {
    const end = endedOn(rule.versions, today);
    return end ? [{ kind: 'expired' as const, file: rule.file, say: `期限「${rule.title}」到 ${end} 为止，今天没有有效的版本` }] : [];
  });
  const uses = citationUses(corpus);
  const laws = corpus.laws.flatMap((law) => {
    const end = endedOn(law.versions, today);
    const users = [...new Set(uses.filter((use) => use.basis.law === law.id).map((use) => use.file))];
    return end && users.length > 0
      ? [
          {
            kind: 'expired' as const,
            file: law.file,
            say: `《${law.shortTitle}》到 ${end} 为止，还有 ${users.length} 个文件在引：${users.join('、')}`,
          },
        ]
      : [];
  });
  return [...rules, ...laws];
}

/** Citations that fit an older version of the law but not the one in force, and rules nobody re-read since the law changed. */
function successors(corpus: Corpus, today: PlainDate): Finding[] {
  return corpus.laws.flatMap((law) => {
    const now = law.versions.find((version) => isInForce(version, today));
    const older = law.versions.some((version) => now && version.effectiveFrom < now.effectiveFrom);
    if (!now || !older) return [];
    const stale = citationUses(corpus)
      .filter(({ basis }) => basis.law === law.id)
      .filter(({ basis }) => {
        const article = now.articles.find((candidate) => (candidate.number ?? candidate.key) === basis.article);
        const text = article && citedText(article.text, basis.paragraph, basis.item);
        return !text || (basis.quote !== undefined && !isVerbatim(basis.quote, text));
      });
    const unread = corpus.deadlines.filter(
      (rule) =>
        rule.lastReviewed.on < now.effectiveFrom && rule.versions.some((version) => version.basis.some((basis) => basis.law === law.id)),
    );
    return [
      ...stale.map(({ file, field, basis }) => ({
        kind: 'superseded' as const,
        file,
        say: `${field} 引的《${law.shortTitle}》第 ${basis.article} 条和 ${now.effectiveFrom} 起的新版本对不上`,
      })),
      ...unread.map((rule) => ({
        kind: 'superseded' as const,
        file: rule.file,
        say: `《${law.shortTitle}》从 ${now.effectiveFrom} 起换了版本，期限「${rule.title}」还没有重看（上次 ${rule.lastReviewed.on}）`,
      })),
    ];
  });
}

/** Ends and beginnings that lie ahead within `maxAge` days. */
function endings(corpus: Corpus, today: PlainDate, maxAge: number): Finding[] {
  const near = (day: string | undefined) => {
    const date = parsePlainDate(day);
    return date !== null && date >= today && daysBetween(today, date) <= maxAge;
  };
  const owners = [
    ...corpus.laws.map((law) => ({ file: law.file, name: `《${law.shortTitle}》`, versions: law.versions as readonly Version[] })),
    ...corpus.deadlines.map((rule) => ({ file: rule.file, name: `期限「${rule.title}」`, versions: rule.versions as readonly Version[] })),
  ];
  return owners.flatMap(({ file, name, versions }) =>
    versions.flatMap((version) => [
      ...(near(version.effectiveTo) ? [{ kind: 'ending' as const, file, say: `${name}到 ${version.effectiveTo} 为止` }] : []),
      ...(near(version.effectiveFrom) && version.effectiveFrom > today
        ? [{ kind: 'ending' as const, file, say: `${name}的新版本从 ${version.effectiveFrom} 起` }]
        : []),
    ]),
  );
}

function oldReviews(corpus: Corpus, today: PlainDate, maxAge: number): Finding[] {
  const checked: { file: string; on: string; what: string }[] = [
    ...corpus.laws.map((law) => ({ file: law.file, on: law.checkedOn, what: `《${law.shortTitle}》` })),
    ...corpus.deadlines.map((rule) => ({ file: rule.file, on: rule.lastReviewed.on, what: `期限「${rule.title}」` })),
    ...[...corpus.routes, ...corpus.disputes, ...corpus.guides].map((page) => ({
      file: page.file,
      on: page.lastReviewed,
      what: `页面「${page.title}」`,
    })),
  ];
  return checked.flatMap(({ file, on, what }) => {
    const date = parsePlainDate(on);
    const age = date ? daysBetween(date, today) : Number.POSITIVE_INFINITY;
    return age > maxAge ? [{ kind: 'unreviewed' as const, file, say: `${what}上次核对是 ${on}，${age} 天前` }] : [];
  });
}

/** This year and the next: a notice comes out in autumn, and five-month windows reach across the year's end. */
function missingNotices(years: readonly CalendarYear[], today: PlainDate): Finding[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .filter((one) => years.find((entry) => entry.year === one)?.status !== 'published')
    .map((one) => ({
      kind: 'no-notice' as const,
      file: `content/holidays/${one}.yaml`,
      say: `${one} 年的放假通知没有收录，这一年的日子都标「估算」`,
    }));
}

function weakFacts(corpus: Corpus): Finding[] {
  const cited = new Set(citationUses(corpus).map(({ basis }) => `${basis.law} ${basis.article}`));
  const articles = corpus.laws.flatMap((law) =>
    law.versions.flatMap((version) =>
      version.articles
        .filter((article) => article.confidence === 'C' && cited.has(`${law.id} ${article.number ?? article.key}`))
        .map((article) => ({
          kind: 'weak' as const,
          file: law.file,
          say: `C 级条文在用：《${law.shortTitle}》第 ${article.number ?? article.key} 条${article.doubt ? `（${article.doubt}）` : ''}`,
        })),
    ),
  );
  const entries = corpus.routes.flatMap((route) =>
    route.entryPoints
      .filter((entry) => entry.confidence === 'C')
      .map((entry) => ({ kind: 'weak' as const, file: route.file, say: `C 级入口在用：${entry.name} ${entry.value}` })),
  );
  const changes = corpus.changes
    .filter((change) => change.confidence === 'C')
    .map((change) => ({ kind: 'weak' as const, file: 'content/changes/changes.yaml', say: `C 级变动：${change.title}` }));
  return [...articles, ...entries, ...changes];
}

/** Official pages: the build never fetches them, a person opens them. */
function linksByHand(corpus: Corpus): Finding[] {
  return [
    ...corpus.laws
      .filter((law) => law.officialUrl)
      .map((law) => ({
        kind: 'by-hand' as const,
        file: law.file,
        say: `${law.officialUrl}（《${law.shortTitle}》，上次核对 ${law.checkedOn}）`,
      })),
    ...corpus.routes.flatMap((route) =>
      route.entryPoints
        .filter((entry) => entry.href?.startsWith('http'))
        .map((entry) => ({
          kind: 'by-hand' as const,
          file: route.file,
          say: `${entry.href}（${entry.name}，上次核对 ${route.lastReviewed}）`,
        })),
    ),
  ];
}
