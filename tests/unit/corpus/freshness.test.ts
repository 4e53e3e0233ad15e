import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus/corpus.ts';
import { type Finding, freshness } from '../../../src/domain/corpus/freshness.ts';
import { plainDate } from '../../../src/domain/dates/plain-date.ts';
import { corpus, ruleOf, years } from '../../support/corpus.ts';

const empty: Corpus = {
  ...corpus,
  laws: [],
  deadlines: [],
  disputes: [],
  routes: [],
  guides: [],
  wordings: [],
  evidence: [],
  refusals: [],
  claims: [],
  arithmetic: [],
  callCards: [],
  changes: [],
};
const article = (text: string, confidence: 'A' | 'C' = 'A') => ({ number: 8, text, excerpt: false, gloss: '白话', confidence });
const law = (versions: Corpus['laws'][number]['versions'], more: Partial<Corpus['laws'][number]> = {}): Corpus['laws'][number] => ({
  id: 'some-measures',
  file: 'content/laws/some-measures.yaml',
  title: '某办法',
  shortTitle: '某办法',
  level: 'department-rule',
  issuer: '某部',
  source: '原文',
  checkedOn: '2026-11-22',
  currency: '现行',
  summary: '说明',
  aliases: [],
  versions,
  ...more,
});
const rule = (quote?: string, more: object = {}): Corpus['deadlines'][number] => ({
  ...ruleOf('operator-reply'),
  file: 'content/deadlines/some-rule.yaml',
  title: '某期限',
  lastReviewed: { on: '2026-11-22', source: '' },
  versions: [
    {
      ...(ruleOf('operator-reply').versions[0] as never as Corpus['deadlines'][number]['versions'][number]),
      basis: [{ law: 'some-measures', article: 8, ...(quote ? { quote } : {}) }],
      counting: [{ law: 'some-measures', article: 8 }],
      roll: { rule: 'never', basis: [], note: '' },
    },
  ],
  ...more,
});
const look = (corpusPart: Partial<Corpus>, today = '2026-11-22', maxAge = 180) =>
  freshness({ corpus: { ...empty, ...corpusPart }, years, today: plainDate(today), maxAge });
const kinds = (findings: readonly Finding[]) => findings.map((finding) => finding.kind);

