import { run, judge, type InteropResult } from './shell.ts';

/** Checks that xmllint takes every XML file for well-formed, and the ids that TEI points at. No Debian or npm package
 *  was found that carries the DTD or schema of these formats: validity is proved by second readers instead. */
export function checkXmllint(path: (name: string) => string): readonly InteropResult[] {
  const version = /version (\d+)/.exec(run('xmllint', ['--version']).err)?.[1] ?? '?';
  const program = `xmllint ${version}`;
  const files = [
    'pair.tmx',
    'three.tmx',
    'xliff12.xlf',
    'xliff21.xlf',
    'tei.xml',
    'terms.tbx',
    'intertext.uk.xml',
    'intertext.uk.en.xml',
  ];
  const bad = files.filter((name) => !run('xmllint', ['--nonet', '--noout', path(name)]).isGood);
  const units = run('xmllint', [
    '--nonet',
    '--xpath',
    "count(//*[local-name()='unit'])",
    path('xliff21.xlf'),
  ]).out.trim();
  const notes = run('xmllint', [
    '--nonet',
    '--xpath',
    "count(//*[local-name()='note'])",
    path('xliff21.xlf'),
  ]).out.trim();
  return [
    judge(
      program,
      'every XML file is well-formed',
      bad.length === 0,
      bad.length === 0 ? `${String(files.length)} files` : bad.join(', '),
    ),
    judge(
      program,
      'XLIFF 2.1: units and notes by XPath',
      units === '8' && notes === '2',
      `${units} units, ${notes} notes`,
    ),
    {
      program,
      check: 'TMX, XLIFF, TEI, TBX against DTD or schema',
      result: 'not proved',
      detail: 'no Debian or npm package carries them; second readers above',
    },
    {
      program: 'OmegaT 6',
      check: 'strict reading of TMX',
      result: 'not proved',
      detail: 'not in Debian; held by test/core/formats/tmx.test.ts',
    },
    {
      program: 'Trados, memoQ',
      check: 'import',
      result: 'not proved',
      detail: 'not free; their known limits are in the rehearsal',
    },
  ];
}
