import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { estimateYear } from '../../src/corpus/estimate-holidays.ts';
import { addDays, plainDate } from '../../src/domain/dates/plain-date.ts';
import { isWorkday } from '../../src/domain/dates/working-calendar.ts';
import { calendar, contentRoot, corpus, years } from '../support/corpus.ts';
import { projectRoot } from '../support/dist.ts';

/**
 * Our calendars against chinese-days, a published data set that others keep. It computes in the device's local time and
 * is a day off west of Greenwich, so it is asked in a process of its own with TZ=UTC.
 */
const theirs = JSON.parse(
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `
  import days from 'chinese-days';
  const { isWorkday, getSolarDateFromLunar, getSolarTermDate } = days;
  const out = { work: {}, feasts: {} };
  for (let at = Date.UTC(2024, 0, 1); at <= Date.UTC(2026, 11, 31); at += 86400000) { const day = new Date(at).toISOString().slice(0, 10); out.work[day] = isWorkday(day); }
  for (let year = 2020; year <= 2040; year += 1) out.feasts[year] = { spring: getSolarDateFromLunar(year + '-01-01').date, qingming: getSolarTermDate(year, 4, 'pure_brightness'), duanwu: getSolarDateFromLunar(year + '-05-05').date, midAutumn: getSolarDateFromLunar(year + '-08-15').date };
  console.log(JSON.stringify(out));
`,
    ],
    { cwd: projectRoot, env: { ...process.env, TZ: 'UTC' }, encoding: 'utf8' },
  ),
) as { work: Record<string, boolean>; feasts: Record<string, Record<string, string>> };

describe('the calendar a reader’s days are counted in', () => {
  it.each(corpus.holidays.map((year) => year.year))('%i: every day is worked or free as in the published data set', (year) => {
    const differing = Object.entries(theirs.work)
      .filter(([day, working]) => day.startsWith(String(year)) && isWorkday(calendar, plainDate(day)) !== working)
      .map(([day, working]) => `${day}: they say ${working ? 'worked' : 'free'}`);
    expect(differing).toEqual([]);
  });

  it('reaches far enough: a three-year limit from the end of next year', () => {
    expect(years.at(-1)?.year).toBeGreaterThanOrEqual(2031);
    const known = years.map((year) => year.year);
    expect(known).toEqual(Array.from({ length: known.length }, (_, index) => (known[0] ?? 0) + index));
  });

  it.each(Object.entries(theirs.feasts))('%s: the moving feasts fall on the days of the lunar table', (year, feasts) => {
    const names = { spring: '春节', qingming: '清明节', duanwu: '端午节', midAutumn: '中秋节' } as const;
    const estimated = estimateYear(contentRoot, Number(year)).off;
    for (const [feast, day] of Object.entries(feasts)) {
      const name = estimated[day];
      // Where two feasts meet (中秋 and 国庆 in 2020, 2031), one name stands for both.
      expect(
        name === names[feast as keyof typeof names] || (name === '国庆节' && feast === 'midAutumn'),
        `${year} ${feast} ${day} is ${name}`,
      ).toBe(true);
    }
    expect(estimated[addDays(plainDate(feasts['spring'] ?? ''), -1)]).toBe('除夕');
    expect(estimated[addDays(plainDate(feasts['spring'] ?? ''), 2)]).toBe('春节');
    expect(estimated[addDays(plainDate(feasts['spring'] ?? ''), 3)]).not.toBe('春节');
  });

  it('2027, of which no notice is known, has its thirteen statutory days and no invented make-up day', () => {
    expect(estimateYear(contentRoot, 2027)).toEqual({
      year: 2027,
      status: 'estimated',
      work: {},
      off: {
        '2027-01-01': '元旦',
        '2027-02-05': '除夕',
        '2027-02-06': '春节',
        '2027-02-07': '春节',
        '2027-02-08': '春节',
        '2027-04-05': '清明节',
        '2027-05-01': '劳动节',
        '2027-05-02': '劳动节',
        '2027-06-09': '端午节',
        '2027-09-15': '中秋节',
        '2027-10-01': '国庆节',
        '2027-10-02': '国庆节',
        '2027-10-03': '国庆节',
      },
    });
  });

  it('from 2025 on every published year gives the statutory days off', () => {
    for (const year of corpus.holidays.filter((one) => one.year >= 2025)) {
      expect(
        Object.keys(estimateYear(contentRoot, year.year).off).filter((day) => !(day in year.off)),
        year.file,
      ).toEqual([]);
    }
  });

  it('a year beyond the table of feasts stops the build instead of shifting dates', () => {
    expect(() => estimateYear(contentRoot, 2099)).toThrow('2099');
  });
});
