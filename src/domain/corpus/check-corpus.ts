import { VOICES } from '../case/vocabulary.ts';
import { checkCitation } from './check-citation.ts';
import { checkHolidays } from './check-holidays.ts';
import { checkProse } from './check-prose.ts';
import type { Corpus } from './corpus.ts';
import { type Issue, issue } from './issue.ts';
import { nearestName } from './nearest-name.ts';
import { citationUses, readAttributes, slotUses } from './references.ts';

function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Versions stand in the order of time (prose takes the last one) and never two of them in force on one day. */
function checkVersions(file: string, versions: readonly { effectiveFrom: string; effectiveTo?: string | undefined }[]): Issue[] {
  return versions.flatMap((version, index) => {
    const next = versions[index + 1];
    if (!next) return [];
    if (next.effectiveFrom <= version.effectiveFrom)
      return [issue(file, 'versions', `${next.effectiveFrom} 排在 ${version.effectiveFrom} 后面`, '从早到晚排，新的在最后', '换个顺序')];
    return version.effectiveTo === undefined || version.effectiveTo >= next.effectiveFrom
      ? [
          issue(
            file,
            'versions',
            `${version.effectiveFrom} 和 ${next.effectiveFrom} 两个版本重叠`,
            '前一个版本的 effectiveTo 是后一个施行的前一天',
            '补 effectiveTo',
          ),
        ]
      : [];
  });
}

/** Folders of content/ that are referred to by file name. */
const KINDS = {
  deadline: 'deadlines',
  evidence: 'evidence',
  refusal: 'refusals',
  dispute: 'disputes',
  route: 'routes',
  law: 'laws',
  guide: 'guides',
} as const;
type Kind = keyof typeof KINDS;

/** Names the issue, unless a file of this name exists or could only not be read. */
type Need = (kind: Kind, id: string, file: string, field: string) => void;

const CALL_CARDS = 'content/call/call-mode.yaml';

/**
 * Checks what schemas cannot see: dead references, a law cited but not declared, misquotations, versions that overlap,
 * duplicate orders, lengths typed into prose. Empty = the corpus is sound; never throws.
 * @param unsound files that exist but could not be read ('deadlines/operator-reply'): what refers to them is not at fault.
 * @example checkCorpus(corpus).map(formatIssue)
 */
export function checkCorpus(corpus: Corpus, unsound: ReadonlySet<string> = new Set()): Issue[] {
  const issues: Issue[] = citationUses(corpus).flatMap((use) => checkCitation(corpus, use, unsound));
  const ids = Object.fromEntries(
    (Object.keys(KINDS) as Kind[]).map((kind) => [kind, new Set(corpus[KINDS[kind]].map((entry) => entry.id))]),
  ) as Record<Kind, Set<string>>;
  const need: Need = (kind, id, file, field) => {
    if (ids[kind].has(id) || unsound.has(`${KINDS[kind]}/${id}`)) return;
    const meant = nearestName(id, [...ids[kind]]);
    issues.push(issue(file, field, id, `content/${KINDS[kind]} 里有的名字`, meant ? `是不是 ${meant}` : '改名字，或者先建那个文件'));
  };

  needNames(corpus, need);
  issues.push(
    ...corpus.routes.flatMap(checkConditions),
    ...corpus.deadlines.flatMap((rule) => [...checkVersions(rule.file, rule.versions), ...checkNature(corpus, rule)]),
    ...corpus.laws.flatMap((law) => checkVersions(law.file, law.versions)),
    ...checkHolidays(corpus.holidays),
    ...corpus.wordings
      .filter(({ id }) => !(VOICES as readonly string[]).includes(id))
      .map(({ file, id }) => issue(file, '文件名', id, `十二种说法之一：${VOICES.join('、')}`, '改文件名')),
    ...checkCards(corpus, ids.refusal),
    ...checkOrders(corpus),
    ...checkIds(corpus),
  );
  for (const page of [...corpus.disputes, ...corpus.routes, ...corpus.guides]) {
    needNamesInBody(page, need);
    issues.push(
      ...checkProse(page.file, '正文', page.body),
      ...checkProse(page.file, 'summary', page.summary),
      ...page.doNow.flatMap((step) => checkProse(page.file, 'doNow', step)),
      ...checkHeadings(page),
    );
  }
  for (const entry of corpus.refusals)
    issues.push(...checkProse(entry.file, '文字', `${entry.means}${entry.reply}${entry.ask}${entry.save}`));
  for (const entry of corpus.claims) issues.push(...checkProse(entry.file, '文字', entry.instead));
  return issues;
}

/** Every name by which one file of content refers to another. */
function needNames(corpus: Corpus, need: Need): void {
  for (const dispute of corpus.disputes) {
    for (const id of dispute.evidence) need('evidence', id, dispute.file, 'evidence');
    for (const id of dispute.refusals) need('refusal', id, dispute.file, 'refusals');
    for (const id of dispute.related) need('dispute', id, dispute.file, 'related');
  }
  for (const route of corpus.routes) for (const id of route.deadlines) need('deadline', id, route.file, 'deadlines');
  for (const rule of corpus.deadlines) {
    for (const id of rule.routes) need('route', id, rule.file, 'routes');
    if (rule.joins) need('deadline', rule.joins, rule.file, 'joins');
    if (rule.derived) for (const id of [rule.derived.reply, rule.derived.window]) need('deadline', id, rule.file, 'derived');
  }
  for (const slot of slotUses(corpus)) need('deadline', slot.id, slot.file, slot.field);
  for (const region of corpus.regions) for (const id of region.localRules) need('law', id, 'content/regions/provinces.yaml', region.code);
  for (const change of corpus.changes) for (const id of change.laws) need('law', id, 'content/changes/changes.yaml', change.title);
  for (const evidence of corpus.evidence) if (evidence.livesBy) need('deadline', evidence.livesBy, evidence.file, 'livesBy');
  for (const wording of corpus.wordings) for (const id of wording.counters) need('refusal', id, wording.file, 'counters');
}

