import { AppError } from '../../core/errors.ts';
import { lookup } from '../../core/lexicon/lookup.ts';
import type { LookupEntry } from '../../core/lexicon/lookup.ts';
import type { NameExplanation, NamePart } from '../../core/names/explain-name.ts';
import type { NameEntry } from '../../core/names/gazetteer.ts';
import { lookUpName } from '../../core/names/lookup-name.ts';
import { romanizationsOf } from '../../core/names/romanizations.ts';
import { standingOf } from '../../core/names/standing.ts';
import type { FormStanding } from '../../core/names/standing.ts';
import type { NameForm } from '../../core/names/rows.ts';
import type { CliIo } from '../io.ts';
import { loadKnowledge } from '../knowledge.ts';
import { translate } from '../messages.ts';
import { parseOptions } from '../options.ts';

interface Found {
  readonly word: string;
  readonly words: readonly LookupEntry[];
  readonly names: readonly NameEntry[];
  readonly spelling: NameExplanation | null;
}

/** `lookup WORD…`: lemmas and renderings of a word, a name's forms and why it is spelled so. One answer a word. */
export async function runLookup(words: readonly string[], io: CliIo): Promise<void> {
  const options = parseOptions(words, 'lookup');
  if (options.positionals.length === 0) throw new AppError('usage', { detail: 'lookup' });
  const { lexicon, gazetteer } = loadKnowledge();
  for (const word of options.positionals) {
    const known = gazetteer === undefined ? null : lookUpName(word, gazetteer);
    const found: Found = {
      word,
      words: lexicon === undefined ? [] : lookup(word, lexicon),
      names: known?.entries ?? [],
      spelling: known?.spelling ?? null,
    };
    await io.writeOut(options.isSet('json') ? `${JSON.stringify(found)}\n` : describe(found));
  }
}

function describe({ word, words, names, spelling }: Found): string {
  const lines = [
    ...words.flatMap((entry) => describeWord(entry, names.length === 0 ? word : '')),
    ...(spelling === null ? [] : describeSpelling(spelling)),
    ...names.flatMap(describeEntry),
  ];
  if (lines.length === 0) lines.push(translate('cli.lookup.nothing', { word }));
  return `${[word, ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}

/** Guesses printed: what follows grows ever less likely. */
const mostGuesses = 4;

/** One language's reading; `name` = the word itself where it may be a name that nobody listed. */
function describeWord({ language, lemmas, guesses, concepts }: LookupEntry, name: string): string[] {
  const heads =
    lemmas.length > 0
      ? `${translate('cli.lookup.lemmas')}: ${lemmas.join(', ')}`
      : `${translate('cli.lookup.guesses')}: ${guesses.slice(0, mostGuesses).join(', ')}`;
  const byRule = lemmas.length > 0 ? [] : romanizationsOf(name, language);
  return [
    `[${language}] ${heads}`,
    ...byRule.map(({ systemId, text }) => `  ${text}: ${translate('cli.lookup.byRule')} (${systemId})`),
    ...concepts.map(({ concept, isLoose }) => {
      const cells = [concept.uk, concept.ru, concept.en].map((cell) => cell.join(', '));
      return `  ${isLoose ? '≈' : '='} ${cells.join(' · ')}  (${concept.pos}, ${concept.field})`;
    }),
  ];
}

function describeSpelling({ name, standing, parts }: NameExplanation): string[] {
  return [
    ...(standing === null ? [] : [`${name}: ${describeStanding(standing)}`]),
    ...(parts.length > 1 || standing === null ? parts.map(describePart) : []),
  ];
}

function describePart(part: NamePart): string {
  if (part.standing !== null) return `${part.text}: ${describeStanding(part.standing)}`;
  if (part.form !== null) return `${part.text}: ${translate('cli.lookup.close', { form: part.form.text })}`;
  return `${part.text}: ${translate('cli.lookup.unknown')}`;
}

function describeStanding({ status, authority, years, systemIds, form }: FormStanding): string {
  const details = [
    authority,
    years,
    form === null ? null : form.text,
    systemIds.length === 0 ? null : systemIds.join(', '),
  ].filter((detail) => detail !== null);
  const words = translate(`cli.lookup.status.${status}`);
  return details.length === 0 ? words : `${words} (${details.join('; ')})`;
}

function describeEntry(entry: NameEntry): string[] {
  const cell = (forms: readonly NameForm[]): string =>
    forms
      .map((form) => {
        const { status, authority, years } = standingOf(form, entry);
        const isShared = entry.kind === 'first-name' && status === 'via-russian';
        const words = translate(isShared ? 'cli.lookup.viaRussianFirstName' : `cli.lookup.status.${status}`);
        const isNamed = authority !== null && status !== 'kmu2010';
        return `${form.text} [${[words, isNamed ? authority : null, years].filter((item) => item !== null).join('; ')}]`;
      })
      .join(' · ');
  return [
    `${entry.kind} ${entry.country}`,
    `  uk  ${cell(entry.uk)}`,
    `  ru  ${cell(entry.ru)}`,
    `  en  ${cell(entry.en)}`,
  ];
}
