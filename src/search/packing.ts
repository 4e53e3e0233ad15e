import type { Intent, IntentData, IntentKind } from './intents.ts';
import type { SearchWords } from './search-words.ts';

/** {@link IntentData} as it stands in the page: lists as text, columns together, which compresses a tenth better. */
export type PackedIntents = {
  /** One line per page in each column. */
  readonly columns: readonly string[];
  readonly words: {
    readonly stop: string;
    readonly synonyms: string;
    readonly typos: string;
    readonly traditional: readonly [string, string];
    readonly syllables: string;
    readonly readings: string;
  };
};

const LINE = '\n';
const ITEM = '|';
const FIELD = '/';

const join = (items: readonly string[], sign: string): string => {
  for (const item of items) if (item.includes(sign)) throw new Error(`搜索用的文字里不能有「${sign === LINE ? '换行' : sign}」：${item}`);
  return items.join(sign);
};
const split = (text: string | undefined, sign: string): string[] => (text ? text.split(sign) : []);
const lists = (rows: readonly (readonly string[])[]): string =>
  join(
    rows.map((row) => join(row, ITEM)),
    LINE,
  );

/** @throws Error when a text holds one of the signs that part the lists (| and line breaks) */
export function packIntents({ intents, words }: IntentData): PackedIntents {
  const column = (cell: (intent: Intent) => string) => join(intents.map(cell), LINE);
  return {
    columns: [
      column((intent) => intent.path),
      column((intent) => intent.kind),
      column((intent) => intent.title),
      column((intent) => intent.summary),
      column((intent) => join(intent.says, ITEM)),
      column((intent) => join(intent.slang, ITEM)),
      column((intent) =>
        join(
          intent.parts.map((part) => join([part.anchor, part.note, part.text], FIELD)),
          ITEM,
        ),
      ),
      column((intent) => join(intent.articles.map(String), ITEM)),
    ],
    words: { ...words, stop: join(words.stop, ITEM), synonyms: lists(words.synonyms), typos: lists(words.typos) },
  };
}

/** The reverse of {@link packIntents}. */
export function unpackIntents({ columns, words }: PackedIntents): IntentData {
  const [paths, ...others] = columns.map((column) => column.split(LINE));
  const pairs = (text: string): SearchWords['typos'] =>
    split(text, LINE).map((row) => {
      const [from = '', to = ''] = row.split(ITEM);
      return [from, to] as const;
    });
  return {
    intents: (paths ?? []).map((path, row): Intent => {
      const [kind, title = '', summary = '', says, slang, parts, articles] = others.map((column) => column[row]);
      return {
        path,
        kind: kind as IntentKind,
        title,
        summary,
        says: split(says, ITEM),
        slang: split(slang, ITEM),
        parts: split(parts, ITEM).map((part) => {
          const [anchor = '', note = '', text = ''] = part.split(FIELD);
          return { anchor, note, text };
        }),
        articles: split(articles, ITEM).map(Number),
      };
    }),
    words: {
      ...words,
      stop: split(words.stop, ITEM),
      synonyms: split(words.synonyms, LINE).map((row) => split(row, ITEM)),
      typos: pairs(words.typos),
    },
  };
}
