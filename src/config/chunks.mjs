/**
 * What every tool needs goes into one file, the date engine with its rules into a second: two requests instead of a
 * dozen small ones, on a phone whose every round trip costs a fifth of a second (figures in src/decisions/0007-budgets.md).
 */
export const codeSplitting = {
  groups: [
    // On its own: the few lines that tie an article's checklist to the case need it, and must not pull in every tool's base.
    { name: 'loader', priority: 3, test: /preload-helper|rolldown\/runtime/ },
    {
      name: 'tool-base',
      priority: 2,
      test: /node_modules\/(preact|@astrojs\/preact)\/|src\/tools\/shared\/(case-store|use-case|use-lazy|fields|today|typed-before|site-path|StoreNotice)|src\/domain\/(case\/(case|edit-case|read-case|shelf|vocabulary)\.ts|dates\/plain-date|money\/)|virtual:corpus\/names/,
    },
    { name: 'law-links', priority: 2, test: /src\/tools\/shared\/law-links|src\/domain\/law\/citation/ },
    {
      name: 'engine',
      priority: 1,
      test: /src\/domain\/(deadlines|routes|dates\/working-calendar)|virtual:corpus\/deadlines|src\/tools\/shared\/engine/,
    },
  ],
};
