import { siteCorpus } from '../corpus/site-corpus.ts';
import { formatAmount } from '../domain/deadlines/compute-deadline.ts';

/**
 * Fills {{limit:rule}} in YAML prose with the rule's length.
 * @throws Error naming the unknown rule: an empty place in a sentence about a limit would mislead.
 */
export function prose(text: string): string {
  return text.replace(/\{\{limit:([a-z0-9-]+)\}\}/g, (_, id: string) => {
    const version = siteCorpus()
      .deadlines.find((rule) => rule.id === id)
      ?.versions.at(-1);
    if (!version) throw new Error(`{{limit:${id}}}：content/deadlines 里没有这个期限，或者它没有固定长度`);
    return formatAmount(version.amount, version.unit);
  });
}
