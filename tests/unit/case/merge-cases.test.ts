import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseFile, emptyCase } from '../../../src/domain/case/case.ts';
import { pathWords } from '../../../src/domain/case/key-words.ts';
import { mergeCases } from '../../../src/domain/case/merge-cases.ts';

const call = (ticket: string) => ({ date: '2026-11-05', channel: '10086', agentId: '', ticket, said: '', promised: '' });
const mine: CaseFile = {
  ...emptyCase(),
  subject: '会员',
  charges: [
    { date: '2026-09-05', amount: 20, item: '' },
    { date: '2026-09-05', amount: 20, item: '' },
  ],
  contacts: [call('A')],
  holder: { ...emptyCase().holder, name: '陈' },
};
const theirs: CaseFile = {
  ...emptyCase(),
  subject: '视频会员',
  incidentDate: '2026-09-05',
  charges: [
    { date: '2026-09-05', amount: 20, item: '' },
    { date: '2026-10-05', amount: 20, item: '' },
  ],
  contacts: [call('B'), call('A')],
  holder: { ...emptyCase().holder, name: '王', phone: '138' },
  demands: ['refund'],
  evidence: { bill: 'have' },
  extra: 1,
};

describe('two copies of one case', () => {
  const { caseFile, differ } = mergeCases(mine, theirs);
  it('gain from each other and lose nothing', () => {
    expect(caseFile).toMatchObject({
      subject: '会员',
      incidentDate: '2026-09-05',
      holder: { name: '陈', phone: '138' },
      demands: ['refund'],
      evidence: { bill: 'have' },
      extra: 1,
    });
  });
  it('what both hold stands once, what one of them holds twice stands twice', () => {
    expect(caseFile.charges).toHaveLength(3);
    expect(caseFile.contacts.map((contact) => contact.ticket)).toEqual(['A', 'B']);
  });
  it('what they tell differently is named, and the first one stays', () => {
    expect(differ).toEqual(['subject', 'holder.name']);
    expect(differ.map(pathWords)).toEqual(['哪项业务', '机主姓名']);
  });
  it('the same file twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ date: fc.constantFrom('', '2026-09-05'), amount: fc.constantFrom('', 20), item: fc.string() })),
        fc.string(),
        (charges, subject) => {
          const one = { ...mine, charges, subject } as CaseFile;
          expect(mergeCases(one, one)).toEqual({ caseFile: one, differ: [] });
        },
      ),
    );
  });
});

describe('a key path in words', () => {
  it.each([
    ['subject', '哪项业务'],
    ['contacts.3.date', '第4次联系：哪天'],
    ['charges.0', '第1笔扣款'],
    ['demands.1', '第2条诉求'],
    ['evidence.bill', '证据：bill'],
    ['holder.phone', '手机号码'],
    ['unheard.of', 'unheard.of'],
    ['x', 'x'],
  ])('%s: %s', (path, words) => {
    expect(pathWords(path)).toBe(words);
  });
});
