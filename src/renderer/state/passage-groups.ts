import type { ComparisonView } from '../../bridge/api.ts';
import type { Passage, TextSummary } from '../../core/model.ts';
import { passageText, type ViewIndex } from './view-index.ts';

/** Places of one text where the same words stand. */
export interface PassageGroup {
  readonly text: TextSummary;
  readonly words: string;
  /** In the order given; never empty. */
  readonly places: readonly {
    readonly passage: Passage;
    /** Number of the paragraph, from 1. */
    readonly paragraph: number;
  }[];
}

/** Gathers passages by text and words, in the order in which these first come: a finding about a whole text has dozens of
 *  places and two or three wordings. Passages of texts that are not shown, and empty ones, are left out. */
export function groupPassages(
  view: ComparisonView,
  index: ViewIndex,
  passages: readonly Passage[],
): readonly PassageGroup[] {
  const groups = new Map<string, PassageGroup & { places: PassageGroup['places'][number][] }>();
  for (const passage of passages) {
    const place = index.placeOfUnit.get(passage.unitId);
    const text = place && view.texts[place.pane]?.text;
    const words = passageText(view, index, passage);
    if (!text || words === '') continue;
    const key = `${place.pane} ${words}`;
    const group = groups.get(key) ?? { text, words, places: [] };
    group.places.push({ passage, paragraph: place.ordinal + 1 });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** True where a text has places in more than one paragraph: then each is worth a way to it. */
export function isSpread(groups: readonly PassageGroup[]): boolean {
  const first = new Map<string, number>();
  return groups.some(({ text, places }) =>
    places.some(({ paragraph }) => {
      const before = first.get(text.id);
      first.set(text.id, before ?? paragraph);
      return before !== undefined && before !== paragraph;
    }),
  );
}

/** What one text has of a finding, for a line of the list. */
export interface TextSide {
  readonly text: TextSummary;
  /** Its wordings, each once, in the order given. */
  readonly words: string;
  /** Places in this text. */
  readonly count: number;
}

/** Gathers groups by text, so that no wording of one text takes the room of another text. */
export function sidesOf(groups: readonly PassageGroup[]): readonly TextSide[] {
  const texts = [...new Set(groups.map(({ text }) => text))];
  return texts.map((text) => {
    const own = groups.filter((group) => group.text === text);
    return {
      text,
      words: own.map(({ words }) => words.slice(0, 300)).join(', '),
      count: own.reduce((sum, { places }) => sum + places.length, 0),
    };
  });
}
