import type { Intent, IntentData, IntentKind, IntentPart } from './intents.ts';
import { createPhraseIndex } from './phrase-index.ts';
import { readSounds } from './sounds.ts';
import { speller } from './spelling.ts';
import { tokeniser, tokenKind } from './tokens.ts';

/** A page found. */
export type Hit = {
  readonly intent: Intent;
  /** Comparable within one answer only. */
  readonly score: number;
  /** How much of what was asked the page answers, 0 to 1. */
  readonly coverage: number;
  /** The part of the page that fits, when one does. */
  readonly part?: IntentPart;
  /** Anchor of the article asked for. */
  readonly anchor?: string;
};

/** What the intent layer makes of a query. */
export type IntentAnswer = {
  /** Best first, one per page, at most {@link MOST_HITS}. */
  readonly hits: readonly Hit[];
  /** What the query was taken to mean, when that is not what was typed (pinyin, homophones). */
  readonly readAs?: string;
  /** The best page answers so much of the query that the full text need not be asked. */
  readonly sure: boolean;
  /** The query as separate words, for a search that wants them apart. */
  readonly pieces: readonly string[];
};

/** Pages shown for one query at most. */
export const MOST_HITS = 12;
/** Nobody's question is longer; what follows is cut off, so that a pasted novel costs nothing. */
const LONGEST_QUERY = 120;

/**
 * How much each kind of match counts. Found by sweeping one at a time over the recall set and over all phrasings left out in
 * turn (see src/decisions/0011-search.md); the optimum is flat, so the numbers are rounded.
 */
const WEIGHT = {
  token: { concept: 1.8, pair: 0.8, single: 0.3, number: 1, money: 0.6 },
  field: { title: 1.4, says: 1, slang: 1, summary: 0.2, part: 0.3 },
  kind: { dispute: 1.05, route: 1, tool: 1, guide: 0.95, page: 0.7, law: 0.65 } satisfies Record<IntentKind, number>,
  /** An instrument, when the query speaks of one. */
  lawAsked: 1.1,
  /** The page's second, third … phrase that matches, each this much of the one before. */
  nextPhrase: 0.5,
  exact: 1.25,
  coverage: 0.5,
  unfinished: 0.4,
  ranking: { k: 2, b: 0.8 },
} as const;

/** Words that speak of an instrument rather than of a trouble. */
const LAW_WORDS = /法|条例|办法|规定|规范|解释|通知|第\d+条|承诺|实事|行动/;

type Field = keyof typeof WEIGHT.field;
/** `nth`: which part of the page it is. */
type Phrase = { readonly page: number; readonly field: Field; readonly text: string; readonly nth: number };
/** Share of a query that a claim or a refusal must answer to be shown as what was found. */
const PART_SHOWN = 0.45;
/** Share of a query that the best page must answer for the full text to be left in peace. */
const SURE = 0.6;
/** Least share that a page must answer to be shown at all. */
const LEAST_COVERAGE = 0.2;

/**
 * Index of everything people might say, phrase by phrase: a page is as good as its best phrase, a little better for each
 * further one. Needs no Intl.Segmenter: Han characters are taken in pairs, words come from the synonym list.
 * @returns search, which answers any string and never throws
 */
