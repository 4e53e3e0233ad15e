import { VOICES } from '../case/vocabulary.ts';
import { citedText, isVerbatim } from '../law/article-text.ts';
import { checkHolidays } from './check-holidays.ts';
import type { Corpus, Issue } from './corpus.ts';
import type { Basis } from './fields.schema.ts';
import { nearestName } from './nearest-name.ts';

/** A citation found somewhere in the content, with the place it stands. */
export type CitationUse = { readonly basis: Basis; readonly file: string; readonly field: string };

const CITE = /<Cite\s+([^>]*?)\/>/g;
const ATTRIBUTE = /(\w+)=(?:"([^"]*)"|\{([^}]*)\})/g;

/** Attributes of an MDX component call, as text. */
export function readAttributes(source: string): Record<string, string> {
  return Object.fromEntries([...source.matchAll(ATTRIBUTE)].map((match) => [match[1] ?? '', match[2] ?? match[3] ?? '']));
}

/** The `<Cite>` calls of an MDX body. */
export function citesIn(body: string): Basis[] {
  return [...body.matchAll(CITE)].map((match) => {
    const { law = '', art = '', para, item, quote } = readAttributes(match[1] ?? '');
    return {
      law,
      article: /^\d+$/.test(art) ? Number(art) : art,
      ...(para ? { paragraph: Number(para) } : {}),
      ...(item ? { item: Number(item) } : {}),
      ...(quote ? { quote } : {}),
    };
  });
}

/** Finds every `{law, article}` object in parsed content, however deep. */
function basesIn(value: unknown, path: string): { basis: Basis; field: string }[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => basesIn(entry, `${path}.${index}`));
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  if (typeof record['law'] === 'string' && 'article' in record) return [{ basis: record as Basis, field: path }];
  return Object.entries(record)
    .filter(([key]) => key !== 'body')
    .flatMap(([key, entry]) => basesIn(entry, path ? `${path}.${key}` : key));
}

/** Every citation in the whole content, for checking and for 「哪些页面用到这一条」. */
export function citationUses(corpus: Corpus): CitationUse[] {
  const lists: readonly (readonly { file?: string }[])[] = [
    corpus.deadlines,
    corpus.disputes,
    corpus.routes,
    corpus.guides,
    corpus.wordings,
    corpus.evidence,
    corpus.refusals,
    corpus.claims,
    corpus.arithmetic,
  ];
  const uses: CitationUse[] = [];
  for (const entry of lists.flat()) {
    const file = entry.file ?? '';
    uses.push(...basesIn(entry, '').map(({ basis, field }) => ({ basis, field, file })));
    if ('body' in entry && typeof entry.body === 'string')
      uses.push(...citesIn(entry.body).map((basis) => ({ basis, field: '正文 <Cite>', file })));
  }
  uses.push(...basesIn(corpus.phrases, '').map(({ basis, field }) => ({ basis, field, file: 'content/wordings/_phrases.yaml' })));
  uses.push(...basesIn(corpus.checks, '').map(({ basis, field }) => ({ basis, field, file: 'content/wordings/_checks.yaml' })));
  uses.push(...basesIn(corpus.callCards, '').map(({ basis, field }) => ({ basis, field, file: 'content/call/call-mode.yaml' })));
  return uses;
}

const at = (file: string, field: string, found: string, expected: string, fix: string): Issue => ({ file, field, found, expected, fix });

