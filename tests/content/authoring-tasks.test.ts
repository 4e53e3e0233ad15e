import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarYears } from '../../src/corpus/estimate-holidays.ts';
import { loadCorpus, readCorpus } from '../../src/corpus/load-corpus.ts';
import { formatIssue } from '../../src/domain/corpus/issue.ts';
import { workingCalendar } from '../../src/domain/dates/working-calendar.ts';
import { NEW_DISPUTE, addDispute, addHolidayYear, amendDeadline, amendLaw } from '../support/authoring-tasks.ts';
import { type ContentCopy, copyContent } from '../support/content-copy.ts';
import { due } from '../support/corpus.ts';

/** What content/README.md promises: one change is one file, and everything else follows. tests/site/authoring builds the result. */
let content: ContentCopy;
beforeEach(() => {
  content = copyContent();
});
afterEach(() => content.remove());

const reply = () => {
  const rule = loadCorpus(content.root).deadlines.find((one) => one.id === 'operator-reply');
  if (!rule) throw new Error('the rule is gone');
  return rule;
};

describe('an editor without TypeScript', () => {
  it('adds a kind of dispute with one file made from the template', () => {
    addDispute(content);
    const dispute = loadCorpus(content.root).disputes.find((one) => one.id === NEW_DISPUTE);
    expect(dispute).toMatchObject({ title: '答应退的钱一直不到', routes: [{ route: 'operator-escalation' }, { route: 'miit-appeal' }] });
  });

  it('amends a law: the facts before the change keep the old limit, those after it get the new one', () => {
    amendLaw(content);
    amendDeadline(content);
    expect(due(reply(), '2027-06-30')).toMatchObject({ literal: '2027-07-15' });
    expect(due(reply(), '2027-07-01')).toMatchObject({ literal: '2027-07-21' });
  });

  it('is stopped when the amended limit quotes words that the law does not hold', () => {
    amendDeadline(content);
    expect(readCorpus(content.root).issues.map(formatIssue).join()).toContain('「其未在20日内答复」');
  });

  it('adds a year of holidays with one file: its days are exact from then on', () => {
    const year2027 = () => workingCalendar(calendarYears(content.root, loadCorpus(content.root).holidays));
    expect(due(reply(), '2026-12-20', year2027())).toMatchObject({ literal: '2027-01-04', certainty: 'estimated' });
    addHolidayYear(content);
    expect(due(reply(), '2026-12-20', year2027())).toMatchObject({ literal: '2027-01-04', certainty: 'exact' });
    expect(due(reply(), '2027-01-24', year2027())).toMatchObject({
      literal: '2027-02-08',
      rolled: '2027-02-14',
      actFrom: '2027-02-15',
      certainty: 'exact',
    });
  });

  it.each([
    ['deadlines/_template.yaml', 'deadlines/new-rule.yaml'],
    ['laws/_template.yaml', 'laws/new-law.yaml'],
    ['disputes/_template.mdx', 'disputes/new-dispute.mdx'],
  ])('finds the template %s sound as it stands', (template, file) => {
    content.write(file, content.read(template));
    expect(readCorpus(content.root).issues.map(formatIssue)).toEqual([]);
  });
});
