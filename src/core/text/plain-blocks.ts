import { lettered } from './lettered.ts';
import type { UnitKind } from '../model.ts';
import { continues, findWrap, joinWrapped, type WrapShape } from './hard-wrap.ts';
import { splitLines, type TextLine } from './lines.ts';

/** A paragraph-like piece as a format gives it, before cleaning. */
export interface TextBlock {
  readonly kind: UnitKind;
  /** No line ends inside. */
  readonly content: string;
  /** The format itself says that it stands outside the article (a menu, a footer, a sidebar). */
  readonly isOutside?: boolean;
  /** See `Unit.place`. */
  readonly place?: string;
}

function makeVocabulary(text: string): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | undefined;
  return () => {
    words ??= new Set(text.toLowerCase().match(lettered.gu`\p{L}+(?:-\p{L}+)+`) ?? []);
    return words;
  };
}

/** Groups lines into paragraphs: a blank line always parts two, and so does a line end that does not wrap. */
function groupLines(lines: readonly TextLine[], wrap: WrapShape | undefined): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let open: string[] | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.content === '') {
      open = undefined;
      continue;
    }
    const previous = lines[index - 1];
    if (
      open !== undefined &&
      wrap !== undefined &&
      previous !== undefined &&
      continues(previous, line, wrap)
    ) {
      open.push(line.content);
      continue;
    }
    open = [line.content];
    groups.push(open);
  }
  return groups;
}

/** Splits plain text into paragraphs. Hard-wrapped text is recognised and joined; otherwise every line is a
 *  paragraph, blank lines or not. Kinds are left to `guessKinds`. Time linear but for one sort of line lengths. */
export function splitPlainText(text: string): readonly TextBlock[] {
  const lines = splitLines(text);
  const vocabulary = makeVocabulary(text);
  return groupLines(lines, findWrap(lines)).map((parts) => ({
    kind: 'paragraph',
    content: joinWrapped(parts, vocabulary),
  }));
}
