import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../src/domain/case/case.ts';
import { VOICES, type Voice } from '../../../src/domain/case/vocabulary.ts';
import { checkDemand } from '../../../src/domain/wording/check-demand.ts';
import { GOLDEN } from '../../golden/cases.ts';
import { aCase, today } from '../../support/corpus.ts';
import { checks, compose, inputFor } from '../../support/wording.ts';

const check = (text: string, facts: Partial<CaseFile> = {}, voice: Voice = 'ticket-10086', day = today) => {
  const caseFile = aCase(facts);
  const { dates, template, operator } = inputFor(voice, caseFile, day);
  return checkDemand({ text, voice, caseFile, today: day, dates, checks, privateFacts: template.privateFacts, hotline: operator.hotline });
};
const ids = (...args: Parameters<typeof check>) => check(...args).map((finding) => finding.id);

describe('诉求体检 reads the words', () => {
  it.each([
    ['a vague demand', '2026年11月5日扣了我20元，请妥善处理', ['vague-demand']],
    ['no demand at all', '2026年11月5日你们扣了我20元，太过分了', ['no-demand']],
    ['a sum in the clause makes it concrete', '2026年11月5日多扣，请退还，赔偿损失60元', []],
    ['a vague word beside a concrete demand is let be', '2026年11月5日扣了20元，请尽快解决，退还20元', []],
    ['no date at all', '你们扣了我20元，请退还', ['no-date']],
    ['a month is a date', '2026年9月起每月扣20元，请退还', []],
    ['only the day of signing is no date', '你们扣了我20元，请退还\n2026年11月22日', ['no-date']],
    ['triple damages without fraud', '2026年11月5日扣了20元，要求退一赔三', ['triple-damages']],
    ['triple damages where fraud is described', '2026年11月5日业务员谎称免费，构成欺诈，要求退还20元并按三倍赔偿', []],
    ['damages for feelings', '2026年11月5日扣了20元，请退还并赔偿精神损失费500元', ['mental-damages']],
    ['a clerk to be dismissed', '2026年11月5日扣了20元，请退还，并开除客服8021', ['punish-staff']],
    ['the case of no date', '请退还20元', ['no-date']],
    ['an insult', '2026年11月5日扣了20元，请退还，一群骗子', ['insult']],
    ['a threat', '2026年11月5日扣了20元，不退就找媒体，请退还', ['threat']],
    ['to appeal is no threat', '2026年11月5日扣了20元，请退还，不满意我会依法申诉', []],
    ['a guess told as a fact', '2026年11月5日扣了20元，肯定是营业员偷偷开通的，请退还', ['guess']],
    ['what the law says is not the user’s guess', '2026年11月5日扣了20元，请退还。故意骗人的见《消费者权益保护法》第五十五条', []],
  ])('%s', (_, text, expected) => expect(ids(text)).toEqual(expected));

  it('no sum where the matter is money, but not where it is not', () => {
    const text = '2026年11月5日起扣费，请退还';
    expect(ids(text, { charges: [{ date: '2026-11-05', amount: 20, item: '' }] })).toEqual(['no-sum']);
    expect(ids(text, { demands: ['refund'] })).toEqual(['no-sum']);
    expect(ids(text)).toEqual([]);
  });

  it('says what to change and names the article where the law is the reason', () => {
    const [finding] = check('2026年11月5日扣了20元，要求三倍赔偿');
    expect(finding).toMatchObject({ id: 'triple-damages', hit: '三倍', severity: 'serious' });
    expect(finding?.say).toContain('「三倍」');
    expect(finding?.basis).toContainEqual({ law: 'consumer-law', article: 55, paragraph: 1 });
  });

  it('finds nothing in an empty text, and never throws', () => {
    expect(ids('')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...VOICES), (text, voice) => {
        for (const finding of check(text, { billing: true, charges: [{ date: '', amount: 1, item: '' }] }, voice))
          expect(`${finding.say}${finding.change}`).not.toMatch(/\{\{|undefined/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('诉求体检 looks for private data', () => {
  it.each([
    ['an ID number', '2026年11月5日扣了20元请退还，身份证110101199003074258', ['private-id-number']],
    ['an ID number in full-width digits', '2026年11月5日扣了20元请退还，１１０１０１１９９００３０７４２５８', ['private-id-number']],
    ['a bank card, with blanks', '2026年11月5日扣了20元请退还到4111 1111 1111 1111', ['private-bank-card']],
    ['a number that fails the check digit is no card', '2026年11月5日扣了20元请退还，单号4111 1111 1111 1112', []],
    ['a long ticket number is no card', '工单号2026110512345678，2026年11月5日扣了20元请退还', []],
    ['a code', '2026年11月5日扣了20元请退还，验证码是123456', ['private-secret']],
  ])('%s', (_, text, expected) => expect(ids(text)).toEqual(expected));

  it('the holder’s own data where the voice has no use for them', () => {
    const holder = { name: '欧阳明月', phone: '13812345678', address: '', postcode: '', representative: '' };
    const text = '我是欧阳明月，13812345678，2026年11月5日扣了20元请退还';
    expect(ids(text, { holder })).toEqual(['private-name', 'private-phone']);
    expect(ids(text, { holder, complaintDate: '2026-11-01', answer: 'unsatisfied' }, 'miit-appeal')).toEqual([]);
  });
});

describe('诉求体检 looks at the calendar', () => {
  const text = '2026年11月5日扣了20元，请退还';

  it('an appeal before any complaint is too early', () =>
    expect(check(text, {}, 'miit-appeal')).toMatchObject([{ id: 'too-early', change: expect.stringContaining('10086') }]));

  it('an appeal while the operator may still answer is too early, with the first safe day', () => {
    expect(check(text, { complaintDate: '2026-11-20' }, 'miit-appeal')).toMatchObject([
      { id: 'too-early', change: expect.stringContaining('2026年12月8日') },
    ]);
  });

  it('a dissatisfying answer opens it the same day', () =>
    expect(ids(text, { complaintDate: '2026-11-20', answer: 'unsatisfied' }, 'miit-appeal')).toEqual([]));

  it('after the window it is too late, with the last day', () => {
    const late = { complaintDate: '2026-10-01', billing: true, incidentDate: '2026-05-05' };
    expect(check(text, late, 'miit-appeal')).toMatchObject([{ id: 'too-late', say: expect.stringContaining('2026年10月5日') }]);
    expect(ids(text, { ...late, billing: false }, 'miit-appeal')).toEqual([]);
  });

  it('a settlement that was carried out closes it', () =>
    expect(ids(text, { complaintDate: '2026-10-01', answer: 'settled' }, 'miit-appeal')).toEqual(['closed-settled']));

  it('reconsideration waits for the answer to the appeal', () => {
    expect(ids(text, {}, 'reconsideration-application')).toEqual(['too-early']);
    expect(check(text, { appealDate: '2026-11-10' }, 'reconsideration-application')).toMatchObject([
      { id: 'too-early', change: expect.stringContaining('2026年12月11日') },
    ]);
    expect(ids(text, { appealDate: '2026-10-01' }, 'reconsideration-application')).toEqual([]);
    expect(ids(text, { appealDate: '2026-11-10', appealResult: 'rejected' } as Partial<CaseFile>, 'reconsideration-application')).toEqual(
      [],
    );
  });

  it('an offer can be refused only once it was made', () => {
    expect(ids(text, { complaintDate: '2026-11-20' }, 'decline-offer')).toEqual(['too-early']);
    expect(ids(text, { complaintDate: '2026-11-20', answer: 'partial' }, 'decline-offer')).toEqual([]);
  });
});

describe('诉求体检 looks for the same matter at two doors', () => {
  const text = '2026年11月5日扣了20元，请退还';
  const open = { complaintDate: '2026-11-01', answer: 'unsatisfied', billing: true, incidentDate: '2026-10-05' } as const;

  it.each([
    [
      'an appeal after 12315 has taken it',
      'miit-appeal',
      { ...open, otherBodies: [{ body: 'market-regulator', status: 'accepted' }] },
      ['two-bodies'],
    ],
    [
      'an appeal after a word to 12345',
      'miit-appeal',
      { ...open, otherBodies: [{ body: 'hotline', status: 'sent' }] },
      ['two-bodies-hotline'],
    ],
    ['12315 while the appeal is open', 'complaint-12315', open, ['two-bodies']],
    ['12315 after the appeal', 'complaint-12315', { ...open, appealDate: '2026-11-10' }, ['two-bodies']],
    ['12345 after the appeal', 'hotline-12345', { ...open, appealDate: '2026-11-10' }, ['two-bodies']],
    ['a report that asks for money', 'report-12315', open, ['two-bodies']],
    ['the operator’s own door is never one', 'ticket-10086', open, []],
  ] as const)('%s', (_, voice, facts, expected) => expect(ids(text, facts as unknown as Partial<CaseFile>, voice)).toEqual(expected));
});

describe('our own texts pass', () => {
  const timing = ['too-early', 'too-late', 'two-bodies', 'two-bodies-hotline', 'closed-settled', 'closed-satisfied'];
  it.each(VOICES)('%s: no word of ours would be flagged', (voice) => {
    for (const { caseFile } of GOLDEN) {
      const { text } = compose(voice, caseFile);
      expect(
        ids(text, caseFile, voice).filter((id) => !timing.includes(id)),
        `${caseFile.dispute}\n${text}`,
      ).toEqual([]);
    }
  });
});
