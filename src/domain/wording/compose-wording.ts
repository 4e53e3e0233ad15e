import type { CaseFile } from '../case/case.ts';
import type { Voice } from '../case/vocabulary.ts';
import type { Basis } from '../corpus/fields.schema.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { citationLabel } from '../law/citation.ts';
import { shorten, textLength } from './clean-text.ts';
import { describeFacts, type Facts, type FactSource } from './describe-facts.ts';
import type { WordingLaw } from './letter-citation.ts';
import { finish, type MissingFact, newTelling, renderTemplate, type Telling } from './render-template.ts';
import type { DisputeWording, Phrases, WordingFile } from './wording.schema.ts';
import type { WordingDates } from './wording-dates.ts';

/** A template file with the voice it speaks in (its file name). */
export type WordingTemplate = WordingFile & { readonly voice: Voice };

/** Everything a text is made of; nothing is read from elsewhere. */
export type WordingInput = {
  readonly template: WordingTemplate;
  /** The chosen kind of dispute, or null: then the text asks for the facts itself. */
  readonly dispute: {
    readonly slug: string;
    readonly title: string;
    readonly wording: DisputeWording;
    readonly refusals?: readonly string[];
  } | null;
  readonly caseFile: CaseFile;
  readonly today: PlainDate;
  /** From {@link wordingDates}. */
  readonly dates: WordingDates;
  /** Short titles, labels and levels of the cited instruments, by law id. */
  readonly lawNames: Readonly<Record<string, WordingLaw>>;
  readonly operator: { readonly name: string; readonly hotline: string };
  /** The province of the number. */
  readonly region?: { readonly short: string; readonly body: string } | null;
  readonly phrases: Phrases;
  /** Lengths of rules in words, for {{limit:rule}}. */
  readonly limits?: Readonly<Record<string, string>>;
  /** What the user has, numbered 证1 … in a statement of claim. */
  readonly evidence?: readonly { readonly title: string; readonly source?: string }[];
  /** Sentences that demand what others hold, from the evidence checklist. */
  readonly evidenceDemands?: readonly string[];
};

/** The finished text and what the page says beside it. */
export type Wording = {
  readonly voice: Voice;
  /** Plain text, \n between lines. */
  readonly text: string;
  /** In UTF-16 units, as forms count. */
  readonly length: number;
  /** How far it is over the receiver's limit; 0 = it fits. */
  readonly over: number;
  /** One entry for each 【待填：…】 in the text. */
  readonly missing: readonly MissingFact[];
  /** What the text rests on, in the order it is named. */
  readonly basis: readonly (Basis & { readonly label: string })[];
  /** User texts that had to be cut to fit; each ends in …… in the text. */
  readonly shortened: readonly { readonly place: string; readonly kept: number; readonly of: number }[];
  /** Things to know before sending it in this case. */
  readonly notes: readonly { readonly say: string; readonly basis: readonly Basis[] }[];
  /** Ids of the three refusals to be ready for. Empty where nobody answers back. */
  readonly counters: readonly string[];
  /** What to say when the clerk cannot do it today: the least that would be fair. Set where `counters` are. */
  readonly fallback?: string;
};

/**
 * Writes one text from the facts of a case: dated facts, sums, ticket numbers, one demand with a day, the article.
 *
 * Works with no facts at all (everything missing is 【待填：…】, once). Where the receiver has a limit, optional blocks
 * give way in their declared order; only then are the longest texts of the user cut, visibly, and listed in `shortened`.
 * Pure: the day and all dates are arguments. Never throws on what a user typed.
 * @example composeWording({ template: phone10086, dispute: null, caseFile: emptyCase(), today, dates, lawNames, operator, phrases }).missing.length //=> 3
 */
