import { basename } from 'node:path';
import { readDocument } from '../../services/formats/read-document.ts';
import { pathFrom } from '../io.ts';
import type { CliIo } from '../io.ts';
import { tellWarnings } from '../messages.ts';
import { languagesOf, parseOptions, requireCount } from '../options.ts';
import { readTableChoices } from '../table-choice.ts';

/** `segment FILE [--lang uk]`: one segment a line, a blank line between units. */
export async function runSegment(words: readonly string[], io: CliIo): Promise<void> {
  const options = parseOptions(words, 'segment');
  requireCount(options, 1, 1);
  const [language] = languagesOf(options);
  const encoding = options.text('encoding');
  const document = await readDocument(
    { kind: 'file', path: pathFrom(io, options.positionals[0] ?? '') },
    {
      ...(language === undefined ? {} : { language }),
      ...(encoding === undefined ? {} : { encoding }),
      table: readTableChoices(options)[0],
      isCancelled: io.isCancelled,
    },
  );
  tellWarnings(basename(options.positionals[0] ?? ''), document.warnings, io);
  const units = document.units.map((unit) =>
    unit.segments.map((span) => unit.content.slice(span.startOffset, span.endOffset).trim()),
  );
  if (options.isSet('json')) await io.writeOut(`${JSON.stringify(units)}\n`);
  else await io.writeOut(units.map((segments) => segments.map((line) => `${line}\n`).join('')).join('\n'));
}

/** `detect FILE`: TSV of unit index, language, confidence, script, flags. */
export async function runDetect(words: readonly string[], io: CliIo): Promise<void> {
  const options = parseOptions(words, 'detect');
  requireCount(options, 1, 1);
  const encoding = options.text('encoding');
  const document = await readDocument(
    { kind: 'file', path: pathFrom(io, options.positionals[0] ?? '') },
    {
      ...(encoding === undefined ? {} : { encoding }),
      table: readTableChoices(options)[0],
      isCancelled: io.isCancelled,
    },
  );
  tellWarnings(basename(options.positionals[0] ?? ''), document.warnings, io);
  const rows = document.units.map((unit, index) => ({
    unit: index,
    language: unit.language,
    confidence: Number(unit.languageConfidence.toFixed(3)),
    script: scriptOf(unit.content),
    flags: flagsOf(unit, document.language),
  }));
  const line = (row: (typeof rows)[number]): string =>
    `${row.unit}\t${row.language}\t${row.confidence}\t${row.script}\t${row.flags.join(',')}\n`;
  await io.writeOut(options.isSet('json') ? `${JSON.stringify(rows)}\n` : rows.map(line).join(''));
}

/** The script of most letters: `Cyrl`, `Latn`, `Zyyy` where there is no letter, `Zzzz` for any other. */
function scriptOf(content: string): string {
  const count = (pattern: RegExp): number => content.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters === 0) return 'Zyyy';
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  if (cyrillic * 2 >= letters) return 'Cyrl';
  return latin * 2 >= letters ? 'Latn' : 'Zzzz';
}

const boilerplateReasons = ['navigation', 'related', 'service', 'credit', 'date'];

/** Flags of a unit: boilerplate, caption, editorial, foreign. */
function flagsOf(
  unit: {
    readonly marks: readonly { readonly reason: string }[];
    readonly language: string;
    readonly kind: string;
  },
  textLanguage: string,
): string[] {
  const reasons = unit.marks.map((mark) => mark.reason);
  const isForeign =
    reasons.includes('foreign') ||
    (unit.language !== 'undecided' && unit.language !== textLanguage.split('-')[0]);
  return [
    ...(reasons.some((reason) => boilerplateReasons.includes(reason)) ? ['boilerplate'] : []),
    ...(unit.kind === 'caption' || reasons.includes('caption') ? ['caption'] : []),
    ...(reasons.includes('editorial') || reasons.includes('footnote') ? ['editorial'] : []),
    ...(isForeign ? ['foreign'] : []),
  ];
}
