import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CallNotes,
  callSlots,
  contactOfCall,
  emptyNotes,
  fillCall,
  hasNotes,
  readNotes,
  stamp,
  withCall,
} from '../../../src/domain/call/call.ts';
import { emptyCase } from '../../../src/domain/case/case.ts';
import { corpus } from '../../support/corpus.ts';
import { limits } from '../../support/wording.ts';

const ids = new Set(corpus.callCards.map((card) => card.id));
const refusalIds = new Set(corpus.refusals.map((refusal) => refusal.id));

describe('the cards', () => {
  it('lead to cards and refusals that exist, and every card can be reached from the first', () => {
    const seen = new Set<string>();
    const walk = (next: string): void => {
      if (seen.has(next)) return;
      seen.add(next);
      if (next.startsWith('refusal:')) {
        const refusal = corpus.refusals.find((one) => `refusal:${one.id}` === next);
        expect(refusal, next).toBeDefined();
        walk(refusal?.next ?? 'ask-ticket');
        return;
      }
      expect(ids.has(next), next).toBe(true);
      for (const option of corpus.callCards.find((card) => card.id === next)?.options ?? []) walk(option.next);
    };
    walk('opening');
    walk('ask-reason');
    expect([...ids].filter((id) => !seen.has(id))).toEqual([]);
    expect(refusalIds.size).toBeGreaterThan(20);
  });

  it.each([
    ['nothing is told', emptyCase(), ''],
    ['only the kind of dispute', { ...emptyCase(), dispute: 'roaming' }, '漫游费'],
    [
      'everything',
      {
        ...emptyCase(),
        subject: '某视频会员',
        incidentDate: '2026-09-05',
        charges: [{ date: '2026-09-05', amount: 46.5, item: '' }],
        demands: ['refund' as const, 'cancel-service' as const, 'apology' as const],
      },
      '扣费',
    ],
  ])('read well when %s', (_, caseFile, dispute) => {
    const slots = callSlots(caseFile, dispute);
    for (const text of [
      ...corpus.callCards.flatMap((card) => [card.say, card.note ?? '']),
      ...corpus.refusals.flatMap((refusal) => [refusal.reply, refusal.ask, refusal.save, refusal.means]),
    ]) {
      const spoken = fillCall(text, slots, limits);
      expect(spoken).not.toMatch(/[{}]|undefined|规定的时间|，，|。。/);
    }
  });

  it('say the facts of the case, two demands at most', () => {
    const slots = callSlots(
      {
        ...emptyCase(),
        subject: '某视频会员',
        incidentDate: '2026-09-05',
        charges: [{ date: '', amount: 46.5, item: '' }],
        demands: ['refund', 'cancel-service', 'apology'],
      },
      '',
    );
    expect(slots).toEqual({
      subject: '某视频会员',
      total: '46.5元',
      incidentDate: '2026年9月5日',
      demand: '退还已扣的钱，并取消没办过的业务',
    });
  });
});

describe('notes of a call', () => {
  const notes: CallNotes = {
    startedAt: '2026-11-22T14:05',
    agentId: ' 8021 ',
    ticket: 'T1',
    promised: '三天回电',
    promisedBy: '2026-11-25',
    said: '14:08 领导不在',
    heard: [{ at: '2026-11-22T14:06', says: '我没有这个权限' }],
  };

  it('become one entry of the timeline', () => {
    expect(contactOfCall(notes, '2026-11-22', '10086')).toEqual({
      date: '2026-11-22',
      channel: '10086',
      agentId: '8021',
      ticket: 'T1',
      said: '14:06 「我没有这个权限」\n14:08 领导不在',
      promised: '三天回电',
      promisedBy: '2026-11-25',
    });
  });

  it('set the complaint day when there is none, and only then', () => {
    const contact = contactOfCall(notes, '2026-11-22', '10086');
    expect(withCall(emptyCase(), contact)).toMatchObject({
      setComplaint: true,
      caseFile: { complaintDate: '2026-11-22', contacts: [{ ticket: 'T1' }] },
    });
    expect(withCall({ ...emptyCase(), complaintDate: '2026-11-05' }, contact)).toMatchObject({
      setComplaint: false,
      caseFile: { complaintDate: '2026-11-05' },
    });
  });

  it('survive a reload; anything odd in the stored text counts as not told', () => {
    expect(readNotes(JSON.stringify(notes))).toEqual(notes);
    expect(readNotes(null)).toEqual(emptyNotes());
    expect(readNotes('{"startedAt":"soon","heard":[1,{"at":2}],"said":7,"ticket":"T1"}')).toEqual({ ...emptyNotes(), ticket: 'T1' });
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(Array.isArray(readNotes(text).heard)).toBe(true);
      }),
    );
  });

  it('are worth keeping once anything is in them', () => {
    expect(hasNotes(emptyNotes())).toBe(false);
    expect(hasNotes({ ...emptyNotes(), startedAt: '2026-11-22T14:05' })).toBe(false);
    expect(hasNotes({ ...emptyNotes(), ticket: 'T1' })).toBe(true);
  });

  it('a stamp starts a new line with the minute', () => {
    expect(stamp('', '2026-11-22T14:05')).toBe('14:05 ');
    expect(stamp('14:05 没权限\n\n', '2026-11-22T14:06')).toBe('14:05 没权限\n14:06 ');
  });
});
