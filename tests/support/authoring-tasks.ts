import type { ContentCopy } from './content-copy.ts';

/** The three changes that content/README.md promises to an editor who knows no TypeScript, each made as it says there. */
export const NEW_DISPUTE = 'slow-refund';

/** Copies the template under a new name and fills it in. */
export function addDispute(content: ContentCopy): void {
  const template = content.read('disputes/_template.mdx');
  content.write(
    `disputes/${NEW_DISPUTE}.mdx`,
    template
      .replace('title: 二十四字以内', 'title: 答应退的钱一直不到')
      .replace('summary: 一句话结论，说清先做什么', 'summary: 先问清退到哪里、哪天到，再留下凭据。'),
  );
}

/** A new version of the appeal measures: from 1 July 2027 the operator has 20 days instead of 15. Invented, for the test only. */
export function amendLaw(content: ContentCopy): void {
  const law = content.read('laws/telecom-appeal-measures.yaml');
  const versions = /^versions:\n([\s\S]*?)(?=^\S|(?![\s\S]))/m.exec(law)?.[1] ?? '';
  const first = versions.replace(/^( {2}- effectiveFrom: .*)$/m, "$1\n    effectiveTo: '2027-06-30'");
  const second = versions.replace(/effectiveFrom: '[0-9-]+'/, "effectiveFrom: '2027-07-01'").replace(/15日内答复/g, '20日内答复');
  content.write('laws/telecom-appeal-measures.yaml', law.replace(versions, `${first.replace(/\n*$/, '\n')}${second}`));
}

/** The deadline that follows from the amended law. */
export function amendDeadline(content: ContentCopy): void {
  const file = 'deadlines/operator-reply.yaml';
  const version = /versions:\n([\s\S]*?)examples:/.exec(content.read(file))?.[1] ?? '';
  const second = version
    .replace(/effectiveFrom: '[0-9-]+'/, "effectiveFrom: '2027-07-01'")
    .replace('amount: 15', 'amount: 20')
    .replace('其未在15日内答复', '其未在20日内答复');
  content.edit(file, version, `${version.replace(/^( {2}- effectiveFrom: .*)$/m, "$1\n    effectiveTo: '2027-06-30'")}${second}`);
}

/** A holiday notice for 2027. Invented, for the test only. */
export function addHolidayYear(content: ContentCopy): void {
  content.write(
    'holidays/2027.yaml',
    [
      'year: 2027',
      'status: published',
      'notice: 国务院办公厅关于2027年部分节假日安排的通知',
      'source: 测试用，不是真的',
      "checkedOn: '2026-11-22'",
      'off:',
      ...['01-01', '01-02', '01-03'].map((day) => `  '2027-${day}': 元旦`),
      ...['02-05', '02-06', '02-07', '02-08', '02-09', '02-10', '02-11', '02-12'].map((day) => `  '2027-${day}': 春节`),
      ...['04-05'].map((day) => `  '2027-${day}': 清明`),
      ...['05-01', '05-02', '05-03'].map((day) => `  '2027-${day}': 劳动节`),
      "  '2027-06-09': 端午",
      "  '2027-09-15': 中秋",
      ...['10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07'].map((day) => `  '2027-${day}': 国庆节`),
      'work:',
      "  '2027-02-14': 春节",
      "  '2027-10-09': 国庆节",
      '',
    ].join('\n'),
  );
}
