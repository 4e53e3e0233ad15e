import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../src/domain/case/case.ts';
import { promisesOf, promiseWords } from '../../../src/domain/case/promises.ts';
import { assumedComplaint, nextOf, type STATUSES, statusOf } from '../../../src/domain/case/status.ts';
import { plainDate } from '../../../src/domain/dates/plain-date.ts';
import { routeContext, type RouteRule } from '../../../src/domain/routes/judge-route.ts';
import { aCase, calendar, corpus } from '../../support/corpus.ts';

const routes = corpus.routes.map((route) => ({ ...route, slug: route.id })) as unknown as RouteRule[];
const on = (day: string) => (caseFile: CaseFile) => routeContext({ caseFile, today: plainDate(day), rules: corpus.deadlines, calendar });
const next = (facts: Partial<CaseFile>, day = '2026-11-22') => nextOf(aCase(facts), plainDate(day), routes, on(day));
const base = { incidentDate: '2026-09-05', billing: true, region: '310000' } as const;

describe('where a case stands', () => {
  it.each<[string, Partial<CaseFile>, string, keyof typeof STATUSES]>([
    ['nothing told', {}, '2026-11-22', 'not-complained'],
    ['a complaint planned for tomorrow', { ...base, complaintDate: '2026-11-23' }, '2026-11-22', 'not-complained'],
    ['complained today', { ...base, complaintDate: '2026-11-22' }, '2026-11-22', 'waiting-answer'],
    ['the last day of the answer', { ...base, complaintDate: '2026-11-05' }, '2026-11-20', 'waiting-answer'],
    ['the day after', { ...base, complaintDate: '2026-11-05' }, '2026-11-21', 'can-appeal'],
    ['answered, unhappy, the same day', { ...base, complaintDate: '2026-11-22', answer: 'unsatisfied' }, '2026-11-22', 'can-appeal'],
    ['half of it', { ...base, complaintDate: '2026-11-20', answer: 'partial' }, '2026-11-22', 'can-appeal'],
    ['appealed today', { ...base, complaintDate: '2026-11-01', answer: 'unsatisfied', appealDate: '2026-11-22' }, '2026-11-22', 'appealed'],
    ['taken up', { ...base, complaintDate: '2026-11-01', appealDate: '2026-11-10', appealResult: 'accepted' }, '2026-11-22', 'accepted'],
    [
      'no word on acceptance for two weeks',
      { ...base, complaintDate: '2026-11-01', appealDate: '2026-11-02' },
      '2026-11-22',
      'waiting-result',
    ],
    [
      'taken up, answer overdue',
      { ...base, complaintDate: '2026-09-10', appealDate: '2026-10-01', materialsCompleteDate: '2026-10-01', appealResult: 'accepted' },
      '2026-11-22',
      'waiting-result',
    ],
    [
      'not taken up',
      { ...base, complaintDate: '2026-11-01', appealDate: '2026-11-02', appealResult: 'rejected' },
      '2026-11-22',
      'other-route',
    ],
    [
      'dealt with, not satisfied',
      { ...base, complaintDate: '2026-09-10', appealDate: '2026-10-01', appealResult: 'closed' },
      '2026-11-22',
      'other-route',
    ],
    ['satisfied', { ...base, complaintDate: '2026-11-01', answer: 'satisfied' }, '2026-11-22', 'solved'],
    ['settled', { ...base, complaintDate: '2026-11-01', answer: 'settled' }, '2026-11-22', 'solved'],
    [
      'the window is over',
      { ...base, incidentDate: '2026-01-05', complaintDate: '2026-11-01', answer: 'unsatisfied' },
      '2026-11-22',
      'other-route',
    ],
    [
      '12315 has taken it',
      { ...base, complaintDate: '2026-11-01', answer: 'unsatisfied', otherBodies: [{ body: 'market-regulator', status: 'accepted' }] },
      '2026-11-22',
      'other-route',
    ],
    [
      '12315 was only told',
      { ...base, complaintDate: '2026-11-01', answer: 'unsatisfied', otherBodies: [{ body: 'market-regulator', status: 'sent' }] },
      '2026-11-22',
      'can-appeal',
    ],
  ])('%s', (_, facts, day, status) => {
    expect(statusOf(on(day)(aCase(facts)))).toBe(status);
  });
});

