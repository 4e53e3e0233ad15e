/** Something a content author must mend. Printed as: file · field · found · expected · fix. */
export type Issue = {
  readonly file: string;
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
};

/** An issue from its five parts, in the order they are printed. */
export const issue = (file: string, field: string, found: string, expected: string, fix: string): Issue => ({
  file,
  field,
  found,
  expected,
  fix,
});

/** One issue in plain words, for the terminal. */
export function formatIssue(issue: Issue): string {
  return `${issue.file} · ${issue.field}\n    现在是：${issue.found}\n    应该是：${issue.expected}\n    怎么改：${issue.fix}（见 content/README.md）`;
}
