import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalOf } from '../../../src/domain/case/case.ts';
import { checkDates } from '../../../src/domain/case/check-dates.ts';
import { writeFragment } from '../../../src/domain/case/fragment.ts';
import { readCaseText, writeCaseText } from '../../../src/domain/case/case-text.ts';
import type { RouteSlug } from '../../../src/domain/case/vocabulary.ts';
import { chargeWindows, computeClocks } from '../../../src/domain/deadlines/compute-clocks.ts';
import { judgeRoutes, nextStep, type RouteRule, routeContext } from '../../../src/domain/routes/judge-route.ts';
import { calendar, corpus, ruleOf, today } from '../../support/corpus.ts';

const routes = corpus.routes.map((route) => ({ ...route, slug: route.id as RouteSlug })) as RouteRule[];

/** A life-like exported case, to be damaged. */
const SOUND = {
  caseVersion: 1,
  operator: 'china-mobile',
  region: '310000',
  dispute: 'unauthorised-vas',
  billing: true,
  subject: '某视频会员',
  incidentDate: '2026-09-05',
  discoveredDate: '2026-11-02',
  charges: [
    { date: '2026-09-05', amount: 20, item: '某视频会员月费' },
    { date: '2026-10-05', amount: '20.50', item: '' },
  ],
  holder: { name: '陈建国', phone: '13800001234', address: '', postcode: '', representative: '' },
  contacts: [{ date: '2026-11-05', channel: '10086', agentId: '8021', ticket: '20261105001', said: '退不了', promised: '' }],
  complaintDate: '2026-11-05',
  answer: 'none',
  answerDate: '',
  appealDate: '',
  materialsCompleteDate: '',
  faultReportedAt: '2026-11-20T09:30',
  demands: ['refund', 'written-reply'],
  evidence: { bill: 'have' },
  otherBodies: [{ body: 'hotline', status: 'sent' }],
};

const paths: (string | number)[][] = [];
(function collect(value: unknown, path: (string | number)[]) {
  if (path.length > 0) paths.push(path);
  if (typeof value === 'object' && value !== null)
    for (const [key, entry] of Object.entries(value)) collect(entry, [...path, Array.isArray(value) ? Number(key) : key]);
})(SOUND, []);

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, -1, 1e308, '', '2026-02-30', 'x'.repeat(40_000), [], {}, [[]], true, '𝒳\u0000\ud800', '__proto__'),
);

/** The sound case with some of its values replaced or taken away. */
const damaged = fc
  .array(fc.tuple(fc.constantFrom(...paths), fc.option(junk, { nil: undefined })), { minLength: 1, maxLength: 6 })
  .map((hits) => {
    const copy = structuredClone(SOUND) as unknown as Record<string | number, unknown>;
    for (const [path, value] of hits) {
      const holder = path
        .slice(0, -1)
        .reduce<unknown>(
          (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined),
          copy,
        );
      const last = path[path.length - 1];
      if (typeof holder !== 'object' || holder === null || last === undefined) continue;
      if (value === undefined && !Array.isArray(holder)) delete (holder as Record<string | number, unknown>)[last];
      else (holder as Record<string | number, unknown>)[last] = structuredClone(value) ?? null;
    }
    return JSON.stringify(copy);
  });

/** Its text with pieces cut out, doubled or overwritten. */
const torn = fc
  .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 40 }), fc.string({ maxLength: 10 }))
  .map(([at, length, put]) => {
    const text = JSON.stringify(SOUND);
    return text.slice(0, at) + put + text.slice(at + length);
  });

/** Everything a page does with a case. */
function use(text: string) {
  const read = readCaseText(text);
  if (read.kind === 'refused') {
    expect(read.reason).toMatch(/现在的案子没有动/);
    return read;
  }
  const { caseFile } = read;
  const context = routeContext({ caseFile, today, rules: corpus.deadlines, calendar });
  const words = JSON.stringify([
    judgeRoutes(routes, context),
    nextStep(routes, context),
    computeClocks(corpus.deadlines, caseFile, calendar),
    chargeWindows(caseFile, ruleOf('appeal-window-billing'), calendar, today),
    checkDates(caseFile, today),
  ]);
  expect(words).not.toMatch(/undefined|NaN|\[object/);
  expect(Number.isInteger(totalOf(caseFile))).toBe(true);
  writeFragment(caseFile);
  for (const problem of read.problems) expect(problem.say.length).toBeGreaterThan(3);
  return read;
}

describe('a case file that came to harm', () => {
  it('the sound one is taken whole, with nothing to say about it', () => {
    const read = use(JSON.stringify(SOUND));
    expect(read).toMatchObject({ kind: 'case', problems: [] });
  });

  it('with wrong values: every page goes on, and says what was wrong', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        use(text);
      }),
      { numRuns: 400 },
    );
  });

  it('with a torn text: taken or refused with the reason, never a crash', () => {
    fc.assert(
      fc.property(torn, (text) => {
        use(text);
      }),
      { numRuns: 400 },
    );
  });

  it('any text and any JSON at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"caseVersion":1,"x":${json}}`),
        ),
        (text) => {
          use(text);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('what was taken is written and read again without loss and without a new complaint', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const first = readCaseText(text);
        if (first.kind === 'refused') return;
        const again = readCaseText(writeCaseText(first.caseFile));
        expect(again.kind).toBe('case');
        if (again.kind !== 'case') return;
        expect(again.caseFile).toEqual(first.caseFile);
        // An amount that is no money is kept as typed, and said each time.
        expect(again.problems.filter((problem) => !problem.path.endsWith('.amount'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keys of other programs and of later versions go along', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ minLength: 1 }).filter((key) => !(key in SOUND) && key !== '__proto__' && !/Date$|At$/.test(key)),
          fc.jsonValue({ maxDepth: 2 }),
        ),
        (extra) => {
          const read = readCaseText(JSON.stringify({ ...extra, ...SOUND }));
          expect(read.kind).toBe('case');
          if (read.kind === 'case')
            for (const [key, value] of Object.entries(extra)) expect(read.caseFile[key]).toEqual(JSON.parse(JSON.stringify(value)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('one bad value loses nothing but itself', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('incidentDate', 'complaintDate', 'region', 'answer', 'billing', 'holder', 'charges', 'demands'),
        fc.constantFrom('坏的', 7, [], {}),
        (key, value) => {
          const read = readCaseText(JSON.stringify({ ...SOUND, [key]: value }));
          if (read.kind !== 'case') throw new Error('refused');
          for (const other of ['incidentDate', 'complaintDate', 'region', 'subject', 'dispute'] as const)
            if (other !== key) expect(read.caseFile[other]).toBe(SOUND[other]);
          expect(read.caseFile.contacts[0]?.ticket).toBe('20261105001');
        },
      ),
    );
  });

  it('nothing in a file reaches the objects of the program', () => {
    use(
      '{"caseVersion":1,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"holder":{"__proto__":{"polluted":true}},"evidence":{"__proto__":"have"}}',
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
