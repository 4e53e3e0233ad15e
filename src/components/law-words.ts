import type { Corpus } from '../domain/corpus/corpus.ts';
import type { LEGAL_LEVELS } from '../domain/law/law.schema.ts';

type Level = (typeof LEGAL_LEVELS)[number];
type Law = Corpus['laws'][number];
type Article = Law['versions'][number]['articles'][number];

/** 层级 in words, strongest first, with what it is worth to a reader. A pledge is said not to be a law. */
export const LEVEL_WORDS: Record<Level, { name: string; meaning: string }> = {
  law: { name: '法律', meaning: '全国人大或者它的常委会制定，全国通用。' },
  'administrative-regulation': { name: '行政法规', meaning: '国务院制定，全国通用。《电信条例》就在这一层。' },
  'judicial-interpretation': { name: '司法解释', meaning: '最高人民法院制定，法院审案时照着用。' },
  'department-rule': { name: '部门规章', meaning: '国务院的部委制定，管它自己那一行。申诉、12315怎么走，写在这一层。' },
  'local-regulation': { name: '地方性法规', meaning: '省级人大常委会制定，只在那个地方用。' },
  'party-state-regulation': { name: '党内法规', meaning: '中共中央、国务院一起发布，信访按它办。' },
  'normative-document': { name: '规范性文件', meaning: '国务院办公厅、部委发的通知、意见、规定。不是规章，可以说明主管部门要求怎么做。' },
  'action-plan': { name: '行动部署', meaning: '主管部门安排的一段工作，不是法规。违反它，本身没有直接的罚则。' },
  'industry-pledge': { name: '行业承诺', meaning: '行业自己说要做到的事，不是法律。可以拿来商量：公开说过的，请照办。' },
};

/** What a confidence letter means, said as one would say it. A says nothing: it is the ordinary case. */
export const CONFIDENCE_WORDS: Record<Article['confidence'], string | null> = {
  A: null,
  'A-': '逐字见到，但转载有截断，或者条号没有一起见到',
  B: '两个以上来源一致，没有直接见到官方原文',
  C: '常见说法，以页面为准',
};

/** Short form for counting: 「7条见到全文，2条有截断」. */
const COUNTED: Record<Article['confidence'], string> = { A: '逐字见到', 'A-': '见到但有截断', B: '靠两个以上转述', C: '只算常见说法' };

/** All articles of an instrument, each once, in its newest version. */
export function articlesOf(law: Law): Article[] {
  const seen = new Map<string, Article>();
  for (const version of versionsOf(law))
    for (const article of version.articles) {
      const name = String(article.number ?? article.key);
      if (!seen.has(name)) seen.set(name, article);
    }
  return [...seen.values()];
}

/** Versions of an instrument, newest first. */
export function versionsOf(law: Law): Law['versions'] {
  return [...law.versions].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1));
}

/** How sure we are of the articles of an instrument, in words: 「收了11条，9条逐字见到，2条见到但有截断」. */
export function strengthOf(law: Law): string {
  const articles = articlesOf(law);
  const parts = (['A', 'A-', 'B', 'C'] as const)
    .map((letter) => [articles.filter((article) => article.confidence === letter).length, COUNTED[letter]] as const)
    .filter(([count]) => count > 0);
  if (parts.length === 1) return `收了${articles.length}条，都${parts[0]?.[1]}`;
  return `收了${articles.length}条，其中${parts.map(([count, words]) => `${count}条${words}`).join('、')}`;
}

/** What the link to the original leads to: an official site, its front page only, or a reprint. */
export function linkWords(url: string): string {
  const { hostname, pathname } = new URL(url);
  if (!/(^|\.)gov\.cn$/.test(hostname) && !/(^|\.)(npc|court)\.gov\.cn$/.test(hostname)) return `${hostname}（转载，不是发文机关的网站）`;
  return pathname === '/' ? `${hostname}（只到首页，进去搜名字）` : hostname;
}