export function composeWording(input: WordingInput): Wording {
  const { template } = input;
  const limit = template.maxLength ?? Number.POSITIVE_INFINITY;
  const ranks = [...new Set(template.blocks.map((block) => block.giveWay).filter((rank) => rank !== undefined))].sort((a, b) => a - b);
  const caps = new Map<string, number>();

  let draft = write(input, caps, 0);
  for (const rank of ranks) {
    if (textLength(draft.text) <= limit) break;
    draft = write(input, caps, rank);
  }
  // Last resort: cut the longest text of the user, as often as it takes; a torn fact must show that it is torn.
  const given = ranks[ranks.length - 1] ?? 0;
  for (let tries = 0; textLength(draft.text) > limit && tries < 40; tries += 1) {
    const longest = shownTexts(draft, caps)
      .filter(({ size }) => size > SHORTEST)
      .sort((a, b) => b.size - a.size)[0];
    if (!longest) break;
    caps.set(longest.place, Math.max(SHORTEST, longest.size - (textLength(draft.text) - limit)));
    draft = write(input, caps, given);
  }

  const { telling, facts, text } = draft;
  return {
    voice: template.voice,
    text,
    length: textLength(text),
    over: Math.max(0, textLength(text) - limit),
    missing: [...telling.missing.values()],
    basis: telling.cited.map((basis) => ({ ...basis, label: citationLabel(basis, input.lawNames[basis.law]) })),
    shortened: shownTexts(draft, caps)
      .filter(({ size, of }) => size < of)
      .map(({ place, size, of }) => ({ place, kept: size, of })),
    notes: template.notes
      .filter((note) => note.when.every((predicate) => facts.holds(predicate, telling)))
      .map(({ say, basis }) => ({ say: renderTemplate(say, newTelling(telling.lookup)), basis })),
    ...(template.counters.length > 0
      ? {
          counters: [...new Set([...(input.dispute?.refusals ?? []), ...template.counters])].slice(0, 3),
          fallback: finish(`${renderTemplate('{{fallback}}', newTelling(telling.lookup))}。`),
        }
      : { counters: [] }),
  };
}

/** A user text is never cut below this many characters: 工单号 and names survive. */
const SHORTEST = 24;

/** The user's texts that stand in the draft, with their present and their full length. */
function shownTexts(draft: Draft, caps: ReadonlyMap<string, number>): { place: string; size: number; of: number }[] {
  return draft.facts
    .used()
    .map(({ place, text }) => ({ place, shown: shorten(text, caps.get(place) ?? text.length), of: text.length }))
    .filter(({ shown }) => draft.text.includes(shown.replace(/……$/, '')))
    .map(({ place, shown, of }) => ({ place, size: shown.length, of }));
}

type Draft = { readonly text: string; readonly telling: Telling; readonly facts: Facts };

/** Writes all blocks; those whose `giveWay` is at most `given` have given way. */
function write(input: WordingInput, caps: ReadonlyMap<string, number>, given: number): Draft {
  const source: FactSource = {
    caseFile: input.caseFile,
    dispute: input.dispute,
    today: input.today,
    dates: input.dates,
    lawNames: input.lawNames,
    operator: input.operator,
    region: input.region ?? null,
    phrases: input.phrases,
    limits: input.limits ?? {},
    evidence: input.evidence ?? [],
    evidenceDemands: input.evidenceDemands ?? [],
    privateFacts: input.template.privateFacts,
    caps,
  };
  const facts = describeFacts(source);
  let cite = '';
  const telling = newTelling((slot, current) => (slot === 'cite' ? (cite ? { text: cite } : null) : facts.lookup(slot, current)));
  for (const block of input.template.blocks) {
    if (!block.when.every((predicate) => facts.holds(predicate, telling))) continue;
    const gaveWay = block.giveWay !== undefined && block.giveWay <= given;
    const body = gaveWay ? block.shorter : block.text;
    if (body === undefined) continue;
    cite = gaveWay ? '' : block.basis.map((basis) => facts.cite(basis, telling)).join('、');
    const written = renderTemplate(body, telling);
    if (written.trim() === '') continue;
    telling.text += telling.text === '' ? written : `${{ line: '\n', 'same-line': '', gap: '\n\n' }[block.join]}${written}`;
  }
  return { text: finish(telling.text), telling, facts };
}