function checkCitation(corpus: Corpus, { basis, file, field }: CitationUse, unsound: ReadonlySet<string>): Issue[] {
  const law = corpus.laws.find((candidate) => candidate.id === basis.law);
  if (!law && unsound.has(`laws/${basis.law}`)) return [];
  const meant = law
    ? undefined
    : nearestName(
        basis.law,
        corpus.laws.map((candidate) => candidate.id),
      );
  if (!law)
    return [
      at(
        file,
        field,
        `law: ${basis.law}`,
        'content/laws 里有的法规',
        meant ? `是不是 ${meant}` : `先建 content/laws/${basis.law}.yaml，或者改成已有的名字`,
      ),
    ];
  const articles = law.versions
    .flatMap((version) => version.articles)
    .filter((article) => (article.number ?? article.key) === basis.article);
  if (articles.length === 0) {
    const known = [...new Set(law.versions.flatMap((version) => version.articles.map((article) => article.number ?? article.key)))].join(
      '、',
    );
    return [
      at(
        file,
        field,
        `${basis.law} 第 ${basis.article} 条`,
        `${law.file} 里收录的条：${known}`,
        '核对条号；确实要引，就把这一条的原文加进法规文件',
      ),
    ];
  }
  const texts = articles.map((article) => citedText(article.text, basis.paragraph, basis.item)).filter((text) => text !== null);
  if (texts.length === 0)
    return [
      at(
        file,
        field,
        `${basis.law} 第 ${basis.article} 条 款 ${basis.paragraph ?? '-'} 项 ${basis.item ?? '-'}`,
        '这一条里有的款、项（一条有几款时，项要连款一起写）',
        '对照 content/laws 里的原文改款号、项号',
      ),
    ];
  if (basis.quote && !texts.some((text) => isVerbatim(basis.quote ?? '', text)))
    return [at(file, field, `「${basis.quote}」`, '和原文一个字不差', `到 ${law.file} 里复制原文，省略的地方用 ……`)];
  return [];
}

const DURATION = /\d+\s*(?:日|天|个?工作日|小时|个月)(?!\d)/g;

/** Removes what may hold numbers: quotations, citations, dates, tables of examples in code. */
function withoutQuotes(body: string): string {
  return body
    .replace(/「[^」]*」/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\d{4}年(\d{1,2}月(\d{1,2}日)?)?/g, '')
    .replace(/\d{1,2}月\d{1,2}日/g, '')
    .replace(/\]\([^)]*\)/g, ']');
}

/** Legal lengths typed into prose: they belong in content/deadlines, where a change reaches every page. */
function checkProse(file: string, field: string, text: string): Issue[] {
  const issues: Issue[] = [];
  for (const match of withoutQuotes(text).matchAll(DURATION)) {
    issues.push(
      at(
        file,
        field,
        match[0],
        '期限用 <Limit rule="…" /> 或 {{limit:…}}；日常说法用汉字（近三个月）',
        '法定的长度只写在 content/deadlines',
      ),
    );
  }
  const mark = /[!！“”]/.exec(withoutQuotes(text).replace(/^import .*$/gm, ''));
  if (mark) issues.push(at(file, field, mark[0], '不用感叹号；引号用「」', '换成句号，或者换成「」'));
  return issues;
}

