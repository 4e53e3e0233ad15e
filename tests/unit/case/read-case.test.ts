import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseFile, emptyCase, isEmptyCase } from '../../../src/domain/case/case.ts';
import { LARGEST_CASE_TEXT, MOST_ENTRIES, readCaseText, writeCaseText } from '../../../src/domain/case/case-text.ts';
import { readCase } from '../../../src/domain/case/read-case.ts';

const told: CaseFile = {
  ...emptyCase(),
  region: '310000',
  dispute: 'unauthorised-vas',
  billing: true,
  subject: '某视频会员',
  incidentDate: '2026-09-05',
  discoveredDate: '2026-11-02',
  charges: [{ date: '2026-09-05', amount: 20, item: '会员月费' }],
  holder: { name: '陈建国', phone: '13800001234', address: '幸福路12号', postcode: '200030', representative: '' },
  contacts: [
    {
      date: '2026-11-05',
      channel: '10086',
      agentId: '8021',
      ticket: '20261105001',
      said: '退不了',
      promised: '三天回电',
      promisedBy: '2026-11-08',
      kept: 'no',
    },
  ],
  complaintDate: '2026-11-05',
  answer: 'partial',
  demands: ['refund', 'written-reply'],
  evidence: { bill: 'have', 'bill:note': '三个月' },
  otherBodies: [{ body: 'hotline', status: 'sent', date: '2026-11-06' }],
};
const taken = (value: unknown) => {
  const read = readCase(value);
  if (read.kind !== 'case') throw new Error(read.reason);
  return read;
};

describe('a case that was exported here', () => {
  it('comes back as it was, unknown keys included', () => {
    const strange = { ...told, favouriteColour: '红', deep: { list: [1, { a: null }] } } as CaseFile;
    const { caseFile, problems } = taken(JSON.parse(writeCaseText(strange)));
    expect(problems).toEqual([]);
    expect(caseFile).toEqual(strange);
  });

  it('an empty case stays empty', () => {
    expect(isEmptyCase(taken(JSON.parse(writeCaseText(emptyCase()))).caseFile)).toBe(true);
  });

  it('money is written as a number of yuan, whatever way it was typed', () => {
    const typed = {
      ...told,
      charges: [
        { date: '', amount: '20.50', item: '' },
        { date: '', amount: '１９．９元', item: '' },
        { date: '', amount: '二十块', item: '' },
      ],
    } as CaseFile;
    expect(JSON.parse(writeCaseText(typed)).charges.map((charge: { amount: unknown }) => charge.amount)).toEqual([20.5, 19.9, '二十块']);
  });

  it('a paste of 40,000 characters, emoji and markup come back whole', () => {
    const said = `${'长'.repeat(40_000)}<img src=x onerror=alert(1)>😀\u202e`;
    const { caseFile } = taken(JSON.parse(writeCaseText({ ...told, contacts: [{ ...told.contacts[0]!, said }] })));
    expect(caseFile.contacts[0]?.said).toBe(said);
  });
});

describe('a file that is no case', () => {
  it.each([
    ['newer', '{"caseVersion":99,"subject":"x"}', '更新的版本（99）'],
    ['no version', '{"subject":"x"}', '没有 caseVersion'],
    ['version in words', '{"caseVersion":"one"}', '不是一个版本号'],
    ['a fraction', '{"caseVersion":0.5}', '不是一个版本号'],
    ['a list', '[]', '不是一组字段'],
    ['a number', '5', '不是一组字段'],
    ['null', 'null', '不是一组字段'],
    ['torn', '{"caseVersion":1,"subject":"', '读不出来'],
    ['empty', '  ', '空的'],
    ['a picture', '\u0089PNG\r\n', '读不出来'],
    ['five megabytes', JSON.stringify({ caseVersion: 1, subject: 'x'.repeat(5_000_000) }), '太大'],
    [
      'ten thousand contacts',
      JSON.stringify({ caseVersion: 1, contacts: Array.from({ length: 10_000 }, () => ({ date: '2026-11-05' })) }),
      '10000条',
    ],
    ['nested without end', `{"caseVersion":1,"x":${'['.repeat(60_000)}${']'.repeat(60_000)}}`, '太深'],
  ])('%s is refused with the reason, and that the present case stays', (_, text, reason) => {
    const read = readCaseText(text);
    expect(read.kind).toBe('refused');
    expect(read.kind === 'refused' && read.reason).toContain(reason);
    expect(read.kind === 'refused' && read.reason).toContain('现在的案子没有动');
  });

  it('the limits leave room for any real case', () => {
    expect(LARGEST_CASE_TEXT).toBeGreaterThan(1_000_000);
    expect(
      readCaseText(JSON.stringify({ caseVersion: 1, contacts: Array.from({ length: MOST_ENTRIES }, () => ({ said: 'x' })) })).kind,
    ).toBe('case');
  });
});

