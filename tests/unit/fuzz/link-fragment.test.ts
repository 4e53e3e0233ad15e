import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAGMENT_KEYS, readFragment, writeFragment } from '../../../src/domain/case/fragment.ts';
import { ANSWERS } from '../../../src/domain/case/vocabulary.ts';
import { aCase } from '../../support/corpus.ts';

describe('a link with the dates of a case', () => {
  it('fills in what it carries', () => {
    expect(
      readFragment(
        '#incidentDate=2026-09-05&complaintDate=2026-11-05&billing=true&answer=none&region=310000&appealDate=2026-11-23&materialsCompleteDate=2026-11-25',
      ),
    ).toEqual({
      facts: {
        incidentDate: '2026-09-05',
        complaintDate: '2026-11-05',
        billing: true,
        answer: 'none',
        region: '310000',
        appealDate: '2026-11-23',
        materialsCompleteDate: '2026-11-25',
      },
      ignored: [],
    });
  });

  it.each([
    ['#complaintDate=2026-02-30', ['complaintDate'], 'an impossible day'],
    ['#complaintDate=yesterday', ['complaintDate'], 'words'],
    ['#billing=maybe', ['billing'], 'neither yes nor no'],
    ['#answer=__proto__', ['answer'], 'no answer of ours'],
    ['#answer=toString', ['answer'], 'a name every object has'],
    ['#region=31', ['region'], 'no province'],
    ['#dispute=<script>', ['dispute'], 'markup'],
    ['#name=张三', ['name'], 'a name'],
    ['#phone=13800001234', ['phone'], 'a number'],
    ['#caseVersion=1', ['caseVersion'], 'not for links'],
    ['#%E0%A4%A=1', ['%E0%A4%A'], 'a broken escape'],
    ['#=1', [''], 'no key'],
  ])('%s: %j is left out and named - %s', (fragment, ignored) => {
    expect(readFragment(fragment)).toEqual({ facts: {}, ignored });
  });

  it.each(['', '#', '#now', '#&&&', '#complaintDate', '#complaintDate='])(
    '%j is no complaint of the reader: nothing to take, nothing to say',
    (fragment) => {
      expect(readFragment(fragment)).toEqual({ facts: {}, ignored: [] });
    },
  );

  it('the rest is taken when one part is bad', () => {
    expect(readFragment('#billing=maybe&complaintDate=2026-11-22')).toEqual({
      facts: { complaintDate: '2026-11-22' },
      ignored: ['billing'],
    });
  });

  it('false is an answer too', () => {
    expect(readFragment('#billing=false').facts).toEqual({ billing: false });
  });

  it('holds days and choices only: no name, number, ticket, sum or word of the case', () => {
    const secret = aCase({
      complaintDate: '2026-11-05',
      subject: '某视频会员',
      holder: { name: '陈建国', phone: '13800001234', address: '幸福路12号', postcode: '200030', representative: '' },
      contacts: [{ date: '2026-11-05', channel: '10086', agentId: '8021', ticket: '20261105001', said: '退不了', promised: '' }],
      charges: [{ date: '2026-09-05', amount: 20, item: '月费' }],
    });
    expect(writeFragment(secret)).toBe('#complaintDate=2026-11-05&answer=none');
  });

  it('an empty case gives a link without dates', () => {
    expect(readFragment(writeFragment(aCase())).facts).toEqual({ answer: 'none' });
  });
});

describe('whatever stands after the #', () => {
  const day = fc.constantFrom('', '2026-09-05', '2024-02-29', '2030-12-31');
  it('a case sent as a link arrives as it was sent', () => {
    fc.assert(
      fc.property(
        fc.record({
          incidentDate: day,
          complaintDate: day,
          answerDate: day,
          appealDate: day,
          materialsCompleteDate: day,
          discoveredDate: day,
          billing: fc.constantFrom(true, false, null),
          answer: fc.constantFrom(...Object.keys(ANSWERS)),
          region: fc.constantFrom('', '310000', '410000'),
          dispute: fc.constantFrom('', 'unauthorised-vas'),
          operator: fc.constantFrom('china-mobile', 'china-unicom'),
        }),
        (facts) => {
          const { facts: arrived, ignored } = readFragment(writeFragment(aCase(facts)));
          expect(ignored).toEqual([]);
          expect({ ...aCase(), ...arrived }).toEqual(aCase(facts));
        },
      ),
    );
  });

  const noise = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.webFragments(),
    fc
      .array(
        fc
          .tuple(
            fc.oneof(fc.constantFrom(...FRAGMENT_KEYS), fc.string()),
            fc.oneof(fc.string(), fc.constantFrom('2026-11-22', 'true', '%', '%E4', '__proto__')),
          )
          .map(([key, value]) => `${key}=${value}`),
      )
      .map((pairs) => `#${pairs.join('&')}`),
  );
  it('no text makes it fail, and nothing gets in that a link may not hold', () => {
    fc.assert(
      fc.property(noise, (fragment) => {
        const { facts, ignored } = readFragment(fragment);
        for (const key of Object.keys(facts)) expect(FRAGMENT_KEYS as readonly string[]).toContain(key);
        for (const key of ['incidentDate', 'complaintDate', 'answerDate', 'appealDate', 'materialsCompleteDate', 'discoveredDate'] as const)
          expect(facts[key] ?? '2026-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(['boolean', 'undefined']).toContain(typeof facts.billing);
        expect(facts.region ?? '310000').toMatch(/^\d{6}$/);
        expect(ignored.every((key) => key.length <= 40)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('a link of 40,000 characters is cut, not chewed', () => {
    const { facts, ignored } = readFragment(`#complaintDate=2026-11-22&${'x=1&'.repeat(10_000)}`);
    expect(facts).toEqual({ complaintDate: '2026-11-22' });
    expect(ignored.length).toBeLessThan(1000);
  });
});
