import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../src/domain/case/case.ts';
import { DEMANDS, VOICES, type Demand, type Voice } from '../../../src/domain/case/vocabulary.ts';
import { addDays, formatChineseDate, plainDate } from '../../../src/domain/dates/plain-date.ts';
import { formatYuan, parseYuan, sumFen } from '../../../src/domain/money/money.ts';
import { composeWording } from '../../../src/domain/wording/compose-wording.ts';
import { aCase, corpus, today } from '../../support/corpus.ts';
import { compose, inputFor } from '../../support/wording.ts';

const count = (text: string, part: string) => text.split(part).length - 1;
const holder = { name: '欧阳明月', phone: '13812345678', address: '南京东路600号', postcode: '200001', representative: '' };
const WITH_ALL_CONTACTS: readonly Voice[] = ['miit-appeal', 'hotline-12345', 'complaint-12315', 'statement-of-claim'];

/** The worked example: 20 yuan a month since three months, complained, no answer. */
const example = (facts: Partial<CaseFile> = {}) =>
  aCase({
    dispute: 'unauthorised-vas',
    region: '310000',
    billing: true,
    subject: '某视频会员',
    incidentDate: '2026-09-05',
    discoveredDate: '2026-11-02',
    holder,
    charges: ['2026-09-05', '2026-10-05', '2026-11-05'].map((date) => ({ date, amount: 20, item: '会员月费' })),
    complaintDate: '2026-11-05',
    contacts: [
      { date: '2026-11-05', channel: '10086', agentId: '8021', ticket: '20261105001', said: '系统自动开通', promised: '三天内回电' },
    ],
    ...facts,
  });

const SLUGS = corpus.disputes.map((dispute) => dispute.id);

