import { describe, expect, it } from 'vitest';
import { checkDates } from '../../../src/domain/case/check-dates.ts';
import { aCase, today } from '../../support/corpus.ts';

describe('odd dates are said at the field, and computed all the same', () => {
  it('a day that has not come yet is a plan', () => {
    expect(checkDates(aCase({ complaintDate: '2026-11-23' }), today)).toEqual([
      { key: 'complaintDate', kind: 'future', say: expect.stringContaining('按计划') },
    ]);
    expect(checkDates(aCase({ complaintDate: '2026-11-22' }), today)).toEqual([]);
  });

  it.each([
    [{ incidentDate: '2026-11-05', complaintDate: '2026-11-04' }, 'complaintDate'],
    [{ incidentDate: '2026-11-05', discoveredDate: '2026-11-04' }, 'discoveredDate'],
    [{ complaintDate: '2026-11-05', answerDate: '2026-11-04' }, 'answerDate'],
    [{ complaintDate: '2026-11-05', appealDate: '2026-11-04' }, 'appealDate'],
    [{ appealDate: '2026-11-05', materialsCompleteDate: '2026-11-04' }, 'materialsCompleteDate'],
  ])('%j is noticed beside %s', (facts, key) => {
    expect(checkDates(aCase(facts), today)).toEqual([{ key, kind: 'order', say: expect.stringContaining('照样给你算') }]);
  });

  it('the same day twice is no odd order', () => {
    expect(
      checkDates(
        aCase({
          incidentDate: '2026-11-05',
          complaintDate: '2026-11-05',
          answerDate: '2026-11-05',
          appealDate: '2026-11-05',
          materialsCompleteDate: '2026-11-05',
          discoveredDate: '2026-11-05',
        }),
        today,
      ),
    ).toEqual([]);
  });

  it.each([
    ['2026-09-04', true],
    ['2026-09-05', false],
    ['2026-09-06', false],
    ['', false],
    ['x', false],
  ])('a charge of %j, the matter told as of 5 September: noticed %s, because the window would end earlier', (date, noticed) => {
    const notices = checkDates(
      aCase({
        incidentDate: '2026-09-05',
        charges: [
          { date: '2026-10-05', amount: 20, item: '' },
          { date, amount: 20, item: '' },
        ],
      }),
      today,
    );
    expect(notices.map((notice) => notice.key)).toEqual(noticed ? ['incidentDate'] : []);
    if (noticed) expect(notices[0]?.say).toContain('2026年9月4日');
  });
});
