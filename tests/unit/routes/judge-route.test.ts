import { describe, expect, it } from 'vitest';
import type { RouteSlug } from '../../../src/domain/case/vocabulary.ts';
import { type PlainDate, plainDate } from '../../../src/domain/dates/plain-date.ts';
import {
  fillDates,
  holds,
  judgeRoute,
  judgeRoutes,
  limitWords,
  nextStep,
  type Predicate,
  type RouteRule,
  replyActFrom,
  routeContext,
  windowState,
} from '../../../src/domain/routes/judge-route.ts';
import { PREDICATES } from '../../../src/domain/routes/route.schema.ts';
import { aCase, calendar, corpus, today } from '../../support/corpus.ts';

const routes = corpus.routes.map((route) => ({ ...route, slug: route.id as RouteSlug })) as RouteRule[];
const on = (facts: Record<string, unknown>, day: string = today) =>
  routeContext({ caseFile: aCase(facts), today: plainDate(day), rules: corpus.deadlines, calendar });
const verdictOf = (slug: string, facts: Record<string, unknown>, day: string = today) => {
  const route = routes.find((one) => one.slug === slug);
  if (!route) throw new Error(`content/routes has no ${slug}`);
  return judgeRoute(route, on(facts, day));
};
const taken = (body: string, status = 'accepted') => ({ otherBodies: [{ body, status }] });

const complained = { complaintDate: '2026-11-05', incidentDate: '2026-09-05', billing: true, region: '310000' }; // answer due 20 November
const unhappy = { ...complained, answer: 'unsatisfied', answerDate: '2026-11-10' };

