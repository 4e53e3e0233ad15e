import MiniSearch from 'minisearch';
import type { Intent } from './intents.ts';
import type { SearchWords } from './search-words.ts';
import { foldSound, readSounds } from './sounds.ts';
import { isConcept, isPair, isSingle, tokeniser } from './tokens.ts';

export const T = {
  concept: 1.8, pair: .8, single: 0.3, number: 1, money: .6, prefix: .4,
  title: 1.4, says: 1, slang: 1, heard: .2, summary: .2, part: .3,
  decay: 0.5, k: 2, b: 0.8, d: 0,
  kinds: { dispute: 1.05, route: 1, tool: 1, guide: .95, page: .7, law: .65 } as Record<string, number>,
  coverage: .5, exact: 1.15, concat: 0,
};

export type Hit = { intent: Intent; score: number; coverage: number; part?: Intent['parts'][number]; said: string };

type Phrase = { id: number; page: number; text: string; norm: string; weight: number; field: string; part: number };

export function createIntentIndex(intents: readonly Intent[], words: SearchWords, opt = T) {
  const language = tokeniser(words);
  const phrases: Phrase[] = [];
  const add = (page: number, text: string, weight: number, field: string, part = -1) => { phrases.push({ id: phrases.length, page, text, norm: language.normalise(text), weight, field, part }); };
  intents.forEach((intent, page) => {
    add(page, intent.title, opt.title, 'title');
    if (opt.summary) for (const s of intent.summary.split(/[。；]/)) if (s) add(page, s, opt.summary, 'summary');
    intent.says.forEach((text) => add(page, text, opt.says, 'says'));
    intent.slang.forEach((text) => add(page, text, opt.slang, 'slang'));
    if (opt.heard) intent.heard.forEach((text) => add(page, text, opt.heard, 'heard'));
    intent.parts.forEach((part, i) => add(page, part.text, opt.part, 'part', i));
    if (opt.concat) add(page, [intent.title, ...intent.says, ...intent.slang].join(' '), opt.concat, 'concat');
  });
  const index = new MiniSearch<Phrase>({ fields: ['norm'], tokenize: (text) => language.tokens(text), processTerm: (term) => term });
  index.addAll(phrases);

  // ---- sounds
  const sounds = readSounds(words);
  const known = new Set<string>();
  for (const phrase of phrases) for (const token of language.tokens(phrase.norm)) if (isPair(token)) known.add(token);
  const bySound = new Map<string, Set<string>>();
  const soundKeys = (word: string, fold: boolean): string[] => Array.from(word).reduce<string[]>((keys, sign) => keys.flatMap((key) => sounds.of(sign).map((sound) => `${key}${fold ? foldSound(sound) : sound} `)), ['']);
  for (const word of [...known, ...language.lexicon.keys()]) if (word.length >= 2 && word.length <= 5 && /^\p{Script=Han}+$/u.test(word)) for (const key of new Set([...soundKeys(word, true), ...soundKeys(word, false)])) bySound.set(key, (bySound.get(key) ?? new Set()).add(word));

  function mend(text: string): string {
    // homophones
    let out = Array.from(text);
    for (let i = 0; i + 1 < out.length; i++) {
      for (const size of [4, 3, 2]) {
        const word = out.slice(i, i + size).join('');
        if (word.length !== size || !/^\p{Script=Han}+$/u.test(word)) continue;
        if (size === 2 ? known.has(word) || language.lexicon.has(word) : language.lexicon.has(word)) continue;
        if (size > 2) { let all = true; for (let j = 0; j + 1 < size; j++) if (!known.has(word.slice(j, j + 2))) all = false; if (all) continue; }
        const candidates = soundKeys(word, true).flatMap((key) => Array.from(bySound.get(key) ?? []));
        const good = candidates.filter((c) => c.length === size && (language.lexicon.has(c) || Array.from(c).some((s, j) => s === word[j])))
          .sort((a, b) => Number(language.lexicon.has(b)) - Number(language.lexicon.has(a)) || same(b, word) - same(a, word));
        if (good[0]) { out.splice(i, size, ...Array.from(good[0])); break; }
      }
    }
    return out.join('');
  }
  const same = (a: string, b: string) => Array.from(a).filter((s, j) => s === b[j]).length;

  function fromPinyin(text: string): string {
    return text.replace(/[a-z]+(?: [a-z]+)*/g, (run) => {
      const letters = run.replace(/ /g, '');
      if (/^\d/.test(letters)) return run;
      // best split: fewest unknown
      type Best = { cost: number; out: string };
      const best: (Best | undefined)[] = [{ cost: 0, out: '' }];
      // syllable positions: dp over (index) with word matches
      const n = letters.length;
      const syll: number[][] = Array.from({ length: n + 1 }, () => []);
      for (let i = 0; i < n; i++) for (let s = 1; s <= 6 && i + s <= n; s++) if (sounds.syllables.has(letters.slice(i, i + s))) syll[i]!.push(i + s);
      for (let i = 0; i < n; i++) {
        const here = best[i];
        if (!here) continue;
        const walk = (at: number, key: string, count: number) => {
          for (const next of syll[at] ?? []) {
            const k = `${key}${letters.slice(at, next)} `;
            const word = count >= 1 ? Array.from(bySound.get(k) ?? []).sort((a, b) => Number(language.lexicon.has(b)) - Number(language.lexicon.has(a)))[0] : undefined;
            if (word) { const cost = here.cost + 1; const b = best[next]; if (!b || cost < b.cost) best[next] = { cost, out: `${here.out} ${word}` }; }
            else if (count === 0) { const cost = here.cost + 3; const b = best[next]; if (!b || cost < b.cost) best[next] = { cost, out: here.out }; }
            if (count < 4) walk(next, k, count + 1);
          }
        };
        walk(i, '', 0);
      }
      const end = best[n];
      return end?.out ? end.out : run;
    });
  }

  function search(query: string): Hit[] {
    let text = language.normalise(query);
    if (/[a-z]{2}/.test(text)) text = fromPinyin(text).trim();
    text = mend(text);
    const lawish = /法|条例|办法|规定|规范|解释|通知|第\d+条|承诺|实事|行动/.test(text);
    const tokens = Array.from(new Set(language.tokens(text)));
    if (tokens.length === 0) return [];
    const hasPair = tokens.some((t) => isPair(t) || isConcept(t) || /^[a-z0-9]/.test(t));
    const weight = (token: string) => isConcept(token) ? opt.concept : isPair(token) ? opt.pair : isSingle(token) ? (hasPair ? opt.single : 1) : token === '￥' ? opt.money : opt.number;
    const results = index.search({ combineWith: 'OR', queries: [tokens.join('\n')] }, {
      tokenize: (s: string) => s.split('\n'), processTerm: (t: string) => t, bm25: { k: opt.k, b: opt.b, d: opt.d }, boostTerm: (t: string) => weight(t),
      prefix: (t: string) => /^[a-z0-9]{2,}$/.test(t), weights: { prefix: opt.prefix, fuzzy: 0 },
      boostDocument: (id: number) => phrases[id]!.weight,
    });
    const pages = new Map<number, { best: { score: number; phrase: Phrase }[]; matched: Set<string> }>();
    for (const r of results) {
      const phrase = phrases[r.id as number]!;
      const p = pages.get(phrase.page) ?? { best: [], matched: new Set() };
      let score = r.score;
      if (phrase.norm === text) score *= opt.exact;
      p.best.push({ score, phrase });
      for (const t of r.queryTerms) p.matched.add(t);
      pages.set(phrase.page, p);
    }
    const total = tokens.reduce((s, t) => s + weight(t), 0);
    return Array.from(pages, ([page, p]) => {
      const intent = intents[page]!;
      p.best.sort((a, b) => b.score - a.score);
      let score = 0; p.best.slice(0, 6).forEach((x, i) => { score += x.score * opt.decay ** i; });
      const coverage = Array.from(p.matched).reduce((s, t) => s + weight(t), 0) / total;
      score *= (lawish && intent.kind === 'law' ? 1.1 : opt.kinds[intent.kind] ?? 1) * (1 + opt.coverage * coverage);
      const top = p.best[0]!.phrase;
      return { intent, score, coverage, said: top.text, ...(top.part >= 0 ? { part: intent.parts[top.part]! } : {}) };
    }).sort((a, b) => b.score - a.score);
  }
  return { search, mend, fromPinyin, size: phrases.length, language };
}
