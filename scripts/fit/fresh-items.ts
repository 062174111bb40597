import type { CheckKnowledge } from '../../src/core/check/types.ts';
import { makeFreshItems } from '../fresh/make.ts';
import { documentGroups } from './pairs.ts';
import type { LearningPair, SpoiltItem } from './pairs.ts';

/** Items a kind, direction and half. */
const itemsEach = 40;

/** Items spoilt in the manner of the sets from documents that no set has, of the half that may be read; each in its document's group. */
export function freshItems(evalRoot: string, knowledge: CheckKnowledge): SpoiltItem[] {
  const groups = documentGroups(evalRoot);
  return ['omission', 'addition/words'].flatMap((only) =>
    makeFreshItems(evalRoot, knowledge, { spoilt: itemsEach, clean: 0, paragraphs: 0, only }).flatMap(
      (item): SpoiltItem[] => {
        const { good, bad, document } = item;
        if (item.half !== 'read' || good === null || bad === null) return [];
        const [set = '', , name = ''] = document.split(' ');
        const start = item.span?.[0]?.[0] ?? 0;
        const kind = `fresh ${item.category}/${item.sub ?? ''}`;
        const group = groups.get(`${set} ${name}`) ?? document;
        const pair = (text: string, mark: string): LearningPair => ({
          id: `${item.id}${mark}`,
          group,
          kind,
          languages: [item.srcLang, item.tgtLang],
          texts: [item.src, text],
        });
        const truth: Partial<LearningPair> =
          item.category === 'addition'
            ? { lone: { side: 1, spans: item.span ?? [] } }
            : { uncut: { text: good, spans: [[start, start + good.length - bad.length]] } };
        return [{ row: kind, good: pair(good, '#good'), bad: { ...pair(bad, '#bad'), ...truth } }];
      },
    ),
  );
}