describe('may I appeal to the 通信管理局 today', () => {
  it.each([
    ['nothing told yet', {}, 'not-yet'],
    ['not complained yet', { incidentDate: '2026-09-05', billing: true }, 'not-yet'],
    ['the complaint is planned for tomorrow', { complaintDate: '2026-11-23' }, 'not-yet'],
    ['complained today, no answer', { complaintDate: '2026-11-22' }, 'not-yet'],
    [
      'complained today and the answer is already unsatisfying: the same day',
      { complaintDate: '2026-11-22', answer: 'unsatisfied' },
      'now',
    ],
    ['only a part was promised', { ...complained, answer: 'partial' }, 'now'],
    ['answered long ago and unsatisfied', unhappy, 'now'],
    ['satisfied', { ...complained, answer: 'satisfied' }, 'closed'],
    ['settled and carried out', { ...complained, answer: 'settled' }, 'closed'],
    ['a court has taken it', { ...unhappy, ...taken('court') }, 'closed'],
    ['an arbitration body has taken it', { ...unhappy, ...taken('arbitration') }, 'closed'],
    ['the 消协 has taken it', { ...unhappy, ...taken('consumer-organisation') }, 'closed'],
    ['12315 has taken it', { ...unhappy, ...taken('market-regulator') }, 'closed'],
    ['another authority has taken it', { ...unhappy, ...taken('other-authority') }, 'closed'],
    ['12315 handled it already', { ...unhappy, ...taken('market-regulator', 'done') }, 'closed'],
    ['12315 was only told', { ...unhappy, ...taken('market-regulator', 'sent') }, 'now'],
    ['12345 took the call: that is no authority that took the matter', { ...unhappy, ...taken('hotline') }, 'now'],
    [
      'somebody else writes for the subscriber, without an authorisation',
      { ...unhappy, holder: { name: '', phone: '', address: '', postcode: '', representative: '女儿' } },
      'not-yet',
    ],
    [
      'somebody else writes, with an authorisation',
      {
        ...unhappy,
        holder: { name: '', phone: '', address: '', postcode: '', representative: '女儿' },
        evidence: { 'power-of-attorney': 'have' },
      },
      'now',
    ],
    [
      'the representative’s field holds only blanks',
      { ...unhappy, holder: { name: '', phone: '', address: '', postcode: '', representative: '  ' } },
      'now',
    ],
    ['the appeal was refused', { ...unhappy, appealDate: '2026-11-12', appealResult: 'rejected' }, 'possible'],
    ['the appeal is already accepted', { ...unhappy, appealDate: '2026-11-12', appealResult: 'accepted' }, 'closed'],
  ])('%s', (_, facts, verdict) => {
    expect(verdictOf('miit-appeal', facts).verdict).toBe(verdict);
  });

  it.each([
    ['2026-11-19', 'not-yet'],
    ['2026-11-20', 'not-yet'],
    ['2026-11-21', 'now'],
    ['2026-12-30', 'now'],
  ] as const)('complained on 5 November, nobody answered, on %s: %s', (day, verdict) => {
    expect(verdictOf('miit-appeal', complained, day).verdict).toBe(verdict);
  });

  it('a rest day at the end moves the first safe day', () => {
    const facts = { complaintDate: '2026-09-16' };
    expect(verdictOf('miit-appeal', facts, '2026-10-08').verdict).toBe('not-yet');
    expect(verdictOf('miit-appeal', facts, '2026-10-09').verdict).toBe('now');
    expect(verdictOf('miit-appeal', facts, '2026-10-01')).toMatchObject({ verdict: 'not-yet', from: '2026-10-09' });
  });

  it('names the first safe day in its sentence', () => {
    expect(verdictOf('miit-appeal', complained, '2026-11-10').say).toContain('2026年11月21日');
    expect(verdictOf('miit-appeal', complained, '2026-11-10').from).toBe('2026-11-21');
  });

  it('an open door carries no first day', () => {
    expect(verdictOf('miit-appeal', unhappy).from).toBeUndefined();
  });

  it.each([
    ['2027-02-04', 'now'],
    ['2027-02-05', 'now'],
    ['2027-02-06', 'closed'],
  ] as const)('a charge of 5 September, on %s: %s', (day, verdict) => {
    expect(verdictOf('miit-appeal', unhappy, day).verdict).toBe(verdict);
  });

  it.each([
    ['2028-09-05', 'now'],
    ['2028-09-06', 'closed'],
  ] as const)('no money matter, two years: on %s %s', (day, verdict) => {
    expect(verdictOf('miit-appeal', { ...unhappy, billing: false }, day).verdict).toBe(verdict);
  });

  it('an undecided kind of dispute closes for certain only after the longer window', () => {
    expect(verdictOf('miit-appeal', { ...unhappy, billing: null }, '2027-02-06').verdict).toBe('possible');
    expect(verdictOf('miit-appeal', { ...unhappy, billing: null }, '2028-09-06').verdict).toBe('closed');
  });

  it('monthly charges of which the oldest fell out: perhaps, not certainly', () => {
    const monthly = {
      ...unhappy,
      incidentDate: '',
      charges: [
        { date: '2026-05-05', amount: 20, item: '' },
        { date: '2026-10-05', amount: 20, item: '' },
      ],
    };
    expect(verdictOf('miit-appeal', monthly).verdict).toBe('possible');
    expect(verdictOf('miit-appeal', { ...monthly, charges: monthly.charges.slice(0, 1) }).verdict).toBe('closed');
  });

  it('says what closed the door, with its article', () => {
    expect(verdictOf('miit-appeal', { ...unhappy, incidentDate: '2026-05-01' })).toMatchObject({
      verdict: 'closed',
      basis: expect.arrayContaining([{ law: 'telecom-appeal-measures', article: 11, item: 1 }]),
    });
    expect(verdictOf('miit-appeal', { ...complained, answer: 'settled' }).basis).toContainEqual({
      law: 'telecom-appeal-measures',
      article: 11,
      item: 2,
    });
    expect(verdictOf('miit-appeal', { ...unhappy, ...taken('court') }).basis).toContainEqual({
      law: 'telecom-appeal-measures',
      article: 11,
      item: 4,
    });
    expect(verdictOf('miit-appeal', {}).basis).toContainEqual({ law: 'telecom-appeal-measures', article: 10, item: 4 });
  });
});