describe('the worked example', () => {
  it('the appeal holds every fact, in the order of the form, and asks by a computed day', () => {
    const { text, missing } = compose('miit-appeal', example());
    const order = [
      '姓名：欧阳明月',
      '地址：南京东路600号',
      '电话号码：13812345678',
      '邮政编码：200001',
      '被申诉人',
      '名称：中国移动上海公司',
      '申诉要求',
      '2026年12月22日',
      '2026年9月5日',
      '合计60元',
      '2026年11月5日，我拨打10086',
      '工号8021',
      '20261105001',
      '系统自动开通',
      '三天内回电',
      '申诉日期',
      '2026年11月22日',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(
      places.every((place) => place >= 0),
      `not found: ${order.filter((_, index) => (places[index] ?? -1) < 0).join('、')}`,
    ).toBe(true);
    expect(missing).toEqual([]);
    expect(text).toContain('没有在期限内答复');
    expect(text).toContain('没有超过《电信用户申诉处理办法》第十一条第（一）项的期限');
  });

  it('an answer that dissatisfied is the reason instead of the expired limit', () => {
    const { text } = compose('miit-appeal', example({ answer: 'unsatisfied', answerDate: '2026-11-12' }));
    expect(text).toContain('对方2026年11月12日已经答复，我对处理结果不满意');
    expect(text).not.toContain('没有在期限内答复');
  });

  it('before any complaint the ticket asks by the day the limit would end, counted from today', () => {
    const { text } = compose('ticket-10086', example({ complaintDate: '', contacts: [] }));
    expect(text).toContain('最迟2026年12月7日');
    expect(text).not.toContain('投诉过');
  });

  it('while the limit runs the ticket asks by its last day', () => {
    expect(compose('ticket-10086', example({ complaintDate: '2026-11-20', contacts: [] })).text).toContain('最迟2026年12月5日');
  });

  it('in a province with its own limit the day is the province’s', () => {
    const text = compose('ticket-10086', example({ complaintDate: '2026-11-20', contacts: [], region: '410000' })).text;
    expect(text).toContain('最迟2026年11月27日');
  });

  it('a window that has closed is never claimed to be open', () => {
    const { text } = compose(
      'miit-appeal',
      example({ incidentDate: '2026-01-05', charges: [{ date: '2026-01-05', amount: 20, item: '' }] }),
    );
    expect(text).not.toContain('没有超过');
  });

  it('a refused offer stays a refusal: no settlement, the appeal kept open, and the offer in their words', () => {
    const wording = compose(
      'decline-offer',
      example({
        answer: 'partial',
        contacts: [{ date: '2026-11-05', channel: '10086', agentId: '8021', ticket: '20261105001', said: '', promised: '退一个月' }],
      }),
    );
    expect(wording.text).toContain('你们提出的方案是「退一个月」');
    expect(wording.text).toContain('没有和你们达成和解');
    expect(wording.notes[0]?.say).toContain('2027年2月4日');
    expect(wording.counters).toHaveLength(3);
  });

  it('names the one charge once: 20元 is the list and the sum', () => {
    const { text } = compose(
      'miit-appeal',
      example({ charges: [{ date: '2026-09-05', amount: 20, item: '会员月费' }], demands: ['cancel-service'] }),
    );
    expect(count(text, '20元')).toBe(1);
    expect(text).not.toContain('合计');
  });

  it('the demands the user chose replace the usual sentence; extra ones join it', () => {
    expect(compose('ticket-10086', example({ demands: ['refund', 'apology'] })).text).toContain('请退还60元，并为这件事道歉');
    const usual = corpus.disputes.find((dispute) => dispute.id === 'unauthorised-vas')?.wording.demands ?? [];
    expect(compose('miit-appeal', example({ demands: [...usual, 'apology'] })).text).toContain('，为这件事道歉');
  });

  it('a pledge or an action plan is called one', () => {
    expect(compose('hotline-12345', example()).text).toContain('《明白办、放心用行动》第三方面（工信部行动部署）');
  });

  it('a contact typed without a day beside the day of the complaint is that complaint', () => {
    const { text } = compose(
      'miit-appeal',
      example({ contacts: [{ date: '', channel: '', agentId: '', ticket: '20261105001', said: '', promised: '' }] }),
    );
    expect(text).toContain('2026年11月5日，我向中国移动投诉，工单号20261105001。');
    expect(count(text, '我向中国移动投诉')).toBe(1);
  });

  it('is the same text every time and leaves the case alone', () => {
    const caseFile = Object.freeze(example());
    const before = JSON.stringify(caseFile);
    expect(compose('miit-appeal', caseFile)).toEqual(compose('miit-appeal', caseFile));
    expect(JSON.stringify(caseFile)).toBe(before);
  });
});

describe.each(VOICES)('%s', (voice) => {
  it.each(SLUGS)('%s: works with no facts, and lists every place to fill', (dispute) => {
    for (const caseFile of [aCase({ dispute }), aCase({ dispute, billing: true, answer: 'partial' })]) sound(voice, caseFile);
  });

  it('works before any kind of dispute is chosen', () => sound(voice, aCase()));

  it('prints private facts only where the voice needs them', () => {
    const { template } = inputFor(voice, aCase());
    const { text } = compose(voice, example({ holder: { ...holder, representative: '司马清风' } }));
    for (const [fact, value] of Object.entries({ ...holder, representative: '司马清风' }))
      expect(text.includes(value), fact).toBe((template.privateFacts as readonly string[]).includes(fact));
  });
});

/** What must be true of any text whatever. */
function sound(voice: Voice, caseFile: CaseFile) {
  const { template, dispute } = inputFor(voice, caseFile);
  const wording = compose(voice, caseFile);
  const { text } = wording;
  expect(text).not.toMatch(/undefined|null|NaN|\{\{|\}\}|\[\[|\]\]/);
  expect(text).not.toMatch(/[，。；：、]{2}|[！!]|「」|（）|[？…][，。；：、]|。[」』][。，]/);
  expect(text, 'no line begins with a pause').not.toMatch(/^[，。；：、]/m);
  expect(text).toBe(text.trim());
  expect(wording.length).toBe(text.length);
  expect(count(text, '【待填：')).toBe(wording.missing.length);
  expect(new Set(wording.missing.map((fact) => fact.key)).size).toBe(wording.missing.length);
  const needsArticle = !template.maxLength && voice !== 'authorisation' && (voice !== 'report-12315' || dispute?.wording.breach);
  if (needsArticle) expect(wording.basis.length).toBeGreaterThan(0);
  if (template.maxLength) expect(wording.length).toBeLessThanOrEqual(template.maxLength);
  return wording;
}

const words = fc
  .array(fc.constantFrom('视频', '会员', '彩铃', '流量', '权益包', '经理', '营业厅', '退订', '回电', 'VIP', '5G'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));
const day = fc.integer({ min: -700, max: 60 }).map((days) => addDays(today, days) as string);
const pastDay = fc.integer({ min: -700, max: 0 }).map((days) => addDays(today, days) as string);
const maybe = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { nil: '' });
const cents = fc.integer({ min: 1, max: 9_999_999 }).map((fen) => fen / 100);
/** Facts that can be told apart in the text. */
const contact = fc.record({
  date: maybe(pastDay),
  channel: fc.constantFrom('10086', '营业厅', 'APP', ''),
  agentId: maybe(fc.integer({ min: 1000, max: 9999 }).map((n) => `A${n}`)),
  said: maybe(words),
  promised: maybe(words),
});
const randomCase = fc
  .record({
    dispute: fc.constantFrom(...SLUGS, ''),
    region: fc.constantFrom('310000', '410000', '500000', '330000', ''),
    billing: fc.constantFrom(true, false, null),
    subject: maybe(words),
    incidentDate: maybe(day),
    discoveredDate: maybe(day),
    complaintDate: maybe(day),
    answerDate: maybe(pastDay),
    appealDate: maybe(day),
    materialsCompleteDate: maybe(day),
    messageDate: maybe(pastDay),
    charges: fc.array(fc.record({ date: maybe(pastDay), amount: cents, item: maybe(words) }), { maxLength: 14 }),
    contacts: fc.array(contact, { maxLength: 5 }).map((list) =>
      list.map((entry, index) => ({
        ...entry,
        ticket: `T${index}${'7'.repeat(8)}`,
        said: entry.said && `说${index}${entry.said}`,
        promised: entry.promised && `应${index}${entry.promised}`,
      })),
    ),
    answer: fc.constantFrom('none', 'unsatisfied', 'partial', 'satisfied', 'settled'),
    demands: fc.subarray(Object.keys(DEMANDS) as Demand[]),
    holder: fc.record({
      name: maybe(fc.constant(holder.name)),
      phone: maybe(fc.constant(holder.phone)),
      address: maybe(fc.constant(holder.address)),
      postcode: maybe(fc.constant(holder.postcode)),
      representative: maybe(fc.constant('司马清风')),
    }),
  })
  .map((facts) => aCase(facts as Partial<CaseFile>));