function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Versions stand in the order of time (prose takes the last one) and never two of them in force on one day. */
function checkVersions(file: string, versions: readonly { effectiveFrom: string; effectiveTo?: string | undefined }[]): Issue[] {
  return versions.flatMap((version, index) => {
    const next = versions[index + 1];
    if (!next) return [];
    if (next.effectiveFrom <= version.effectiveFrom)
      return [at(file, 'versions', `${next.effectiveFrom} 排在 ${version.effectiveFrom} 后面`, '从早到晚排，新的在最后', '换个顺序')];
    return version.effectiveTo === undefined || version.effectiveTo >= next.effectiveFrom
      ? [
          at(
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

/** Every text in parsed content, however deep, with the field it stands in. */
function textsIn(value: unknown, path = ''): { text: string; field: string }[] {
  if (typeof value === 'string') return [{ text: value, field: path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, path ? `${path}.${key}` : key));
}

/** Rules that sentences fill in ({{limit:…}}, {{act-from:…}} …): a misspelt one would print 「规定的时间」. */
function slotUses(corpus: Corpus): { id: string; file: string; field: string }[] {
  const lists: readonly (readonly { file?: string }[])[] = [
    corpus.deadlines,
    corpus.disputes,
    corpus.routes,
    corpus.guides,
    corpus.wordings,
    corpus.evidence,
    corpus.refusals,
    corpus.claims,
    corpus.arithmetic,
  ];
  const texts = [
    ...lists.flat().map((entry) => ({ entry, file: entry.file ?? '' })),
    ...corpus.callCards.map((entry) => ({ entry, file: 'content/call/call-mode.yaml' })),
  ];
  return texts.flatMap(({ entry, file }) =>
    textsIn(entry).flatMap(({ text, field }) =>
      [...text.matchAll(/\{\{(?:limit|act-from|act-by|literal):([^}]*)\}\}/g)].map((match) => ({
        id: match[1] ?? '',
        file,
        field: field === 'body' ? '正文' : field,
      })),
    ),
  );
}

/**
 * Checks what schemas cannot see: dead references, a law cited but not declared, misquotations, duplicate orders,
 * a rule without a version for its own examples, lengths typed into prose. Empty = the corpus is sound.
 * @param unsound files that exist but could not be read ('deadlines/operator-reply'): what refers to them is not at fault.
 */
export function checkCorpus(corpus: Corpus, unsound: ReadonlySet<string> = new Set()): Issue[] {
  const issues: Issue[] = citationUses(corpus).flatMap((use) => checkCitation(corpus, use, unsound));
  const ids = Object.fromEntries(
    (Object.keys(KINDS) as Kind[]).map((kind) => [kind, new Set(corpus[KINDS[kind]].map((entry) => entry.id))]),
  ) as Record<Kind, Set<string>>;
  const need = (kind: Kind, id: string, file: string, field: string) => {
    if (ids[kind].has(id) || unsound.has(`${KINDS[kind]}/${id}`)) return;
    const meant = nearestName(id, [...ids[kind]]);
    issues.push(at(file, field, id, `content/${KINDS[kind]} 里有的名字`, meant ? `是不是 ${meant}` : '改名字，或者先建那个文件'));
  };

  for (const dispute of corpus.disputes) {
    for (const id of dispute.evidence) need('evidence', id, dispute.file, 'evidence');
    for (const id of dispute.refusals) need('refusal', id, dispute.file, 'refusals');
    for (const id of dispute.related) need('dispute', id, dispute.file, 'related');
  }
  for (const route of corpus.routes) {
    for (const id of route.deadlines) need('deadline', id, route.file, 'deadlines');
    const last = route.conditions[route.conditions.length - 1];
    if (!last?.when.includes('always') || last.when.length !== 1)
      issues.push(
        at(route.file, 'conditions', '最后一条不是 always', '最后一条写 when: [always]', '加一条兜底的说法，这样什么情况都有话说'),
      );
  }
  for (const rule of corpus.deadlines) {
    for (const id of rule.routes) need('route', id, rule.file, 'routes');
    if (rule.joins) need('deadline', rule.joins, rule.file, 'joins');
    if (rule.derived) for (const id of [rule.derived.reply, rule.derived.window]) need('deadline', id, rule.file, 'derived');
    issues.push(...checkVersions(rule.file, rule.versions));
    const weak = [...rule.versions.flatMap((version) => version.basis)].filter(
      (basis) =>
        corpus.laws
          .find((law) => law.id === basis.law)
          ?.versions.flatMap((version) => version.articles)
          .find((article) => (article.number ?? article.key) === basis.article)?.confidence === 'C',
    );
    if (weak.length > 0 && rule.nature === 'statutory')
      issues.push(at(rule.file, 'nature', 'statutory', 'C 级依据只能写 practice', '改 nature，或者换依据'));
  }
  for (const slot of slotUses(corpus)) need('deadline', slot.id, slot.file, slot.field);
  for (const law of corpus.laws) issues.push(...checkVersions(law.file, law.versions));
  for (const region of corpus.regions) for (const id of region.localRules) need('law', id, 'content/regions/provinces.yaml', region.code);
  for (const change of corpus.changes) for (const id of change.laws) need('law', id, 'content/changes/changes.yaml', change.title);
  issues.push(...checkHolidays(corpus.holidays));
  for (const evidence of corpus.evidence) if (evidence.livesBy) need('deadline', evidence.livesBy, evidence.file, 'livesBy');
  for (const wording of corpus.wordings) for (const id of wording.counters) need('refusal', id, wording.file, 'counters');
  for (const wording of corpus.wordings)
    if (!(VOICES as readonly string[]).includes(wording.id))
      issues.push(at(wording.file, '文件名', wording.id, `十二种说法之一：${VOICES.join('、')}`, '改文件名'));
  const cards = new Set(corpus.callCards.map((card) => card.id));
  for (const refusal of corpus.refusals)
    if (refusal.next && !cards.has(refusal.next))
      issues.push(at(refusal.file, 'next', refusal.next, 'content/call/call-mode.yaml 里有的卡片', '改成已有的卡片名'));
  for (const card of corpus.callCards)
    for (const option of card.options) {
      const refusal = option.next.startsWith('refusal:') ? option.next.slice('refusal:'.length) : null;
      if (refusal ? !ids.refusal.has(refusal) : !cards.has(option.next))
        issues.push(at('content/call/call-mode.yaml', card.id, option.next, '有这张卡片，或者 refusal:已有的回应', '改 next'));
    }
  for (const [name, list] of [
    ['disputes', corpus.disputes],
    ['routes', corpus.routes],
    ['guides', corpus.guides],
    ['claims', corpus.claims],
    ['refusals', corpus.refusals],
    ['evidence', corpus.evidence],
  ] as const) {
    for (const order of duplicates(list.map((entry) => String(entry.order))))
      issues.push(
        at(
          `content/${name}`,
          'order',
          `${list
            .filter((entry) => String(entry.order) === order)
            .map((entry) => entry.id)
            .join('、')} 都是 ${order}`,
          '每个文件的 order 不一样',
          '改其中一个',
        ),
      );
  }
  for (const [name, list] of [
    ['laws', corpus.laws],
    ['disputes', corpus.disputes],
    ['routes', corpus.routes],
    ['guides', corpus.guides],
  ] as const) {
    for (const id of duplicates(list.map((entry) => entry.id)))
      issues.push(at(`content/${name}`, '文件名', id, '不重名', '同名的 .md 和 .mdx 只能留一个'));
  }
  for (const page of [...corpus.disputes, ...corpus.routes, ...corpus.guides]) {
    issues.push(...checkProse(page.file, '正文', page.body), ...checkProse(page.file, 'summary', page.summary));
    for (const step of page.doNow) issues.push(...checkProse(page.file, 'doNow', step));
    for (const match of page.body.matchAll(/<(Limit|DeadlineTool|Refusals|EvidenceTool|WordingTool)\s+([^>]*?)\/>/g)) {
      const attributes = readAttributes(match[2] ?? '');
      for (const id of [attributes['rule'], ...(attributes['rules']?.split(',') ?? [])])
        if (id) need('deadline', id.trim(), page.file, `正文 <${match[1]}>`);
      for (const id of attributes['ids']?.split(',') ?? []) need('refusal', id.trim(), page.file, '正文 <Refusals>');
      if (attributes['dispute']) need('dispute', attributes['dispute'], page.file, `正文 <${match[1]}>`);
      if (attributes['route']) need('route', attributes['route'], page.file, `正文 <${match[1]}>`);
    }
    for (const match of page.body.matchAll(/\]\((\/[^)]*)\)/g)) {
      const path = (match[1] ?? '').split('#')[0] ?? '';
      const [, section, id] = /^\/(routes|disputes|guides|laws)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
      if (section && id)
        need(
          ({ routes: 'route', disputes: 'dispute', guides: 'guide', laws: 'law' } as const)[section as 'routes'],
          id,
          page.file,
          '正文链接',
        );
    }
    for (const heading of page.body.matchAll(/^#{1,3} .*$/gm))
      if (/^## /.test(heading[0]) && !/\[#[a-z0-9-]+\]\s*$/.test(heading[0]))
        issues.push(at(page.file, '标题', heading[0], '标题后面写锚点：## 什么时候用 [#when]', '加上 [#英文锚点]'));
  }
  for (const field of [
    ...corpus.refusals.map((entry) => [entry.file, `${entry.means}${entry.reply}${entry.ask}${entry.save}`] as const),
    ...corpus.claims.map((entry) => [entry.file, `${entry.instead}`] as const),
  ])
    issues.push(...checkProse(field[0], '文字', field[1]));
  return issues;
}

/** One issue in plain words, for the terminal. */
export function formatIssue(issue: Issue): string {
  return `${issue.file} · ${issue.field}\n    现在是：${issue.found}\n    应该是：${issue.expected}\n    怎么改：${issue.fix}（见 content/README.md）`;
}