describe('provinces with their own limit', () => {
  const henan = { complaintDate: '2026-11-20', region: '410000' }; // five workdays: 27 November; fifteen days: 5 December, a Saturday
  it.each([
    ['2026-11-27', 'not-yet'],
    ['2026-11-28', 'possible'],
    ['2026-12-07', 'possible'],
    ['2026-12-08', 'now'],
  ] as const)('河南, on %s: %s', (day, verdict) => {
    expect(verdictOf('miit-appeal', henan, day).verdict).toBe(verdict);
  });

  const chongqing = { complaintDate: '2026-11-02', region: '500000' }; // fifteen days: 17 November; fifteen workdays: 23 November
  it.each([
    ['2026-11-17', 'not-yet'],
    ['2026-11-18', 'possible'],
    ['2026-11-23', 'possible'],
    ['2026-11-24', 'now'],
  ] as const)('重庆, on %s: %s', (day, verdict) => {
    expect(verdictOf('miit-appeal', chongqing, day).verdict).toBe(verdict);
  });

  it('the safe day is the later of the two limits, the earliest the earlier', () => {
    expect(replyActFrom(on(henan).clocks)).toEqual({ safe: '2026-12-08', earliest: '2026-11-28' });
    expect(replyActFrom(on(chongqing).clocks)).toEqual({ safe: '2026-11-24', earliest: '2026-11-18' });
    expect(replyActFrom(on({ complaintDate: '2026-11-02', region: '310000' }).clocks)).toEqual({
      safe: '2026-11-18',
      earliest: '2026-11-18',
    });
    expect(replyActFrom(on({}).clocks)).toEqual({ safe: null, earliest: null });
  });
});

describe('the other doors', () => {
  it.each([
    ['operator-escalation', {}, 'now', 'the first door is open from the start'],
    ['operator-escalation', { ...complained, answer: 'settled' }, 'closed', 'not after a settlement'],
    ['administrative-reconsideration', {}, 'not-yet', 'nothing to review before an appeal'],
    [
      'administrative-reconsideration',
      { ...unhappy, appealDate: '2026-10-01', appealResult: 'rejected' },
      'now',
      'an appeal that was refused',
    ],
    [
      'administrative-reconsideration',
      { ...unhappy, appealDate: '2026-10-01', materialsCompleteDate: '2026-10-10' },
      'now',
      'an appeal left without an answer',
    ],
    ['administrative-reconsideration', { ...unhappy, appealDate: '2026-11-20' }, 'not-yet', 'an appeal still in time'],
    ['market-regulator-12315', unhappy, 'not-yet', 'service and tariff matters appeal first'],
    ['market-regulator-12315', { ...unhappy, dispute: 'misleading-promotion' }, 'possible', 'a breach may be reported beside the appeal'],
    [
      'market-regulator-12315',
      { ...unhappy, incidentDate: '2026-05-01', dispute: 'misleading-promotion' },
      'now',
      'once the appeal has lapsed nothing is lost',
    ],
    [
      'market-regulator-12315',
      { ...unhappy, discoveredDate: '2023-11-21', incidentDate: '2023-11-21', billing: false },
      'closed',
      'three years, by the rule of the day on which one complains, not of the day one learnt of it',
    ],
    ['consumer-association', unhappy, 'not-yet', 'the appeal comes first'],
    ['consumer-association', { ...unhappy, region: '500000' }, 'possible', '重庆 lets one go there at once'],
    ['suspended-number', { dispute: 'service-suspension' }, 'now', 'a stopped number'],
    ['suspended-number', { dispute: 'service-restriction' }, 'now', 'a restricted number'],
    ['suspended-number', { dispute: 'spam-calls-and-messages' }, 'closed', 'not for spam'],
    ['spam-report-12321', { dispute: 'spam-calls-and-messages' }, 'now', 'spam'],
    ['spam-report-12321', { dispute: 'service-suspension' }, 'closed', 'not for a stopped number'],
    ['small-claims-court', { ...unhappy, incidentDate: '2026-05-01', demands: ['refund'] }, 'now', 'money, and the appeal has lapsed'],
    ['small-claims-court', { ...unhappy, ...taken('court') }, 'closed', 'already there'],
    ['hotline-12345', complained, 'possible', 'as a switchboard, at any time'],
  ])('%s %j: %s - %s', (slug, facts, verdict, _why) => {
    expect(verdictOf(slug, facts).verdict).toBe(verdict);
  });

  // Thirty days end on Sunday 8 November, rolled to Monday the 9th.
  it.each([
    ['2026-10-15', 'not-yet'],
    ['2026-10-16', 'possible'],
    ['2026-11-09', 'possible'],
    ['2026-11-10', 'now'],
  ] as const)('an appeal complete on 9 October: on %s the review is %s', (day, verdict) => {
    expect(
      verdictOf('administrative-reconsideration', { ...unhappy, appealDate: '2026-10-09', materialsCompleteDate: '2026-10-09' }, day)
        .verdict,
    ).toBe(verdict);
  });

  it('are all judged, in the order of the ladder', () => {
    expect(judgeRoutes([...routes].reverse(), on(unhappy)).map((verdict) => verdict.route)).toEqual(
      [...routes].sort((a, b) => a.order - b.order).map((route) => route.slug),
    );
  });
});

