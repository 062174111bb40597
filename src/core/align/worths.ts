import type { TextPair } from './pipeline.ts';
import { tokenKind } from './tokens.ts';
import type { AlignOptions } from './types.ts';
import type { Side } from './vocabulary.ts';

/** How much a match of two classes tells of what a passage says, 0…1. */
export type WordWorths = (sourceClass: number, targetClass: number) => number;

/** One side may be a homograph: "mine" the pronoun and the weapon. */
const ONE_SIDED = 0.5;

/**
 * Worths of matches as evidence on their own: nothing for marks and words without content, the less the more pairs of
 * passages share the two classes anyway, because both texts are about them.
 */
export function wordWorths(
  { source, target }: Pick<TextPair, 'source' | 'target'>,
  languages: readonly [string, string],
  options: Pick<AlignOptions, 'lexicon' | 'knowledge'>,
): WordWorths {
  const lexicon = options.knowledge ? options.lexicon : undefined;
  // Without the list, frequencies alone would take a short text's own words for its topic.
  if (lexicon?.isFunctionWord === undefined) return () => 1;
  const emptyOf = ({ vocabulary }: Side, language: string): Uint8Array =>
    Uint8Array.from(vocabulary.forms, (form, id) =>
      vocabulary.kinds[id] === tokenKind.mark || lexicon.isFunctionWord?.(form, language) === true ? 1 : 0,
    );
  const empty = [emptyOf(source, languages[0]), emptyOf(target, languages[1])] as const;
  const allPairs = Math.log(Math.max(2, source.unitCount * target.unitCount));
  return (sourceClass, targetClass) => {
    const emptySides = (empty[0][sourceClass] ?? 0) + (empty[1][targetClass] ?? 0);
    if (emptySides === 2) return 0;
    const sharing =
      (source.vocabulary.occurrences[sourceClass] ?? 1) * (target.vocabulary.occurrences[targetClass] ?? 1);
    return (emptySides === 1 ? ONE_SIDED : 1) * Math.max(0, 1 - Math.log(sharing) / allPairs);
  };
}
