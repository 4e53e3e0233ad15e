import type { Corpus } from './corpus.ts';
import type { Basis } from './fields.schema.ts';

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

/** Every file of content that is one entry and may cite articles or fill in rules. */
function entriesOf(corpus: Corpus): readonly { readonly file: string }[] {
  return [
    corpus.deadlines,
    corpus.disputes,
    corpus.routes,
    corpus.guides,
    corpus.wordings,
    corpus.evidence,
    corpus.refusals,
    corpus.claims,
    corpus.arithmetic,
  ].flat();
}

/** Every citation in the whole content, for checking and for 「哪些页面用到这一条」. */
export function citationUses(corpus: Corpus): CitationUse[] {
  const uses: CitationUse[] = [];
  for (const entry of entriesOf(corpus)) {
    const { file } = entry;
    uses.push(...basesIn(entry, '').map(({ basis, field }) => ({ basis, field, file })));
    if ('body' in entry && typeof entry.body === 'string')
      uses.push(...citesIn(entry.body).map((basis) => ({ basis, field: '正文 <Cite>', file })));
  }
  uses.push(...basesIn(corpus.phrases, '').map(({ basis, field }) => ({ basis, field, file: 'content/wordings/_phrases.yaml' })));
  uses.push(...basesIn(corpus.checks, '').map(({ basis, field }) => ({ basis, field, file: 'content/wordings/_checks.yaml' })));
  uses.push(...basesIn(corpus.callCards, '').map(({ basis, field }) => ({ basis, field, file: 'content/call/call-mode.yaml' })));
  return uses;
}

/** Every text in parsed content, however deep, with the field it stands in. */
function textsIn(value: unknown, path = ''): { text: string; field: string }[] {
  if (typeof value === 'string') return [{ text: value, field: path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, path ? `${path}.${key}` : key));
}

/** Rules that sentences fill in ({{limit:…}}, {{act-from:…}} …): a misspelt one would print 「规定的时间」. */
export function slotUses(corpus: Corpus): { id: string; file: string; field: string }[] {
  const texts = [
    ...entriesOf(corpus).map((entry) => ({ entry, file: entry.file })),
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
