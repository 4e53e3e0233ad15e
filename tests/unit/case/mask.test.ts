import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseFile, emptyCase } from '../../../src/domain/case/case.ts';
import { maskCase, maskName, maskNumber, maskText } from '../../../src/domain/case/mask.ts';

describe('half hidden', () => {
  it.each([
    ['13800001234', '138****1234'],
    ['310101199001011234', '310************234'],
    ['20261105001', '202****5001'],
    ['8021', '80**'],
    ['123456', '123***'],
    ['12', '**'],
    ['7', '*'],
    ['', ''],
  ])('%s → %s', (number, masked) => {
    expect(maskNumber(number)).toBe(masked);
  });

  it('at least a third of any number is hidden, and its length stays', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,30}$/), (number) => {
        const masked = maskNumber(number);
        expect(masked).toHaveLength(number.length);
        expect((masked.match(/\*/g) ?? []).length).toBeGreaterThanOrEqual(Math.floor(number.length / 3));
      }),
    );
  });

  it.each([
    ['陈建国', '陈某某'],
    ['王伟', '王某'],
    ['欧阳娜娜', '欧某某某'],
    ['陈', '某'],
    ['', ''],
  ])('%s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it('finds numbers in what people write, however they group them', () => {
    expect(maskText('我的号138 0000 1234，身份证31010119900101123X，工单20261105001，卡6222-0212-3456-7890')).toBe(
      '我的号138****1234，身份证310************23X，工单202****5001，卡622**********890',
    );
    expect(maskText('邮箱zhang.san@example.com')).toBe('邮箱z***@example.com');
  });

  it('leaves dates, sums and short numbers alone', () => {
    const text = '2026-11-05扣了20.29元，10086说48小时，2026年11月5日回电，12345也打过，一共1200元';
    expect(maskText(text)).toBe(text);
  });
});

describe('a case for a group chat', () => {
  const told: CaseFile = {
    ...emptyCase(),
    subject: '13800001234的会员',
    incidentDate: '2026-09-05',
    charges: [{ date: '2026-09-05', amount: 20, item: '会员费（陈建国）' }],
    holder: { name: '陈建国', phone: '13800001234', address: '幸福路12号3楼', postcode: '200030', representative: '陈小明' },
    contacts: [
      {
        date: '2026-11-05',
        channel: '10086',
        agentId: '8021',
        ticket: '20261105001',
        said: '陈建国先生，工单20261105001，工号8021，寄到幸福路12号3楼',
        promised: '打138 0000 1234',
      },
    ],
    evidence: { 'bill:note': '陈小明收着' },
  };
  it('holds no name, number, address or ticket in any place', () => {
    const text = JSON.stringify(maskCase(told));
    for (const secret of ['陈建国', '陈小明', '13800001234', '138 0000 1234', '8021', '20261105001', '幸福路', '200030'])
      expect(text).not.toContain(secret);
  });

  it('keeps days, sums and words, and the case it was given', () => {
    const before = JSON.stringify(told);
    const masked = maskCase(told);
    expect(masked).toMatchObject({
      incidentDate: '2026-09-05',
      charges: [{ date: '2026-09-05', amount: 20 }],
      contacts: [{ date: '2026-11-05', channel: '10086' }],
    });
    expect(JSON.stringify(told)).toBe(before);
  });

  it('the phone never shows, wherever it was written', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const masked = maskCase({ ...told, contacts: [{ ...told.contacts[0]!, said: `${before}13800001234${after}` }] });
        expect(masked.contacts[0]?.said).not.toContain('13800001234');
      }),
    );
  });
});
