import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minuteInChina } from '../../../src/tools/shared/today.ts';
import { projectRoot } from '../../support/dist.ts';

const run = promisify(execFile);
const printed = (zone: string) =>
  run(process.execPath, ['--no-warnings', join(projectRoot, 'tests/support/print-dates.ts')], {
    cwd: projectRoot,
    env: { ...process.env, TZ: zone },
    maxBuffer: 32 * 1024 * 1024,
  }).then(({ stdout }) => stdout);
const shanghai = printed('Asia/Shanghai');

describe('a phone set to another time zone shows the same dates', () => {
  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata'])('%s', async (zone) => {
    const [theirs, ours] = await Promise.all([printed(zone), shanghai]);
    expect(theirs.split('\n').filter((line, index) => line !== ours.split('\n')[index])).toEqual([]);
    expect(theirs.length).toBeGreaterThan(10_000);
  });
});

describe('today is today in China', () => {
  it.each([
    ['2026-11-22T15:59:59Z', '2026-11-22', '23:59'],
    ['2026-11-22T16:00:00Z', '2026-11-23', '00:00'],
    ['2026-12-31T16:00:00Z', '2027-01-01', '00:00'],
  ])('at %s it is %s, %s in Beijing, wherever the phone is', async (instant, day, clock) => {
    expect(await shanghai).toContain(`${instant} ${day} ${day}T${clock}`);
  });

  it('counts as the tables of time zones do, for every minute since 1992', () => {
    const tables = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1992-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true }),
        (instant) => {
          expect(minuteInChina(instant)).toBe(tables.format(instant).replace(' ', 'T'));
        },
      ),
    );
  });
});
