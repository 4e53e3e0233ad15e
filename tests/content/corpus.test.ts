import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../src/domain/corpus/issue.ts';
import { citationUses } from '../../src/domain/corpus/references.ts';
import { DEMANDS, ROUTE_SLUGS, VOICES } from '../../src/domain/case/vocabulary.ts';
import { contentRoot, corpus, issues } from '../support/corpus.ts';
import { projectRoot } from '../support/dist.ts';
import { DISPUTES, GUIDES } from '../support/public-names.ts';

describe('the content as it stands', () => {
  it('has nothing an author must mend', () => {
    expect(issues.map(formatIssue)).toEqual([]);
  });

  it('holds what the site promises: nine doors, twenty-eight kinds of dispute, twelve wordings, ten guides', () => {
    expect(corpus.routes.map((route) => route.id).sort()).toEqual([...ROUTE_SLUGS].sort());
    expect(corpus.wordings.map((wording) => wording.id).sort()).toEqual([...VOICES].sort());
    expect(corpus.disputes.map((dispute) => dispute.id)).toEqual(expect.arrayContaining(DISPUTES));
    expect(corpus.guides.map((guide) => guide.id)).toEqual(expect.arrayContaining(GUIDES));
    expect([DISPUTES.length, GUIDES.length]).toEqual([28, 10]);
  });

  it('holds every deadline whose name is public', () => {
    const ids = corpus.deadlines.map((rule) => rule.id);
    for (const id of [
      'operator-reply',
      'operator-reply-henan',
      'operator-reply-chongqing',
      'appeal-window-billing',
      'appeal-window-other',
      'first-complaint-latest',
      'appeal-acceptance',
      'appeal-answer',
      'fault-repair-urban',
      'fault-repair-rural',
      'service-resume',
      'market-acceptance',
      'market-mediation',
      'market-window',
      'department-handling',
      'limitation-period',
      'reconsideration-apply',
      'reconsideration-review',
      'reconsideration-decision',
      'sue-after-reconsideration',
      'court-docketing',
      'small-claims-trial',
      'information-disclosure',
      'billing-records-kept',
      'sms-records-kept',
      'zhejiang-billing-objection',
    ])
      expect(ids).toContain(id);
  });

  // The call script and the ticket carry a dispute's own basis; a claim without one says in noBasisNote why there is none.
  it('cites, on every page that states a right or a duty', () => {
    const files = new Set(citationUses(corpus).map((use) => use.file));
    const without = [...corpus.routes, ...corpus.disputes, ...corpus.guides, ...corpus.claims.filter((claim) => !claim.noBasisNote)]
      .map((entry) => entry.file)
      .filter((file) => !files.has(file));
    expect(without).toEqual([]);
  });

  it('every province has its body, exactly once', () => {
    expect(corpus.regions.length).toBe(31);
    expect(new Set(corpus.regions.map((region) => region.code)).size).toBe(31);
    for (const region of corpus.regions) expect(region.body).toMatch(/通信管理局$/);
  });

  it('every demand can be told in words', () => {
    for (const dispute of corpus.disputes)
      for (const demand of dispute.wording.demands) expect(DEMANDS[demand], `${dispute.file}: ${demand}`).toBeTruthy();
  });

  it('a pledge or an action plan is never called a law by its rule', () => {
    const levels = new Map(corpus.laws.map((law) => [law.id, law.level]));
    const wrong = corpus.deadlines
      .filter(
        (rule) =>
          rule.nature === 'statutory' &&
          rule.versions.some((version) =>
            version.basis.every((basis) => ['industry-pledge', 'action-plan'].includes(levels.get(basis.law) ?? '')),
          ),
      )
      .map((rule) => rule.id);
    expect(wrong).toEqual([]);
  });
});

describe('what the facts base marks D is published nowhere', () => {
  /** Durations and powers that circulate but that nobody has seen in an original. The misinformation entries may name them. */
  const NEVER = [
    '2个工作日内转',
    '两个工作日内转',
    '10日内反馈',
    '十日内反馈',
    '45个工作日',
    '四十五个工作日',
    '7个工作日内转',
    '2小时内生成',
  ];
  const files = readdirSync(contentRoot, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(yaml|mdx)$/.test(name) && !name.startsWith('claims') && !name.endsWith('_template.yaml'),
  );
  /** A line may name it to say that it is wrong or repealed, or ask it as a reader would. */
  const refuted = /旧|流传|是真的吗|没有找到依据/;
  it.each(NEVER)('「%s」', (phrase) => {
    const found = files.flatMap((name) =>
      readFileSync(join(contentRoot, name), 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.includes(phrase) && !refuted.test(line) ? [`${name}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });
});

describe('law stands in one place', () => {
  const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|tsx|astro|mjs|js)$/.test(name),
  );

  it('no legal length is written into the program', () => {
    const found = sources.flatMap((name) => {
      const text = readFileSync(join(projectRoot, 'src', name), 'utf8')
        // A comment, a date, and what is only named in 「」 state no length.
        .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
        .replace(/(^|\s)\/\/.*$/gm, '')
        .replace(/\d{1,2}月\d{1,2}日/g, '')
        .replace(/\d{4}年/g, '')
        .replace(/「[^」]*」/g, '');
      return text
        .split('\n')
        .flatMap((line, index) =>
          [...line.matchAll(/\d+\s*(?:日|天|个?工作日|小时|个月)(?![期数])/g)].map((match) => `src/${name}:${index + 1} ${match[0]}`),
        );
    });
    expect(found).toEqual([]);
  });

  it('no article number is written into the program’s sentences', () => {
    const found = sources.flatMap((name) =>
      readFileSync(join(projectRoot, 'src', name), 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/(^|\s)\/\/.*$/gm, '')
        .split('\n')
        .flatMap((line) =>
          /(?:》|法|条例|典|解释)第[一二三四五六七八九十百千零]+条/.test(line) && !/schema/.test(name)
            ? [`src/${name}: ${line.trim().slice(0, 100)}`]
            : [],
        ),
    );
    expect(found).toEqual([]);
  });
});
