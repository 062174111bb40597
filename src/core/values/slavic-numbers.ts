import { addForms, withEndings } from './number-forms.ts';
import type { NumberWord, Table } from './number-forms.ts';
import type { SlavicLanguage } from '../model.ts';

/** Number, stem, endings of its noun forms, stem of its ordinal: тисяча, тисячний. */
export type ScaleRow = readonly [number, string, readonly string[], string];

/** The stems and endings that all forms of a language's number words are made from. */
export interface SlavicTables {
  readonly language: SlavicLanguage;
  readonly digits: readonly (readonly string[])[];
  readonly teens: readonly string[];
  readonly tens: readonly (readonly [number, readonly string[]])[];
  readonly hundredParts: readonly (readonly string[])[];
  readonly ordinals: readonly (readonly [number, string])[];
  readonly hardEndings: readonly string[];
  readonly thirdEndings: readonly string[];
  readonly scales: readonly ScaleRow[];
  /** Genitive first parts of one-word ordinals: двохтисячний, стотридцатипятитысячный. */
  readonly compoundParts: readonly (readonly [string, number])[];
}

/** Generates all forms of cardinals, collectives and ordinals. */
export function buildSlavic(tables: SlavicTables): Table {
  const { language, digits, teens, tens, hundredParts, ordinals, hardEndings, thirdEndings, scales } = tables;
  const table: Table = new Map();
  digits.forEach((forms, value) =>
    addForms(table, forms, {
      kind: 'digit',
      value,
      isOrdinal: false,
      ...(value === 1 ? { isWeak: true } : {}),
    }),
  );
  const teenEndings = language === 'uk' ? ['ь', 'и', 'ьох', 'ьом', 'ьма', 'ьома', 'еро'] : ['ь', 'и', 'ью'];
  teens.forEach((stem, index) =>
    addForms(table, withEndings(stem, teenEndings), { kind: 'digit', value: 10 + index, isOrdinal: false }),
  );
  for (const [value, forms] of tens) addForms(table, forms, { kind: 'ten', value, isOrdinal: false });
  addForms(table, ['сто', 'ста', 'стам', 'стами', 'стах'], { kind: 'hundred', value: 100, isOrdinal: false });
  hundredParts.forEach((parts, index) =>
    addForms(
      table,
      parts.flatMap((part) => withEndings(part, ['сти', 'сті', 'ста', 'сот', 'стам', 'стами', 'стах'])),
      { kind: 'hundred', value: 200 + 100 * index, isOrdinal: false },
    ),
  );
  for (const [value, stem] of ordinals) {
    const kind = value >= 100 ? 'hundred' : value >= 20 ? 'ten' : 'digit';
    const weak = value <= 2 ? { isWeak: true as const } : {};
    addForms(table, withEndings(stem, hardEndings), { kind, value, isOrdinal: true, ...weak });
  }
  addForms(table, withEndings('трет', thirdEndings), { kind: 'digit', value: 3, isOrdinal: true });
  for (const [value, stem, forms, ordinal] of scales) {
    addForms(table, withEndings(stem, forms), { kind: 'scale', value, isOrdinal: false });
    addForms(table, withEndings(ordinal, hardEndings), { kind: 'scale', value, isOrdinal: true });
  }
  return table;
}

/** Reads one-word ordinals such as двохтисячний or стотридцатипятитысячный. */
export function compoundOrdinal(word: string, tables: SlavicTables): NumberWord | undefined {
  for (const [scale, , , stem] of tables.scales) {
    const at = word.indexOf(stem);
    if (at <= 0) continue;
    const ending = word.slice(at + stem.length);
    if (!tables.hardEndings.includes(ending)) continue;
    const factor = readParts(word.slice(0, at), tables);
    if (factor !== undefined) return { kind: 'scale', value: factor * scale, isOrdinal: true };
  }
  return undefined;
}

function readParts(text: string, tables: SlavicTables): number | undefined {
  let rest = text;
  let sum = 0;
  while (rest !== '') {
    // The longest part first: п'ятдесяти before п'яти.
    const part = tables.compoundParts
      .filter(([form]) => rest.startsWith(form))
      .reduce<readonly [string, number] | undefined>(
        (best, next) => (best === undefined || next[0].length > best[0].length ? next : best),
        undefined,
      );
    if (part === undefined) return undefined;
    sum += part[1];
    rest = rest.slice(part[0].length);
  }
  return sum;
}