describe('random cases', () => {
  it.each(VOICES)('%s: no undefined, no doubled punctuation, every blank counted, within the limit', (voice) => {
    fc.assert(
      fc.property(randomCase, (caseFile) => {
        sound(voice, caseFile);
      }),
      { numRuns: 150 },
    );
  });

  it.each(WITH_ALL_CONTACTS)('%s: every contact stands there once, with its day, ticket, number, words and promise', (voice) => {
    fc.assert(
      fc.property(randomCase, (caseFile) => {
        const { text } = compose(voice, caseFile);
        for (const { date, agentId, ticket, said, promised } of caseFile.contacts) {
          for (const fact of [ticket, said && `「${said}」`, promised && `「${promised}」`])
            if (fact) expect(count(text, fact), fact).toBe(1);
          if (agentId) expect(text).toContain(`工号${agentId}`);
          if (date) expect(text).toContain(formatChineseDate(plainDate(date)));
        }
      }),
      { numRuns: 120 },
    );
  });

  it.each(WITH_ALL_CONTACTS)('%s: sums are exact and every charge is listed', (voice) => {
    fc.assert(
      fc.property(
        randomCase.filter((caseFile) => caseFile.charges.length > 0),
        (caseFile) => {
          const { text } = compose(voice, caseFile);
          const exact = caseFile.charges.reduce((sum, charge) => sum + BigInt(Math.round(Number(charge.amount) * 100)), 0n);
          const total = sumFen(caseFile.charges.map((charge) => parseYuan(charge.amount)).filter((fen) => fen !== null));
          expect(BigInt(total)).toBe(exact);
          expect(text).toContain(formatYuan(total));
          for (const charge of caseFile.charges)
            if (charge.date && caseFile.charges.length > 1) expect(text).toContain(formatChineseDate(plainDate(charge.date)));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('a name, number or address stands in the appeal once', () => {
    fc.assert(
      fc.property(randomCase, (caseFile) => {
        const { text } = compose('miit-appeal', caseFile);
        for (const fact of ['name', 'phone', 'address', 'postcode'] as const)
          if (caseFile.holder[fact]) expect(count(text, caseFile.holder[fact])).toBe(1);
      }),
      { numRuns: 80 },
    );
  });
});

describe('hostile facts', () => {
  const nasty = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '{{phone}}',
      '[[{{name}}]]',
      '【待填：x】',
      '$&$1',
      '__proto__',
      '\u202e反过来\u202c',
      'a\u0000b',
      '👨‍👩‍👧👍',
      '第一行\n第二行',
      '「引号',
      '。。。',
      '!!!',
      'x'.repeat(10_000),
      '长'.repeat(10_000),
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );

  it.each(VOICES)('%s: stays text, never expands a slot, keeps to the limit', (voice) => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (a, b, c) => {
        const caseFile = example({
          subject: a,
          holder: { ...holder, address: b },
          contacts: [{ date: '2026-11-05', channel: c, agentId: b, ticket: c, said: a, promised: b }],
        });
        const wording = compose(voice, caseFile);
        expect(wording.text).not.toMatch(/undefined|NaN|[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
        expect(wording.over).toBe(0);
        if (!inputFor(voice, caseFile).template.privateFacts.includes('phone')) expect(wording.text).not.toContain(holder.phone);
      }),
      { numRuns: 60 },
    );
  });

  it('10,000 characters go whole into the appeal, and are cut visibly and reported in the ticket', () => {
    const said = '他们说'.repeat(3500);
    const caseFile = example({
      contacts: [{ date: '2026-11-05', channel: '10086', agentId: '8021', ticket: '20261105001', said, promised: '答应过'.repeat(3500) }],
      subject: '某业务'.repeat(3500),
    });
    expect(compose('miit-appeal', caseFile).text).toContain(said);
    const ticket = compose('ticket-10086', caseFile);
    expect(ticket.length).toBeLessThanOrEqual(200);
    expect(ticket.text).toContain('……');
    expect(ticket.shortened).toEqual([{ place: 'subject', kept: expect.any(Number), of: 10_500 }]);
  });

  it('a ticket gives way block by block: what stays is whole', () => {
    const long = example({
      subject: '一二三四五六七八九十'.repeat(3),
      contacts: [
        {
          date: '2026-11-05',
          channel: '10086',
          agentId: '8021',
          ticket: '20261105001',
          said: '',
          promised: '五个字五个字五个字五个字五个字',
        },
      ],
    });
    const wording = compose('ticket-10086', long);
    expect(wording.shortened).toEqual([]);
    expect(wording.text).not.toContain('……');
    expect(wording.text).not.toContain('五个字');
    expect(wording.text).toContain('20261105001');
  });

  it('a case whose lists are broken still gives a text', () => {
    const broken = {
      ...example(),
      charges: [{ date: 5, amount: 'x', item: null }],
      contacts: [{}],
      holder: {},
      demands: 'refund',
    } as unknown as CaseFile;
    for (const voice of VOICES) expect(compose(voice, broken).text.length).toBeGreaterThan(50);
  });

  it('amounts typed as words or with signs never become a wrong sum', () => {
    const { text, missing } = compose(
      'miit-appeal',
      example({
        charges: [
          { date: '2026-09-05', amount: '二十' as never, item: '' },
          { date: '2026-10-05', amount: 20, item: '' },
        ],
      }),
    );
    expect(text).toContain('2026年9月5日【待填：这笔的金额】');
    expect(missing.map((fact) => fact.key)).toContain('charges.amount');
  });
});

describe('a long timeline', () => {
  it('every one of two hundred contacts is told', () => {
    const contacts = Array.from({ length: 200 }, (_, index) => ({
      date: addDays(today, -index),
      channel: '10086',
      agentId: `${index}`,
      ticket: `T${index}`,
      said: '等',
      promised: '',
    }));
    const { text, shortened } = composeWording(inputFor('miit-appeal', example({ contacts })));
    expect(shortened).toEqual([]);
    expect(contacts.filter(({ ticket }) => !text.includes(ticket))).toEqual([]);
  });
});
