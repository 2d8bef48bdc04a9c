import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** What the sources of the product hold of what is dangerous: where it stands, and why it is none there. */

const inFolders = ['app', 'core', 'server', 'ui'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.startsWith('generated')).map((file) => path.join(folder, file)));
const sources = [...inFolders, 'proxy.ts', 'instrumentation.ts', 'instrumentation-client.ts'].map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** The files in which something of a kind stands; read are only those that have `sign` in them. */
function filesWith(sign: RegExp, isOne: (node: ts.Node) => boolean): string[] {
  const holds = (node: ts.Node): boolean => isOne(node) || ts.forEachChild(node, (child) => holds(child) || undefined) === true;
  return sources.filter(({ text }) => sign.test(text)).filter(({ file, text }) => holds(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))).map(({ file }) => file).sort();
}

/** What is called, such as `Prisma.raw`; null of what is no call. */
function called(node: ts.Node): string | null {
  return ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression.getText() : null;
}

/** What it is called with first, where that is more than a text that stands there. */
function madeArgument(node: ts.Node): string | null {
  const [first] = ts.isCallExpression(node) || ts.isNewExpression(node) ? (node.arguments ?? []) : [];
  return first === undefined || ts.isStringLiteralLike(first) || ts.isRegularExpressionLiteral(first) ? null : first.getText();
}

/** Whether it is done while a file is loaded, with what the program itself says. */
function isAtLoading(node: ts.Node): boolean {
  return ts.isSourceFile(node) || (!ts.isFunctionLike(node) && isAtLoading(node.parent));
}

test('something is looked at', () => expect(sources.length).toBeGreaterThan(600));

describe('SQL', () => {
  test('is made by tagged templates, which bind what is put into them', () => {
    expect(filesWith(/RawUnsafe/, (node) => ts.isIdentifier(node) && node.text.endsWith('RawUnsafe'))).toEqual([]);
    // What is handed to $queryRaw and $executeRaw is of a type that only these have made.
    expect(filesWith(/Prisma\.sql\(|Prisma\.Sql\(/, (node) => /^Prisma\.[sS]ql$/.test(called(node) ?? ''))).toEqual([]);
  });

  test('has nothing else put into it but names of our own tables and columns', () => {
    expect(filesWith(/Prisma\.raw/, (node) => called(node) === 'Prisma.raw')).toEqual([
      // As server/ownData/tables.ts reads them from the schema, and as they stand there.
      'server/accountDeletion/erasing.ts', 'server/accountDeletion/standing.ts',
      // As the database tells of itself.
      'server/integrity/references.ts', 'server/integrity/storage.ts',
      'server/ownData/export.ts',
    ]);
  });

  test('goes past Prisma only where databases are opened, copied, restored, upgraded and moved, and where files of Anki are', () => {
    const isDriver = (node: ts.Node): boolean => ts.isImportDeclaration(node) && /^'(?:pg|better-sqlite3)'$/.test(node.moduleSpecifier.getText());
    expect(filesWith(/'(?:pg|better-sqlite3)'/, isDriver).filter((file) => !/^server\/(?:anki|backups|database|move)\//.test(file))).toEqual([]);
  });
});

test('programs are started in one place, PostgreSQL’s own for a backup', () => {
  const modules = /child_process|cluster|\bvm\b/;
  const isStarter = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && /^(?:node:)?(?:child_process|cluster|vm)$/.test(node.text);
  expect(filesWith(modules, isStarter)).toEqual(['server/backups/postgresTools.ts']);
});

test('no text is run as a program', () => {
  expect(filesWith(/eval|Function\(/, (node) => /^(?:eval|(?:globalThis\.|window\.)?(?:eval|Function))$/.test(called(node) ?? ''))).toEqual([]);
  expect(filesWith(/set(?:Timeout|Interval)/, (node) => /set(?:Timeout|Interval)$/.test(called(node) ?? '') && madeArgument(node) === null)).toEqual([]);
});

test('HTML is put into a page where it was escaped, and by one script of ours', () => {
  const places = filesWith(/dangerouslySetInnerHTML|(?:inner|outer)HTML|insertAdjacentHTML|document\.write/, (node) =>
    ts.isIdentifier(node) && /^(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML)$/.test(node.text));
  expect(places).toEqual(['app/layout.tsx', 'ui/reading/Reading.tsx']);
});

test('a form that a script sends waits for it, as a browser would put its fields into the address', () => {
  const sendsItself = filesWith(/onSubmit=/, (node) => ts.isJsxAttribute(node) && node.name.getText() === 'onSubmit');
  expect(sendsItself.filter((file) => !readFileSync(file, 'utf8').includes('<SendButton'))).toEqual([
    // A script shows these, so it is there.
    'ui/desk/RetireQuestion.tsx', 'ui/desk/SectionTitle.tsx', 'ui/desk/SetForm.tsx', 'ui/desk/SlotForm.tsx',
    'ui/study/DueDialog.tsx', 'ui/study/FlagDialog.tsx', 'ui/study/TypedAnswer.tsx',
  ]);
});

test('patterns are made of what the program says, and later of what it knows', () => {
  expect(filesWith(/RegExp\(/, (node) => called(node) === 'RegExp' && madeArgument(node) !== null && !isAtLoading(node))).toEqual([
    // One of three separators.
    'core/classes/roster/csvRows.ts',
    // A year, as a number.
    'core/grading/formats/date.ts',
    // Words of the linter's own lists.
    'core/questions/checks/language/within.ts',
    // Folders of app/.
    'server/watching/routes.ts',
  ]);
});

test('objects, unlike maps, get values under names that vary where these are names of slots, cards or fields', () => {
  const isSet = (node: ts.Node): boolean => {
    if (!ts.isBinaryExpression(node) || !ts.isElementAccessExpression(node.left) || node.operatorToken.kind > ts.SyntaxKind.LastAssignment) return false;
    const [, name = ''] = /(\w+)$/.exec(node.left.expression.getText()) ?? [];
    return new RegExp(`\\b${name}(?:: (?:Readonly<)?Record<| = \\{)`).test(node.getSourceFile().text);
  };
  expect(filesWith(/\w\[[\w.]+\] [-+*/|&?]*= /, isSet)).toEqual([
    // Slots: small letters, figures and hyphens, and none that every object has (core/facts/annotation.ts).
    'core/authoring/editFact.ts', 'core/authoring/publishable.ts', 'core/facts/importer/importedFact.ts',
    // The four ratings.
    'core/scheduling/future/memory.ts',
    // Cards of the viewer.
    'server/studyDeck/prompts.ts',
    // Fields of a form that the page has.
    'ui/forms/AccountForm.tsx',
  ]);
  // It settles a library before that is loaded.
  expect(filesWith(/Object\.assign|setPrototypeOf|__proto__/, () => true)).toEqual(['instrumentation-client.ts']);
});
