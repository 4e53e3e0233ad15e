import { readFileSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** Entrances of the domain: whoever calls one of these should see what comes out without reading the code. */
const ENTRANCES = [
  'parsePlainDate plainDate addDays addMonths addHours daysBetween dayKind nthWorkdayAfter rollForward rollBack',
  'computeDeadline versionOn computeClocks offByOne judgeRoute judgeRoutes composeWording checkDemand computeArithmetic',
  'parseYuan sumFen formatYuan readCase readCaseText readFragment writeFragment mergeCases checkDates timelineOf',
  'chineseNumber citationHref citationLabel parseArticleText isVerbatim freshness checkCorpus',
].flatMap((line) => line.split(' '));

/** Every name a file exports, with its docstring ('' = none). Names passed on from another file have theirs there. */
function exportsOf(file: string): { readonly place: string; readonly name: string; readonly doc: string }[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter((one) => ts.canHaveModifiers(one) && ts.getModifiers(one)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap((one) => {
      const doc = ts
        .getJSDocCommentsAndTags(one)
        .map((comment) => comment.getText())
        .join('\n');
      const declared = ts.isVariableStatement(one) ? [...one.declarationList.declarations] : [one as ts.FunctionDeclaration];
      return declared.map(({ name }) => ({ place: file, name: name?.getText() ?? basename(file), doc }));
    });
}

const names = globSync(['src/{domain,corpus,build,search}/**/*.ts', 'src/tools/shared/*.{ts,tsx}'], { cwd: root }).flatMap(exportsOf);

test('everything that one room of the code offers to another says what it promises', () => {
  expect(names.filter(({ doc }) => doc.replace(/[^\p{L}]/gu, '') === '').map(({ place, name }) => `${place} ${name}`)).toEqual([]);
});

test('every entrance of the domain shows an example', () => {
  const shown = new Set(names.filter(({ doc }) => doc.includes('@example')).map(({ name }) => name));
  expect(ENTRANCES.filter((name) => !shown.has(name))).toEqual([]);
});
