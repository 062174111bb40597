import { AppError } from '../errors.ts';
import { detectUnits, summariseLanguage } from '../language/detect.ts';
import type { DetectedLanguage, LanguageCode, Mark, Provenance, Span, UnitKind } from '../model.ts';
import { segmentUnit } from '../segment/segment.ts';
import { cleanUnits } from './clean.ts';
import { combineMarks } from './marks.ts';
import type { TextBlock } from './plain-blocks.ts';
import { findProvenance } from './provenance.ts';
import { guessKinds } from './unit-kinds.ts';

/** A unit as import makes it: a `Unit` without identity. */
export interface PreparedUnit {
  readonly kind: UnitKind;
  readonly content: string;
  readonly marks: readonly Mark[];
  readonly language: DetectedLanguage;
  /** 0…1. */
  readonly languageConfidence: number;
  readonly segments: readonly Span[];
  /** See `Unit.place`. */
  readonly place?: string;
}

export interface PreparedText {
  readonly units: readonly PreparedUnit[];
  /** The main language; `undecided` where too little speaks for any. */
  readonly language: DetectedLanguage;
  readonly languageConfidence: number;
  readonly provenance: Provenance;
}

export interface PrepareOptions {
  /** The language the user says the text is in; detection then only looks for units in others. */
  readonly language?: LanguageCode;
  /** The format marks headings and lists itself, so that none need be guessed. */
  readonly hasKinds?: boolean;
  /** What the file's own metadata say; they win over what the text says. */
  readonly provenance?: Provenance;
  readonly isCancelled?: () => boolean;
  /** Called with the share done, 0…1. */
  readonly onProgress?: (share: number) => void;
}

const knownLanguages: readonly string[] = ['uk', 'ru', 'en'];

function toDetected(language: LanguageCode): DetectedLanguage {
  const base = language.toLowerCase().split('-')[0] ?? '';
  // Membership in the list of known languages is the proof.
  return knownLanguages.includes(base) ? (base as DetectedLanguage) : 'other';
}

/** Turns blocks into units: kinds, languages, provenance, marks, segments. Pure; the blocks are not changed.
 *  Throws AppError('cancelled'). Time linear in the characters. */
export function prepareUnits(blocks: readonly TextBlock[], options: PrepareOptions = {}): PreparedText {
  const poll = (index: number): void => {
    if (index % 64 === 0 && options.isCancelled?.() === true) throw new AppError('cancelled');
  };
  const contents = blocks.map((block) => block.content);
  const guesses = detectUnits(contents, {
    ...(options.isCancelled === undefined ? {} : { isCancelled: options.isCancelled }),
  });
  options.onProgress?.(0.3);
  const main = summariseLanguage(contents, guesses);
  const language = options.language === undefined ? main.language : toDetected(options.language);
  const kinds = options.hasKinds === true ? blocks.map((block) => block.kind) : guessKinds(blocks);
  const named = blocks.map((block, index) => ({ ...block, kind: kinds[index]! }));
  const described = named.map((block, index) => ({ ...block, language: guesses[index]!.language }));
  const cleaned = cleanUnits(described, { language, hasKinds: options.hasKinds === true });
  const found = findProvenance(
    described.map((block, index) => ({
      ...block,
      kind: cleaned.kinds.get(index) ?? block.kind,
      isMarked:
        cleaned.marks.get(index)?.some((mark) => mark.endOffset - mark.startOffset >= block.content.length) ??
        false,
    })),
    language,
  );
  options.onProgress?.(0.5);
  const units = named.map((block, index) => {
    poll(index);
    const marks = combineMarks(block.content, [
      ...(found.marks.get(index) ?? []),
      ...(cleaned.marks.get(index) ?? []),
    ]);
    const guess = guesses[index]!;
    const unitLanguage = guess.language === 'undecided' ? language : guess.language;
    return {
      kind: found.kinds.get(index) ?? cleaned.kinds.get(index) ?? block.kind,
      content: block.content,
      marks,
      language: guess.language,
      languageConfidence: guess.confidence,
      segments: segmentUnit(block.content, unitLanguage, marks),
      ...(block.place === undefined ? {} : { place: block.place }),
    };
  });
  options.onProgress?.(1);
  return {
    units,
    language,
    languageConfidence: options.language === undefined ? main.confidence : 1,
    provenance: { ...found.provenance, ...options.provenance },
  };
}