export function createIntentIndex({ intents, words }: IntentData): (query: string) => IntentAnswer {
  const language = tokeniser(words);
  const phrases: Phrase[] = [];
  const add = (field: Field, page: number, texts: readonly string[], nth = 0) => {
    for (const text of texts) phrases.push({ page, field, text, nth });
  };
  intents.forEach((intent, page) => {
    add('title', page, [language.normalise(intent.title)]);
    add('summary', page, (intent.summary.match(/[^。；]+/g) ?? []).map(language.normalise));
    add('says', page, intent.says);
    add('slang', page, intent.slang);
    for (const [nth, part] of intent.parts.entries()) add('part', page, [language.normalise(part.text)], nth);
  });
  const index = createPhraseIndex(
    phrases.map((phrase) => phrase.text),
    language,
    WEIGHT.ranking,
  );

  // A line break keeps neighbours apart.
  const lexicon = [...language.lexicon.keys()].join('\n');
  const spelling = speller(
    {
      lexicon: language.lexicon.keys(),
      phrases: () => [
        ...language.lexicon.keys(),
        ...words.stop,
        ...phrases.filter((phrase) => phrase.field !== 'summary').flatMap((phrase) => phrase.text.split(' ')),
      ],
      knowsPair: (pair) => index.contains(pair) || lexicon.includes(pair),
      stop: language.stop,
    },
    () => readSounds(words),
  );

  return (query) => {
    const typed = language.normalise(query.slice(0, LONGEST_QUERY));
    const text = spelling.mend(/[a-z]{2}/.test(typed) ? language.normalise(spelling.fromPinyin(typed)) : typed);
    const tokens = Array.from(new Set(language.tokens(text)));
    // Nothing but stop words (移动, 怎么办): every page would match, none would be meant.
    if (tokens.length === 0 || text.replace(language.stop, '').trim() === '') return { hits: [], sure: false, pieces: [] };
    // Single characters are all there is to go by in 「卡」; beside anything better they only break ties.
    const bare = tokens.every((token) => tokenKind(token) === 'single');
    const weigh = (token: string) => (bare ? 1 : WEIGHT.token[tokenKind(token)]);
    const asked = tokens.reduce((sum, token) => sum + weigh(token), 0);
    const shareOf = (matched: ReadonlySet<string>) => Array.from(matched).reduce((sum, token) => sum + weigh(token), 0) / asked;

    const pages = new Map<number, { scores: number[]; answered: Set<string>; part?: { answers: number; nth: number } }>();
    for (const { place, score: plain, tokens: matched } of index.find(
      tokens,
      weigh,
      (at) => {
        const phrase = phrases[at];
        return phrase ? WEIGHT.field[phrase.field] : 0;
      },
      WEIGHT.unfinished,
    )) {
      const phrase = phrases[place];
      if (!phrase) continue;
      const score = plain * (phrase.text === text ? WEIGHT.exact : 1);
      const page = pages.get(phrase.page) ?? { scores: [], answered: new Set<string>() };
      pages.set(phrase.page, page);
      page.scores.push(score);
      for (const token of matched) page.answered.add(token);
      if (phrase.field === 'part') {
        const answers = shareOf(matched);
        if (answers > (page.part?.answers ?? 0)) page.part = { answers, nth: phrase.nth };
      }
    }
    const lawAsked = LAW_WORDS.test(text);
    const article = /第(\d+)条/.exec(text);
    const hits = Array.from(pages, ([place, { scores, answered, part: fitting }]): Hit | null => {
      const intent = intents[place];
      if (!intent) return null;
      const strength = scores
        .sort((a, b) => b - a)
        .slice(0, 6)
        .reduce((sum, score, nth) => sum + score * WEIGHT.nextPhrase ** nth, 0);
      const coverage = shareOf(answered);
      if (coverage < LEAST_COVERAGE) return null;
      const part = fitting && fitting.answers >= PART_SHOWN ? intent.parts[fitting.nth] : undefined;
      const number = article && intent.articles.includes(Number(article[1])) ? article[1] : undefined;
      return {
        intent,
        coverage,
        score:
          strength * (intent.kind === 'law' && lawAsked ? WEIGHT.lawAsked : WEIGHT.kind[intent.kind]) * (1 + WEIGHT.coverage * coverage),
        ...(part ? { part } : {}),
        ...(number ? { anchor: `art-${number}` } : {}),
      };
    })
      .filter((hit): hit is Hit => hit !== null)
      .sort((a, b) => b.score - a.score);

    const best = hits[0];
    return {
      hits: hits.slice(0, MOST_HITS),
      sure: best !== undefined && best.coverage >= SURE,
      pieces: language.pieces(text),
      ...(text === typed ? {} : { readAs: text }),
    };
  };
}