describe('what is next', () => {
  it('waiting for the answer: the day from which one may appeal', () => {
    expect(next({ ...base, complaintDate: '2026-11-20' })).toMatchObject({
      status: 'waiting-answer',
      route: 'miit-appeal',
      verdict: 'not-yet',
      from: '2026-12-08',
      assumed: false,
    });
  });

  it('the complaint day was not told: the first contact stands in for it, and it is said to be assumed', () => {
    const facts = { ...base, contacts: [{ date: '2026-11-05', channel: '10086', agentId: '', ticket: '', said: '', promised: '' }] };
    expect(assumedComplaint(aCase(facts), plainDate('2026-11-22'))).toBe('2026-11-05');
    expect(next(facts)).toMatchObject({ status: 'can-appeal', assumed: true, verdict: 'now' });
  });

  it('unhappy with an answer, nothing else told: may appeal today', () => {
    expect(next({ ...base, answer: 'unsatisfied' })).toMatchObject({ status: 'can-appeal', assumed: true });
  });

  it('appealed: first the word on acceptance, then the answer, then the reminder', () => {
    const appealed = { ...base, complaintDate: '2026-11-01', answer: 'unsatisfied', appealDate: '2026-11-20' } as const;
    expect(next(appealed)).toMatchObject({ status: 'appealed', title: '等受理的消息', from: '2026-11-28' });
    expect(next(appealed, '2026-12-05')).toMatchObject({ status: 'waiting-result', title: '问一句收没收' });
    const taken = { ...appealed, appealResult: 'accepted', materialsCompleteDate: '2026-11-21' };
    expect(next(taken, '2026-12-05')).toMatchObject({ status: 'accepted', title: '等申诉的答复', from: '2026-12-22' });
    expect(next({ ...taken, materialsCompleteDate: '' }, '2026-12-05')).not.toHaveProperty('from');
    expect(next(taken, '2027-01-20')).toMatchObject({ status: 'waiting-result', title: '该答复了，去催' });
  });

  it('solved asks for nothing; settled says what it costs, with the article', () => {
    expect(next({ ...base, complaintDate: '2026-11-01', answer: 'satisfied' })).toMatchObject({ status: 'solved', basis: [] });
    expect(next({ ...base, complaintDate: '2026-11-01', answer: 'settled' })?.basis).toHaveLength(1);
  });

  it('every sentence is filled: no braces, no empty title', () => {
    for (const answer of ['none', 'unsatisfied', 'partial', 'satisfied', 'settled'] as const)
      for (const complaintDate of ['', '2026-06-01', '2026-11-20'])
        for (const appealDate of ['', '2026-10-01', '2026-11-20'])
          for (const appealResult of ['', 'accepted', 'rejected', 'closed'])
            for (const region of ['', '310000', '410000', '500000'])
              for (const dispute of ['', 'service-suspension', 'spam-calls-and-messages']) {
                const step = next({ ...base, answer, complaintDate, appealDate, appealResult, region, dispute });
                expect(step?.title).not.toBe('');
                expect(step?.say).toMatch(/。$/);
                expect(step?.say).not.toMatch(/[{}]|undefined|null/);
              }
  });
});

describe('promises', () => {
  const contact = { date: '2026-11-05', channel: '10086', agentId: '', ticket: '', said: '', promised: '三天内回电' };
  it.each([
    ['its day is to come', { ...contact, promisedBy: '2026-11-24' }, 'open', '还有2天'],
    ['its day is today', { ...contact, promisedBy: '2026-11-22' }, 'open', '就是今天'],
    ['its day is over', { ...contact, promisedBy: '2026-11-20' }, 'due', '过了2天'],
    ['no day was named', contact, 'open', ''],
    ['kept', { ...contact, promisedBy: '2026-11-20', kept: 'yes' as const }, 'kept', '做到了'],
    ['not kept', { ...contact, kept: 'no' as const }, 'broken', '没做到'],
  ])('%s', (_, entry, state, words) => {
    const [promise] = promisesOf(aCase({ contacts: [entry] }), plainDate('2026-11-22'));
    expect(promise).toMatchObject({ state });
    expect(promiseWords(promise!)).toBe(words);
  });

  it('nothing promised, nothing listed', () => {
    expect(promisesOf(aCase({ contacts: [{ ...contact, promised: ' ' }] }), null)).toEqual([]);
  });
});