/** Names in the text of a page: attributes of the components, links to other pages. */
function needNamesInBody({ file, body }: CheckedPage, need: Need): void {
  for (const match of body.matchAll(/<(Limit|DeadlineTool|Refusals|EvidenceTool|WordingTool)\s+([^>]*?)\/>/g)) {
    const attributes = readAttributes(match[2] ?? '');
    for (const id of [attributes['rule'], ...(attributes['rules']?.split(',') ?? [])])
      if (id) need('deadline', id.trim(), file, `正文 <${match[1]}>`);
    for (const id of attributes['ids']?.split(',') ?? []) need('refusal', id.trim(), file, '正文 <Refusals>');
    if (attributes['dispute']) need('dispute', attributes['dispute'], file, `正文 <${match[1]}>`);
    if (attributes['route']) need('route', attributes['route'], file, `正文 <${match[1]}>`);
  }
  for (const match of body.matchAll(/\]\((\/[^)]*)\)/g)) {
    const path = (match[1] ?? '').split('#')[0] ?? '';
    const [, section, id] = /^\/(routes|disputes|guides|laws)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
    const kind = (Object.keys(KINDS) as Kind[]).find((one) => KINDS[one] === section);
    if (kind && id) need(kind, id, file, '正文链接');
  }
}

type CheckedPage = { readonly file: string; readonly body: string };

function checkHeadings({ file, body }: CheckedPage): Issue[] {
  return [...body.matchAll(/^## .*$/gm)]
    .map(([heading]) => heading)
    .filter((heading) => !/\[#[a-z0-9-]+\]\s*$/.test(heading))
    .map((heading) => issue(file, '标题', heading, '标题后面写锚点：## 什么时候用 [#when]', '加上 [#英文锚点]'));
}

/** Whatever the case, a door has something to say. */
function checkConditions({ file, conditions }: Corpus['routes'][number]): Issue[] {
  const last = conditions[conditions.length - 1];
  return last?.when.length === 1 && last.when.includes('always')
    ? []
    : [issue(file, 'conditions', '最后一条不是 always', '最后一条写 when: [always]', '加一条兜底的说法，这样什么情况都有话说')];
}

/** What only one secondary source says is never called law. */
function checkNature(corpus: Corpus, rule: Corpus['deadlines'][number]): Issue[] {
  const weak = rule.versions
    .flatMap((version) => version.basis)
    .filter(
      (basis) =>
        corpus.laws
          .find((law) => law.id === basis.law)
          ?.versions.flatMap((version) => version.articles)
          .find((article) => (article.number ?? article.key) === basis.article)?.confidence === 'C',
    );
  if (weak.length > 0 && rule.nature === 'statutory')
    return [issue(rule.file, 'nature', 'statutory', 'C 级依据只能写 practice', '改 nature，或者换依据')];
  return [];
}

/** Every answer on a card of the call page leads on. */
function checkCards(corpus: Corpus, refusals: ReadonlySet<string>): Issue[] {
  const cards = new Set(corpus.callCards.map((card) => card.id));
  const leads = (next: string) => (next.startsWith('refusal:') ? refusals.has(next.slice('refusal:'.length)) : cards.has(next));
  return [
    ...corpus.refusals
      .filter((refusal) => refusal.next && !cards.has(refusal.next))
      .map((refusal) => issue(refusal.file, 'next', refusal.next ?? '', `${CALL_CARDS} 里有的卡片`, '改成已有的卡片名')),
    ...corpus.callCards.flatMap((card) =>
      card.options
        .filter((option) => !leads(option.next))
        .map((option) => issue(CALL_CARDS, card.id, option.next, '有这张卡片，或者 refusal:已有的回应', '改 next')),
    ),
  ];
}

/** Two entries of one `order` would change places from one machine to the next. */
function checkOrders(corpus: Corpus): Issue[] {
  return (['disputes', 'routes', 'guides', 'claims', 'refusals', 'evidence'] as const).flatMap((folder) => {
    const list: readonly { readonly id: string; readonly order: number }[] = corpus[folder];
    return duplicates(list.map((entry) => String(entry.order))).map((order) => {
      const same = list.filter((entry) => String(entry.order) === order).map((entry) => entry.id);
      return issue(`content/${folder}`, 'order', `${same.join('、')} 都是 ${order}`, '每个文件的 order 不一样', '改其中一个');
    });
  });
}

function checkIds(corpus: Corpus): Issue[] {
  return (['laws', 'disputes', 'routes', 'guides'] as const).flatMap((folder) =>
    duplicates(corpus[folder].map((entry) => entry.id)).map((id) =>
      issue(`content/${folder}`, '文件名', id, '不重名', '同名的 .md 和 .mdx 只能留一个'),
    ),
  );
}