describe('what is provably out of force is found', () => {
  it.each([
    ['2026-11-22', []],
    ['2026-12-31', []],
    ['2027-01-01', ['expired']],
  ])('a law that ends on 31 December 2026, looked at on %s', (day, expected) => {
    const findings = look(
      {
        laws: [law([{ effectiveFrom: '2016-01-01', effectiveTo: '2026-12-31', articles: [article('应当在十五日内答复。')] }])],
        deadlines: [rule()],
      },
      day,
    );
    expect(kinds(findings).filter((kind) => kind === 'expired')).toEqual(expected);
  });

  it('a law that has yet to begin has not expired, even if its end is known', () => {
    const coming = law([{ effectiveFrom: '2027-01-01', effectiveTo: '2028-12-31', articles: [article('应当答复。')] }]);
    expect(kinds(look({ laws: [coming], deadlines: [rule()] }))).not.toContain('expired');
  });

  it('one that nobody cites any more is left in peace', () => {
    expect(
      kinds(look({ laws: [law([{ effectiveFrom: '2016-01-01', effectiveTo: '2020-12-31', articles: [article('旧文。')] }])] })),
    ).not.toContain('expired');
  });

  it('one with a successor in force has not expired', () => {
    const findings = look({
      laws: [
        law([
          { effectiveFrom: '2016-01-01', effectiveTo: '2025-12-31', articles: [article('旧文。')] },
          { effectiveFrom: '2026-01-01', articles: [article('新文。')] },
        ]),
      ],
      deadlines: [rule()],
    });
    expect(kinds(findings)).not.toContain('expired');
  });

  it.each([
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('a deadline that ends, looked at on %s: expired %s', (day, expired) => {
    const ended = rule(undefined, {});
    const findings = look(
      {
        laws: [law([{ effectiveFrom: '2016-01-01', articles: [article('应当答复。')] }])],
        deadlines: [{ ...ended, versions: ended.versions.map((version) => ({ ...version, effectiveTo: '2026-12-31' })) }],
      },
      day,
    );
    expect(kinds(findings).includes('expired')).toBe(expired);
  });

  it('a gap before a version still to come counts as expired: today nothing holds', () => {
    const versions = [
      { effectiveFrom: '2016-01-01', effectiveTo: '2026-10-31', articles: [article('旧文。')] },
      { effectiveFrom: '2027-01-01', articles: [article('新文。')] },
    ];
    expect(look({ laws: [law(versions)], deadlines: [rule()] }).find((finding) => finding.kind === 'expired')?.say).toContain(
      '到 2026-10-31 为止',
    );
  });

  it('a law that is still to come has not expired', () => {
    expect(
      kinds(look({ laws: [law([{ effectiveFrom: '2027-01-01', articles: [article('新文。')] }])], deadlines: [rule()] })),
    ).not.toContain('expired');
  });
});

describe('a new version of a law lists what to read again', () => {
  const changed = law([
    { effectiveFrom: '2016-01-01', effectiveTo: '2026-11-30', articles: [article('应当在十五日内答复。')] },
    { effectiveFrom: '2026-12-01', articles: [article('应当在二十日内答复。')] },
  ]);

  it('a quotation that only the old text holds', () => {
    expect(
      look({ laws: [changed], deadlines: [rule('十五日内答复', { lastReviewed: { on: '2026-12-02', source: '' } })] }, '2026-12-05').filter(
        (finding) => finding.kind === 'superseded',
      ),
    ).toEqual([{ kind: 'superseded', file: 'content/deadlines/some-rule.yaml', say: expect.stringContaining('2026-12-01') }]);
  });
  it('a deadline nobody has read since', () => {
    expect(
      look({ laws: [changed], deadlines: [rule()] }, '2026-12-05')
        .filter((finding) => finding.kind === 'superseded')
        .map((finding) => finding.say)
        .join(),
    ).toContain('还没有重看（上次 2026-11-22）');
  });
  it('an article that is gone', () => {
    const gone = law([
      { effectiveFrom: '2016-01-01', effectiveTo: '2026-11-30', articles: [article('旧文。')] },
      { effectiveFrom: '2026-12-01', articles: [] },
    ]);
    expect(
      kinds(look({ laws: [gone], deadlines: [rule(undefined, { lastReviewed: { on: '2026-12-02', source: '' } })] }, '2026-12-05')).filter(
        (kind) => kind === 'superseded',
      ).length,
    ).toBe(2);
  });
  it('nothing before the day it comes into force, but that it comes', () => {
    const findings = look({ laws: [changed], deadlines: [rule('十五日内答复')] });
    expect(kinds(findings)).not.toContain('superseded');
    expect(findings.filter((finding) => finding.kind === 'ending').map((finding) => finding.say)).toEqual([
      '《某办法》到 2026-11-30 为止',
      '《某办法》的新版本从 2026-12-01 起',
    ]);
  });
  it('nothing when the words still stand and the deadline was read again', () => {
    const reworded = law([
      { effectiveFrom: '2016-01-01', effectiveTo: '2026-10-31', articles: [article('应当在十五日内答复。')] },
      { effectiveFrom: '2026-11-01', articles: [article('运营商应当在十五日内答复。')] },
    ]);
    expect(kinds(look({ laws: [reworded], deadlines: [rule('应当在十五日内答复')] }))).not.toContain('superseded');
  });
});

describe('what nobody has looked at for long', () => {
  const checked = law([{ effectiveFrom: '2016-01-01', articles: [] }], { checkedOn: '2026-05-01' });
  it.each([
    ['2026-10-28', 180, 0],
    ['2026-10-29', 180, 1],
    ['2026-05-31', 30, 0],
    ['2026-06-01', 30, 1],
  ])('checked on 1 May, looked at on %s with %i days: %i to check', (day, maxAge, count) => {
    expect(kinds(look({ laws: [checked] }, day, maxAge)).filter((kind) => kind === 'unreviewed').length).toBe(count);
  });
  it('counts deadlines and pages too', () => {
    const files = freshness({ corpus, years, today: plainDate('2028-01-01'), maxAge: 180 })
      .filter((finding) => finding.kind === 'unreviewed')
      .map((finding) => finding.file);
    for (const folder of ['laws', 'deadlines', 'routes', 'disputes', 'guides'])
      expect(
        files.some((file) => file.startsWith(`content/${folder}/`)),
        folder,
      ).toBe(true);
  });
});

describe('years, links and weak facts', () => {
  it.each([
    ['2026-11-22', ['content/holidays/2027.yaml']],
    ['2027-03-01', ['content/holidays/2027.yaml', 'content/holidays/2028.yaml']],
    ['2025-06-01', []],
  ])('on %s the notices that are missing are %j', (day, files) => {
    expect(
      look({}, day)
        .filter((finding) => finding.kind === 'no-notice')
        .map((finding) => finding.file),
    ).toEqual(files);
  });
  it('official pages are listed for a person, never fetched', () => {
    expect(
      look({ laws: [law([{ effectiveFrom: '2016-01-01', articles: [] }], { officialUrl: 'https://example.gov.cn/x' })] }).find(
        (finding) => finding.kind === 'by-hand',
      )?.say,
    ).toContain('https://example.gov.cn/x');
    expect(kinds(look({ laws: [law([{ effectiveFrom: '2016-01-01', articles: [] }])] }))).not.toContain('by-hand');
  });
  it('a C-grade article counts only when something cites it', () => {
    const weak = law([{ effectiveFrom: '2016-01-01', articles: [article('据说。', 'C')] }]);
    expect(kinds(look({ laws: [weak] }))).not.toContain('weak');
    expect(kinds(look({ laws: [weak], deadlines: [rule()] }))).toContain('weak');
  });
  it('the content as it stands has nothing expired on the day it was reviewed', () => {
    expect(
      freshness({ corpus, years, today: plainDate('2026-11-22'), maxAge: 180 }).filter(
        (finding) => finding.kind === 'expired' || finding.kind === 'superseded',
      ),
    ).toEqual([]);
  });
});
