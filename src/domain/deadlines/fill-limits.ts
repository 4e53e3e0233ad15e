import { type DeadlineRule, formatAmount, latestVersion } from './compute-deadline.ts';

/**
 * Replaces {{limit:rule}} by the rule's present length: prose never holds a legal number.
 * An unknown rule leaves the words 「规定的时间」 rather than a gap; the corpus check refuses such content anyway.
 * @example fillLimits('对方有{{limit:operator-reply}}', rules) //=> '对方有15日'
 */
export function fillLimits(text: string, rules: readonly Pick<DeadlineRule, 'id' | 'versions'>[]): string {
  return text.replace(/\{\{limit:([a-z0-9-]+)\}\}/g, (_, id: string) => {
    const rule = rules.find((candidate) => candidate.id === id);
    const version = rule && latestVersion(rule);
    return version ? formatAmount(version.amount, version.unit) : '规定的时间';
  });
}