describe('every sentence a reader can get', () => {
  const answers = ['none', 'unsatisfied', 'partial', 'satisfied', 'settled'];
  const bodies = ['', 'court', 'market-regulator', 'consumer-organisation', 'other-authority', 'arbitration'];
  const disputes = ['', 'unauthorised-vas', 'service-suspension', 'spam-calls-and-messages', 'broadband-fault'];
  const cases = answers.flatMap((answer) =>
    bodies.flatMap((body) =>
      disputes.flatMap((dispute) =>
        ['', '2026-04-01', '2026-09-05'].flatMap((incidentDate) =>
          ['', '2026-11-01', '2026-11-20'].flatMap((complaintDate) =>
            ['', '2026-10-08'].flatMap((appealDate) =>
              ['', '410000', '500000'].map((region) => ({
                answer,
                dispute,
                incidentDate,
                complaintDate,
                appealDate,
                materialsCompleteDate: appealDate,
                region,
                billing: incidentDate === '' ? null : true,
                otherBodies: body ? [{ body, status: 'accepted' }] : [],
              })),
            ),
          ),
        ),
      ),
    ),
  );

  it('has a reason, an article and no empty place, in all of them', () => {
    const faults = new Set<string>();
    for (const facts of cases) {
      for (const verdict of judgeRoutes(routes, on(facts))) {
        if (verdict.basis.length === 0) faults.add(`${verdict.route}: no article for 「${verdict.say}」`);
        if (verdict.say === '' || /\{\{|undefined|NaN|到时候/.test(verdict.say)) faults.add(`${verdict.route}: 「${verdict.say}」`);
        if (verdict.because.length === 0) faults.add(`${verdict.route}: no condition decided`);
      }
    }
    expect([...faults]).toEqual([]);
  });

  it('the home page always has a next step that is not a closed door', () => {
    const faults = new Set<string>();
    for (const facts of cases) {
      const step = nextStep(routes, on(facts));
      if (!step && facts.answer !== 'satisfied' && facts.answer !== 'settled') faults.add(`no step for ${JSON.stringify(facts)}`);
      if (step?.verdict.verdict === 'closed') faults.add(`sends to the closed door ${step.verdict.route}`);
      if (step?.by && step.by < today) faults.add(`says to act by ${step.by}, which is over`);
    }
    expect([...faults]).toEqual([]);
  });
});

describe('the one next step', () => {
  const step = (facts: Record<string, unknown>, day?: string) => {
    const found = nextStep(routes, on(facts, day));
    return found && { route: found.verdict.route, verdict: found.verdict.verdict, by: found.by, then: found.then?.route };
  };

  it.each([
    ['nothing told: complain to 10086 first', {}, { route: 'operator-escalation', verdict: 'now', by: undefined }],
    [
      'not complained yet: complain, and by when',
      { incidentDate: '2026-09-05', billing: true },
      { route: 'operator-escalation', verdict: 'now', by: '2027-01-19' },
    ],
    [
      'complained, waiting: the appeal, from a day, and by when',
      { ...complained, complaintDate: '2026-11-15' },
      { route: 'miit-appeal', verdict: 'not-yet', by: '2027-02-04' },
    ],
    ['answer overdue: appeal', complained, { route: 'miit-appeal', verdict: 'now', by: '2027-02-04' }],
    ['unsatisfied: appeal', unhappy, { route: 'miit-appeal', verdict: 'now', by: '2027-02-04' }],
    [
      'no money matter: the two-year window is the one to keep',
      { ...unhappy, billing: false },
      { route: 'miit-appeal', verdict: 'now', by: '2028-09-05' },
    ],
    ['a stopped number goes through its own door', { dispute: 'service-suspension' }, { route: 'suspended-number', verdict: 'now' }],
    ['spam goes through its own door', { dispute: 'spam-calls-and-messages' }, { route: 'spam-report-12321', verdict: 'now' }],
  ])('%s', (_, facts, expected) => {
    expect(step(facts)).toMatchObject(expected);
  });

  it('too old to appeal: court for money, and no date that is over', () => {
    const found = step({
      ...unhappy,
      incidentDate: '2026-05-01',
      demands: ['refund'],
      charges: [{ date: '2026-05-01', amount: 20, item: '' }],
    });
    expect(found?.route).not.toBe('miit-appeal');
    expect(found?.by === undefined || found.by >= today).toBe(true);
  });

  it('without any door there is no step', () => {
    expect(nextStep([], on({}))).toBeNull();
  });

  it('names the door behind the next one', () => {
    expect(step({})?.then).toBe('miit-appeal');
    expect(step(unhappy)?.then).toBeUndefined();
  });
});

describe('single questions the verdicts are made of', () => {
  const is = (predicate: Predicate, facts: Record<string, unknown>, day?: string) => holds(predicate, on(facts, day));

  it.each([
    ['always', {}, true],
    ['complained', complained, true],
    ['complained', {}, false],
    ['complained', { complaintDate: '2026-11-23' }, false],
    ['complained', { complaintDate: '2026-11-22' }, true],
    ['not-complained', {}, true],
    ['not-complained', complained, false],
    ['answer-none', complained, true],
    ['answer-none', {}, false],
    ['answer-none', unhappy, false],
    ['answer-unsatisfied', { answer: 'unsatisfied' }, false],
    ['answer-unsatisfied', unhappy, true],
    ['window-unknown', {}, true],
    ['window-unknown', complained, false],
    ['region-unknown', {}, true],
    ['region-unknown', complained, false],
    ['appealed', { appealDate: '2026-11-22' }, true],
    ['appealed', { appealDate: '2026-11-23' }, false],
    ['appealed', {}, false],
    ['is-money-claim', { charges: [{ date: '', amount: '0.01', item: '' }] }, true],
    ['is-money-claim', { charges: [{ date: '', amount: '很多', item: '' }] }, false],
    ['is-money-claim', { demands: ['return-deposit'] }, true],
    ['is-money-claim', { demands: ['fee-reduction'] }, true],
    ['is-money-claim', { demands: ['waive-penalty'] }, true],
    ['is-money-claim', { demands: ['apology'] }, false],
    ['is-market-matter', { dispute: 'misleading-promotion' }, true],
    ['is-market-matter', { dispute: 'broadband-fault' }, false],
    ['region-chongqing', { region: '500000' }, true],
    ['region-chongqing', { region: '510000' }, false],
    ['taken-by-regulator', { appealResult: 'accepted' }, true],
    ['taken-by-regulator', { appealResult: 'closed' }, true],
    ['taken-by-regulator', { appealResult: 'rejected' }, false],
  ] as const)('%s %j: %s', (predicate, facts, expected) => {
    expect(is(predicate, facts)).toBe(expected);
  });

  it.each([
    ['2026-11-19', false],
    ['2026-11-20', true],
  ] as const)('five workdays after an appeal of 12 November, on %s: overdue %s', (day, overdue) => {
    expect(is('appeal-acceptance-overdue', { appealDate: '2026-11-12' }, day)).toBe(overdue);
  });

  it.each([
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-11-23', true],
  ] as const)('the court’s three years from 22 November 2023: on %s over %s', (day, over) => {
    expect(is('limitation-passed', { discoveredDate: '2023-11-22' }, day)).toBe(over);
  });

  it.each([
    ['2029-05-04', false],
    ['2029-05-05', true],
  ] as const)('the market regulator’s three years from 4 May 2026: on %s over %s', (day, over) => {
    expect(is('market-window-passed', { discoveredDate: '2026-05-04' }, day)).toBe(over);
  });

  it('each has an answer for a case in which nothing is told', () => {
    for (const predicate of PREDICATES) expect(typeof is(predicate, {}), predicate).toBe('boolean');
  });

  it('the window of a case: open, over, partly over, unknown', () => {
    expect(windowState(on(complained))).toBe('open');
    expect(windowState(on({ ...complained, incidentDate: '2026-06-21' }))).toBe('passed');
    expect(windowState(on({ ...complained, incidentDate: '2026-06-22' }))).toBe('open');
    expect(
      windowState(
        on({
          ...complained,
          incidentDate: '',
          charges: [
            { date: '2026-06-21', amount: 1, item: '' },
            { date: '2026-06-22', amount: 1, item: '' },
          ],
        }),
      ),
    ).toBe('partly');
    expect(windowState(on({ ...complained, incidentDate: '2026-06-21', billing: null }))).toBe('partly');
    expect(windowState(on({ ...complained, incidentDate: '2026-06-21', billing: false }))).toBe('open');
    expect(windowState(on({}))).toBe('unknown');
  });
});

describe('dates inside a sentence', () => {
  it('come from the clocks of the case', () => {
    const context = on({ ...complained, faultReportedAt: '2026-11-20T09:30' });
    expect(
      fillDates(
        '{{act-from:operator-reply}}起；{{act-by:appeal-window-billing}}前；字面{{literal:appeal-window-billing}}；{{limit:operator-reply}}；{{literal:fault-repair-urban}}',
        context,
      ),
    ).toBe('2026年11月21日起；2027年2月4日前；字面2027年2月5日；15日；2026年11月22日9:30');
  });
  it('an unknown date leaves a sentence one can still read', () => {
    expect(fillDates('{{act-from:operator-reply}}再来，{{act-by:no-such-rule}}', on({}))).toBe('到时候再来，到时候');
  });
  it('the first safe day of 重庆 is the later one', () => {
    expect(fillDates('{{act-from:operator-reply}}', on({ complaintDate: '2026-11-02', region: '500000' }))).toBe('2026年11月24日');
  });
  it('a limit is that of the day; an unknown rule has none', () => {
    expect(limitWords(corpus.deadlines, 'appeal-acceptance', today)).toBe('5个工作日');
    expect(limitWords(corpus.deadlines, 'appeal-acceptance', '1999-01-01' as PlainDate)).toBe('5个工作日');
    expect(limitWords(corpus.deadlines, 'first-complaint-latest', today)).toBe('');
    expect(limitWords(corpus.deadlines, 'no-such-rule', today)).toBe('');
  });
  it('a door without a condition that fits gives no false answer', () => {
    expect(
      judgeRoute(
        {
          title: '',
          doorLabel: '',
          order: 1,
          ladderLine: '',
          slug: 'miit-appeal',
          conditions: [{ when: ['complained'], verdict: 'now', say: '甲', basis: [] }],
        },
        on({}),
      ),
    ).toEqual({ route: 'miit-appeal', verdict: 'possible', say: '', basis: [], because: [] });
  });
  it('a door whose every condition must hold is not opened by one of them', () => {
    const door: RouteRule = {
      title: '',
      doorLabel: '',
      order: 1,
      ladderLine: '',
      slug: 'miit-appeal',
      conditions: [
        { when: ['complained', 'region-chongqing'], verdict: 'now', say: '甲', basis: [] },
        { when: ['always'], verdict: 'closed', say: '乙', basis: [] },
      ],
    };
    expect(judgeRoute(door, on(complained)).verdict).toBe('closed');
    expect(judgeRoute(door, on({ ...complained, region: '500000' })).verdict).toBe('now');
  });
});
