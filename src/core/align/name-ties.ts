import type { Gazetteer } from '../names/gazetteer.ts';
import type { KnownLanguage, LanguageCode } from '../model.ts';
import type { Edges, Tie } from './edges.ts';
import type { Poll } from './run.ts';
import { tokenKind } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Names that are tied this well by lexicon or sound need no gazetteer. */
const WELL_TIED = 0.75;
/** Quality of a tie by the gazetteer: one name may stand for several bearers. */
const NAME_QUALITY = 0.9;
/** Work of one question to the gazetteer, which tries the cases of the word. */
const NAME_WORK = 60;

/** True for the languages that the lexicon and the gazetteer know. */
export const isKnown = (language: LanguageCode): language is KnownLanguage =>
  language === 'uk' || language === 'ru' || language === 'en';

/**
 * Ties names that one place or person has in two languages and that neither lexicon nor sound ties: Відень and Vienna,
 * Павел and Paul. Names of one word only: those of several mostly have a word that sounds alike.
 */
export function nameTies(
  [source, target]: readonly [Vocabulary, Vocabulary],
  [sourceLanguage, targetLanguage]: readonly [LanguageCode, LanguageCode],
  known: Edges,
  { gazetteer, poll }: { readonly gazetteer: Gazetteer; readonly poll: Poll },
): readonly Tie[] {
  if (!isKnown(sourceLanguage) || !isKnown(targetLanguage)) return [];
  const [sourceBest, targetBest] = bestQualities(known, source.count, target.count);
  const classesOf = (vocabulary: Vocabulary, language: KnownLanguage, best: Float32Array) => {
    const classes = new Map<number, number[]>();
    for (let id = 0; id < vocabulary.count; id += 1) {
      if ((best[id] ?? 0) >= WELL_TIED || !isName(vocabulary, id)) continue;
      poll.spend(NAME_WORK);
      for (const { id: entry } of gazetteer.named(vocabulary.forms[id] ?? '', language)) {
        const list = classes.get(entry);
        if (list === undefined) classes.set(entry, [id]);
        else list.push(id);
      }
    }
    return classes;
  };
  const sources = classesOf(source, sourceLanguage, sourceBest);
  if (sources.size === 0) return [];
  const targets = classesOf(target, targetLanguage, targetBest);
  return [...sources].flatMap(([entry, ids]) =>
    ids.flatMap((id) =>
      (targets.get(entry) ?? []).map((other) => ({ source: id, target: other, quality: NAME_QUALITY })),
    ),
  );
}

const isName = ({ kinds, capitals, occurrences }: Vocabulary, id: number): boolean =>
  kinds[id] === tokenKind.word && (capitals[id] ?? 0) * 2 > (occurrences[id] ?? 0);

/** The best candidate of each class of the source, and of the target. */
function bestQualities(
  { start, targets, qualities }: Edges,
  sourceCount: number,
  targetCount: number,
): readonly [Float32Array, Float32Array] {
  const source = new Float32Array(sourceCount);
  const target = new Float32Array(targetCount);
  for (let id = 0; id < sourceCount; id += 1) {
    for (let at = start[id] ?? 0; at < (start[id + 1] ?? 0); at += 1) {
      const quality = qualities[at] ?? 0;
      const other = targets[at] ?? 0;
      if (quality > (source[id] ?? 0)) source[id] = quality;
      if (quality > (target[other] ?? 0)) target[other] = quality;
    }
  }
  return [source, target];
}
