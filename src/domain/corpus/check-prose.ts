import { type Issue, issue } from './issue.ts';

const DURATION = /\d+\s*(?:日|天|个?工作日|小时|个月)(?!\d)/g;

/** Removes what may hold numbers: quotations, citations, dates, tables of examples in code. */
function withoutQuotes(body: string): string {
  return body
    .replace(/「[^」]*」/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\d{4}年(\d{1,2}月(\d{1,2}日)?)?/g, '')
    .replace(/\d{1,2}月\d{1,2}日/g, '')
    .replace(/\]\([^)]*\)/g, ']');
}

/**
 * Legal lengths typed into prose (they belong in content/deadlines, where a change reaches every page), and marks the
 * house tone does without. What stands in quotation marks or in a date is left alone.
 */
export function checkProse(file: string, field: string, text: string): Issue[] {
  const issues: Issue[] = [];
  for (const match of withoutQuotes(text).matchAll(DURATION)) {
    issues.push(
      issue(
        file,
        field,
        match[0],
        '期限用 <Limit rule="…" /> 或 {{limit:…}}；日常说法用汉字（近三个月）',
        '法定的长度只写在 content/deadlines',
      ),
    );
  }
  const mark = /[!！“”]/.exec(withoutQuotes(text).replace(/^import .*$/gm, ''));
  if (mark) issues.push(issue(file, field, mark[0], '不用感叹号；引号用「」', '换成句号，或者换成「」'));
  return issues;
}
