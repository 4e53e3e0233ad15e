import { join } from 'node:path';
import { calendarYears } from '../../src/corpus/estimate-holidays.ts';
import { readCorpus } from '../../src/corpus/load-corpus.ts';
import { type CaseFile, emptyCase } from '../../src/domain/case/case.ts';
import { type PlainDate, plainDate } from '../../src/domain/dates/plain-date.ts';
import { type CalendarYear, type WorkingCalendar, workingCalendar } from '../../src/domain/dates/working-calendar.ts';
import {
  computeDeadline,
  type DeadlineResult,
  type DeadlineRule,
  type DeadlineVersion,
  type DueDeadline,
} from '../../src/domain/deadlines/compute-deadline.ts';
import { projectRoot } from './dist.ts';

/** content/ of this project. */
export const contentRoot = join(projectRoot, 'content');

/** The real content, with its faults: the content tests are the ones that demand none. */
export const { corpus, issues } = readCorpus(contentRoot);

/** The site's working calendar: notices where there are any, estimates elsewhere. */
export const years: readonly CalendarYear[] = calendarYears(contentRoot, corpus.holidays);
export const calendar: WorkingCalendar = workingCalendar(years);

/** A rule of content/deadlines. @throws Error when there is none of this name. */
export function ruleOf(id: string): DeadlineRule {
  const rule = corpus.deadlines.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`content/deadlines has no ${id}`);
  return rule;
}

/** A case of which only these facts are told. */
export function aCase(facts: Record<string, unknown> = {}): CaseFile {
  return { ...emptyCase(), ...facts } as CaseFile;
}

/** The day most tests stand on. */
export const today: PlainDate = plainDate('2026-11-22');

/** One version of a rule made for a test: 15 days, silent about rest days, unless said otherwise. */
export function aVersion(more: Partial<DeadlineVersion> = {}): DeadlineVersion {
  return {
    effectiveFrom: '2016-07-30',
    amount: 15,
    unit: 'day',
    bound: 'within',
    basis: [{ law: 'telecom-appeal-measures', article: 10, item: 4 }],
    counting: [{ law: 'civil-code', article: 201, paragraph: 1 }],
    roll: { rule: 'silent', basis: [], note: '没有写。' },
    ...more,
  };
}

/** A rule made for a test: 15 days, binding the operator, silent about rest days, unless said otherwise. */
export function aRule(version: Partial<DeadlineVersion> = {}, rest: Partial<DeadlineRule> = {}): DeadlineRule {
  return {
    id: 'a-rule',
    title: '答复',
    question: '几天',
    trigger: 'complaintDate',
    triggerLabel: '投诉那天',
    binds: 'operator',
    bindsLabel: '运营商',
    nature: 'statutory',
    routes: ['miit-appeal'],
    onPass: '走下一步。',
    onPassBasis: [],
    notModelled: [],
    practice: [],
    examples: [],
    lastReviewed: { on: '2026-11-22', source: '测试' },
    versions: [aVersion(version)],
    ...rest,
  };
}

/** The computed clock. @throws Error when it does not run. */
export function due(rule: DeadlineRule, start: string, on: WorkingCalendar = calendar): DueDeadline {
  return running(computeDeadline(rule, start, on));
}

/** A result that runs. @throws Error otherwise. */
export function running(result: DeadlineResult): DueDeadline {
  if (result.kind !== 'due') throw new Error(`expected dates, got ${result.kind}`);
  return result;
}
