import type { CaseFile } from '../../domain/case/case.ts';
import type { PlainDate } from '../../domain/dates/plain-date.ts';
import { computeClocks, dueClocks } from '../../domain/deadlines/compute-clocks.ts';
import { calendar, rules } from '../shared/engine.ts';

/** By rule id: the day by which a record should be asked for, where the case tells when it was made. */
export function livesUntil(caseFile: CaseFile): Record<string, PlainDate> {
  return Object.fromEntries(
    dueClocks(computeClocks(rules, caseFile, calendar)).flatMap(({ rule, result }) => (result.actBy ? [[rule.id, result.actBy]] : [])),
  );
}