describe('a damaged case', () => {
  it('names every bad value by its path and keeps the rest', () => {
    const { caseFile, problems } = taken({
      ...told,
      subject: ['x'],
      incidentDate: '2026-02-30',
      discoveredDate: '2026年11月2日',
      billing: 'yes',
      region: '上海',
      answer: 'maybe',
      demands: ['refund', 'gold', 7],
      charges: [{ date: '2026-09-05', amount: '二十', item: '会员' }, 'x', { amount: {} }],
      contacts: [{ date: 'soon', said: 'hi', kept: 'perhaps' }, null],
      otherBodies: [
        { body: 'pope', status: 'done' },
        { body: 'court', status: 'gone' },
      ],
      holder: { name: '陈', phone: 13800001234, address: {} },
      evidence: { bill: 'have', sms: 1 },
    });
    expect(problems.map((problem) => problem.path).sort()).toEqual([
      'answer',
      'billing',
      'charges.0.amount',
      'charges.1',
      'charges.2.amount',
      'contacts.0.date',
      'contacts.0.kept',
      'contacts.1',
      'demands.1',
      'demands.2',
      'discoveredDate',
      'evidence.sms',
      'holder.address',
      'incidentDate',
      'otherBodies.0.body',
      'otherBodies.1.status',
      'region',
      'subject',
    ]);
    for (const { say } of problems) expect(say).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(caseFile).toMatchObject({
      subject: '',
      incidentDate: '',
      discoveredDate: '2026-11-02',
      billing: null,
      region: '',
      answer: 'none',
      demands: ['refund'],
      complaintDate: '2026-11-05',
      charges: [
        { date: '2026-09-05', amount: '二十', item: '会员' },
        { date: '', amount: '', item: '' },
      ],
      contacts: [{ date: '', said: 'hi' }],
      otherBodies: [{ body: 'court', status: 'sent' }],
      holder: { name: '陈', phone: '13800001234', address: '' },
      evidence: { bill: 'have' },
    });
  });

  it.each(['charges', 'contacts', 'demands', 'otherBodies', 'holder', 'evidence'])(
    '%s of the wrong kind is said once and left empty',
    (key) => {
      for (const wrong of ['x', 5, true, key === 'holder' || key === 'evidence' ? [] : {}]) {
        const { problems, caseFile } = taken({ ...told, [key]: wrong });
        expect(problems.map((problem) => problem.path)).toEqual([key]);
        expect(caseFile[key]).toEqual(emptyCase()[key]);
      }
    },
  );

  it('an older file without the later keys is filled up', () => {
    const { caseFile, problems } = taken({ caseVersion: 0, subject: '某视频会员', contacts: [{ date: '2026-11-05' }] });
    expect(problems).toEqual([]);
    expect(caseFile).toMatchObject({
      caseVersion: 1,
      subject: '某视频会员',
      operator: 'china-mobile',
      contacts: [{ date: '2026-11-05', channel: '', agentId: '', ticket: '', said: '', promised: '' }],
    });
  });

  it('a key called __proto__ stays data', () => {
    const { caseFile } = taken(JSON.parse('{"caseVersion":1,"__proto__":{"polluted":true},"holder":{"__proto__":{"name":"x"}}}'));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(caseFile.holder.name).toBe('');
  });

  it('any value whatever in any place: read without throwing, and what is read can be read again without a word', () => {
    const anyCase = fc.record(
      {
        caseVersion: fc.constantFrom(0, 1),
        ...Object.fromEntries(
          Object.keys(told)
            .filter((key) => key !== 'caseVersion')
            .map((key) => [key, fc.oneof(fc.constant(told[key]), fc.jsonValue())]),
        ),
      },
      { requiredKeys: ['caseVersion'] },
    );
    fc.assert(
      fc.property(anyCase, (value) => {
        const { caseFile } = taken(JSON.parse(JSON.stringify(value)));
        const again = taken(JSON.parse(writeCaseText(caseFile)));
        expect(again.caseFile).toEqual(JSON.parse(JSON.stringify(caseFile)));
        // Kept-as-typed sums are named every time; nothing else is left to complain of.
        expect(again.problems.filter((problem) => !problem.path.endsWith('.amount'))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('any cut or flipped character in the text of a file: a case or a reason, never a throw', () => {
    const text = writeCaseText(told);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', '"', '{', '[', '9', '\u0000', '啊'), fc.boolean(), (place, other, cut) => {
        const read = readCaseText(cut ? text.slice(0, place) : text.slice(0, place) + other + text.slice(place + 1));
        expect(read.kind === 'case' || read.reason.length > 5).toBe(true);
      }),
      { numRuns: 600 },
    );
  });
});
