import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundles.ts';
import { checkDocuments } from './interop/documents.ts';
import { checkLibreOffice } from './interop/libreoffice.ts';
import { checkOmegat } from './interop/omegat.ts';
import { checkPandoc } from './interop/pandoc.ts';
import { writeSamples } from './interop/sample.ts';
import { install, type InteropResult } from './interop/shell.ts';
import { checkTranslateToolkit } from './interop/translate-toolkit.ts';
import { checkXliffPackage } from './interop/xliff-package.ts';
import { checkXmllint } from './interop/xmllint.ts';

// Opens what we write with the programs that people use, and reads what those write. Usage: npm run interop [-- NAME …]
// Programs come from Debian's packages; one that cannot be installed here is named, not passed over.

const programs: Readonly<Record<string, string>> = {
  omegat: 'omegat',
  xliff2po: 'translate-toolkit',
  soffice: 'libreoffice-writer',
  pandoc: 'pandoc',
  xmllint: 'libxml2-utils',
  pdftotext: 'poppler-utils',
};
const checks: Readonly<
  Record<
    string,
    (path: (name: string) => string) => Promise<readonly InteropResult[]> | readonly InteropResult[]
  >
> = {
  omegat: checkOmegat,
  'translate-toolkit': checkTranslateToolkit,
  libreoffice: checkLibreOffice,
  pandoc: checkPandoc,
  documents: checkDocuments,
  xliff: checkXliffPackage,
  xmllint: checkXmllint,
};

const wanted = process.argv.slice(2);
const folder = join(root, 'out/interop');
rmSync(folder, { recursive: true, force: true });
const missing = install(programs);
// The spreadsheet part of LibreOffice is a package of its own without a program of its own name.
if (missing.length === 0) install({ localc: 'libreoffice-calc' });
const path = await writeSamples(folder);
const results: InteropResult[] = missing.map((program) => ({
  program,
  check: 'all',
  result: 'not proved',
  detail: 'could not be installed here',
}));
for (const [name, check] of Object.entries(checks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`… ${name}`);
  results.push(...(await check(path)));
}
const width = (field: keyof InteropResult): number => Math.max(...results.map((one) => one[field].length));
for (const { program, check, result, detail } of results)
  console.log(
    `${program.padEnd(width('program'))}  ${check.padEnd(width('check'))}  ${result.padEnd(10)}  ${detail}`,
  );
const failed = results.filter((one) => one.result === 'failed').length;
console.log(
  `${String(results.filter((one) => one.result === 'proved').length)} proved, ${String(failed)} failed; files in out/interop`,
);
process.exitCode = failed === 0 && missing.length === 0 ? 0 : 1;
