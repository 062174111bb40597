import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

// The window draws itself before the editor of the panes has come: nothing that the first picture needs may name it.

const root = join(import.meta.dirname, '../..');

/** Modules of ours that a file brings along when it is loaded: static imports and re-exports of more than types. */
function staticImports(path: string): readonly string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  return file.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement);
    if (!isImport && !ts.isExportDeclaration(statement)) return [];
    // `import type` and `export type` leave nothing behind.
    const isType = isImport
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    const from = statement.moduleSpecifier;
    return isType || !from || !ts.isStringLiteral(from) ? [] : [from.text];
  });
}

/** The way from a module to the first one that names the package, as a list of files; null where there is none. */
function wayTo(start: string, wanted: RegExp): readonly string[] | null {
  const waiting: (readonly string[])[] = [[join(root, start)]];
  const seen = new Set(waiting[0]);
  for (let way = waiting.shift(); way !== undefined; way = waiting.shift()) {
    const path = way.at(-1) ?? '';
    for (const name of staticImports(path)) {
      if (wanted.test(name)) return [...way.map((file) => relative(root, file)), name];
      const next = join(dirname(path), name);
      if (!/^\..*\.tsx?$/.test(name) || seen.has(next)) continue;
      seen.add(next);
      waiting.push([...way, next]);
    }
  }
  return null;
}

test('nothing that the window draws first brings the editor along', () => {
  expect(wayTo('src/renderer/main.tsx', /^monaco-editor/)).toBeNull();
});

test('the text of the panes is drawn without the editor', () => {
  expect(wayTo('src/renderer/views/comparison-panes.tsx', /^monaco-editor/)).toBeNull();
  expect(wayTo('src/renderer/main.tsx', /plain-pane/)).not.toBeNull();
});

test('the editors do bring it, so the search for it can find it', () => {
  expect(wayTo('src/renderer/views/board.tsx', /^monaco-editor/)?.at(-1)).toMatch(/^monaco-editor/);
});
