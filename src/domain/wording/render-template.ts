import type { Basis } from '../corpus/fields.schema.ts';
import { tidyPunctuation, withoutClosingPause } from './clean-text.ts';
import { SLOTS, type SlotName } from './slots.ts';

/** What a slot stands for, and which facts are told by printing it (so that none is told twice). */
export type SlotValue = { readonly text: string; readonly says?: readonly string[] };
/** A place left to fill: `key` of the case file that fills it, `label` as in 【待填：label】. */
export type MissingFact = { readonly key: string; readonly label: string };

/** Where values come from, and what has been told so far while one text is being written. */
export type Telling = {
  readonly lookup: (slot: string, telling: Telling) => SlotValue | null;
  readonly said: Set<string>;
  /** By the key the user has to fill. */
  readonly missing: Map<string, MissingFact>;
  readonly cited: Basis[];
  /** What stands written so far. */
  text: string;
};

/** A telling that starts from nothing. A throw-away one answers 「is this known?」 without counting as a mention. */
export function newTelling(lookup: Telling['lookup']): Telling {
  return { lookup, said: new Set(), missing: new Map(), cited: [], text: '' };
}

/** True when the slot has a value; looking does not count as telling. */
export function isKnown(slot: string, telling: Telling): boolean {
  return telling.lookup(slot, newTelling(telling.lookup)) !== null;
}

const TOKEN = /\{\{([^{}]*)\}\}/;
const OPTIONAL = /\[\[([\s\S]*?)\]\]/;
const PAUSE = /^[、，：；。]/;

/**
 * Fills a trusted template. `[[…]]` is dropped whole when a slot in it has no value. A slot without value elsewhere
 * becomes 【待填：…】 once; later mentions of the same fact use a pronoun, so that the count is the number of places to
 * fill. Values are never read again: {{…}} typed by a user stays as typed.
 */
export function renderTemplate(template: string, telling: Telling): string {
  let out = '';
  let rest = template;
  for (;;) {
    const match = OPTIONAL.exec(rest);
    if (!match) return out + fill(rest, telling, out);
    const before = rest.slice(0, match.index);
    rest = rest.slice(match.index + match[0].length);
    out += fill(before, telling, out);
    const inner = match[1] ?? '';
    const names = inner.split(TOKEN).filter((_, index) => index % 2 === 1);
    if (names.every((name) => isKnown(name, telling))) out += fill(inner, telling, out, rest);
  }
}

function fill(text: string, telling: Telling, before: string, after = ''): string {
  const parts = text.split(TOKEN);
  let out = '';
  parts.forEach((part, index) => {
    if (index % 2 === 0) {
      out += part;
      return;
    }
    const following = (parts[index + 1] ?? '') || (index + 2 >= parts.length ? after : '');
    const value = telling.lookup(part, telling);
    const shown = value ? value.text : placeholder(part, telling);
    telling.said.add(part);
    for (const fact of value?.says ?? []) telling.said.add(fact);
    const written = PAUSE.test(following) ? withoutClosingPause(shown) : shown;
    // A sentence that begins with its own list must not glue to a pause before it.
    out += /[、，：；。]$/.test(out || before) ? written.replace(/^[、，：；。]+/, '') : written;
  });
  return out;
}

function placeholder(name: string, telling: Telling): string {
  const blank = /^blank:(.+)$/.exec(name)?.[1];
  if (blank) return missingFact(telling, name, blank);
  const info = SLOTS[name as SlotName] as (typeof SLOTS)[SlotName] | undefined;
  return info ? missingFact(telling, info.key || name, info.label, info.again) : '';
}

/** 【待填：…】 for a fact that is not known; the second time only `again`. */
export function missingFact(telling: Telling, key: string, label: string, again = '（同上）'): string {
  if (telling.missing.has(key)) return again;
  telling.missing.set(key, { key, label });
  return `【待填：${label}】`;
}

/** Joins what was written and smooths the seams. */
export function finish(text: string): string {
  return tidyPunctuation(text)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
