import { AppError } from '../../errors.ts';
import type { Provenance, UnitKind } from '../../model.ts';
import type { TextBlock } from '../../text/plain-blocks.ts';
import { codePageLabel, fontCharsetLabel } from './charsets.ts';
import { RtfStory } from './story.ts';
import { rtfTokens, type RtfToken } from './tokens.ts';

/** What an RTF file holds. */
export interface ReadRtf {
  readonly blocks: readonly TextBlock[];
  readonly provenance: Provenance;
}

export interface RtfOptions {
  readonly fileName: string;
  readonly isCancelled?: () => boolean;
}

type Destination = 'body' | 'skip' | 'fonts' | 'styles' | 'title' | 'author' | 'note' | 'list-mark';

/** What a group inherits and a closing brace takes back. */
interface Group {
  readonly destination: Destination;
  readonly label: string;
  /** Characters that stand for a `\u` in readers without Unicode. */
  readonly fallbackLength: number;
  readonly style: number;
  readonly outline: number;
  readonly isInTable: boolean;
  readonly isListItem: boolean;
  readonly isHidden: boolean;
  /** The group of the footnote itself, not one inside it. */
  readonly isNoteStart: boolean;
}

const deepestGroup = 2_000;
const pollEvery = 20_000;
const skipped = new Set(
  'colortbl pict object header headerl headerr headerf footer footerl footerr footerf fldinst xe tc rxe revtbl listtable listoverridetable rsidtbl generator themedata colorschememapping latentstyles datastore filetbl bkmkstart bkmkend shppict nonshppict shpinst annotation atnid atnauthor atndate atnicn atrfstart atrfend private stylesheetx operator category keywords subject doccomm company creatim revtim printim buptim hlinkbase userprops xmlnstbl mmathPr ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn pgptbl do background'.split(
    ' ',
  ),
);
/** Destinations that hold text although readers may ignore them. */
const known: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  title: 'title',
  author: 'author',
  footnote: 'note',
  pntext: 'list-mark',
  listtext: 'list-mark',
  info: 'skip',
};
const signs: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  tab: '\t',
  line: ' ',
  lbr: ' ',
  zwnj: '\u200c',
  zwj: '\u200d',
  '~': '\u00a0',
  _: '\u2011',
  '\\': '\\',
  '{': '{',
  '}': '}',
};
const headingStyle = /^(?:heading|title|subtitle|заголовок|назва|название|підзаголовок|подзаголовок)/i;
const captionStyle = /caption|підпис|назва об|название об/i;
const quoteStyle = /^(?:quot|block ?text|цитата)/i;

class RtfReader {
  readonly #stack: Group[] = [];
  readonly #decoders = new Map<string, TextDecoder>();
  readonly #body = new RtfStory(this.#decoders);
  readonly #notes: TextBlock[] = [];
  readonly #fonts = new Map<number, string>();
  readonly #styles = new Map<number, string>();
  readonly #provenance: { title?: string; author?: string } = {};
  #story = this.#body;
  #group: Group = {
    destination: 'body',
    label: 'windows-1252',
    fallbackLength: 1,
    style: 0,
    outline: 9,
    isInTable: false,
    isListItem: false,
    isHidden: false,
    isNoteStart: false,
  };
  #page = 'windows-1252';
  #noteCount = 0;
  /** Characters of fallback text still to be passed over. */
  #toSkip = 0;
  #isStarred = false;
  #font = 0;
  #named: number[] = [];
  readonly #options: RtfOptions;

  constructor(options: RtfOptions) {
    this.#options = options;
  }

  take(token: RtfToken): void {
    if (token.kind === 'open') this.#open();
    else if (token.kind === 'close') this.#close();
    else if (token.kind === 'byte') this.#byte(token.byte);
    else this.#word(token.word, token.parameter);
  }

  finish(): ReadRtf {
    this.#body.flush(this.#kind());
    return { blocks: [...this.#body.blocks, ...this.#notes], provenance: this.#provenance };
  }

  #open(): void {
    if (this.#stack.length > deepestGroup)
      throw new AppError('format-broken', { file: this.#options.fileName, reason: 'nesting' });
    this.#stack.push(this.#group);
    this.#group = { ...this.#group, isNoteStart: false };
    this.#toSkip = 0;
    this.#isStarred = false;
  }

  #close(): void {
    const { destination, isNoteStart } = this.#group;
    if (destination === 'styles' || destination === 'title' || destination === 'author') this.#name();
    if (isNoteStart) this.#endNote();
    this.#group = this.#stack.pop() ?? this.#group;
    this.#toSkip = 0;
    this.#isStarred = false;
  }

  #byte(byte: number): void {
    this.#isStarred = false;
    if (this.#toSkip > 0) {
      this.#toSkip -= 1;
      return;
    }
    const { destination, label, isHidden } = this.#group;
    if (destination === 'body' || destination === 'note') {
      if (!isHidden) this.#story.addByte(byte, label);
    } else if (destination === 'styles' || destination === 'title' || destination === 'author')
      this.#named.push(byte);
  }

  #text(text: string): void {
    const { destination, isHidden } = this.#group;
    if ((destination === 'body' || destination === 'note') && !isHidden) this.#story.addText(text);
    else if (destination === 'title' || destination === 'author' || destination === 'styles')
      for (const byte of new TextEncoder().encode(text)) this.#named.push(byte);
  }

  /** What a group has spelt out: the name of a style, a title, an author. */
  #name(): void {
    const bytes = Uint8Array.from(this.#named);
    this.#named = [];
    if (bytes.length === 0) return;
    let name: string;
    try {
      name = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      name = new TextDecoder(this.#page).decode(bytes);
    }
    name = name.replace(/;\s*$/, '').trim();
    const { destination, style } = this.#group;
    if (name === '') return;
    if (destination === 'styles') this.#styles.set(style, name);
    // The Unicode version of a title comes after the one in the code page.
    else if (destination === 'title') this.#provenance.title = name;
    else this.#provenance.author = name;
  }

  #startNote(): void {
    this.#noteCount += 1;
    this.#body.addText(`[${String(this.#noteCount)}]`);
    this.#story = new RtfStory(this.#decoders);
    this.#group = { ...this.#group, destination: 'note', isNoteStart: true, isInTable: false };
  }

  #endNote(): void {
    this.#story.flush('footnote');
    const [first, ...rest] = this.#story.blocks;
    this.#story = this.#body;
    if (!first) return;
    // Several paragraphs of one note stay one unit: the sign ties the whole of it.
    const content = [first, ...rest].map((block) => block.content).join(' ');
    this.#notes.push({ kind: 'footnote', content: `[${String(this.#noteCount)}] ${content}` });
  }

  #kind(): UnitKind {
    const { style, outline, isInTable, isListItem, destination } = this.#group;
    if (destination === 'note') return 'footnote';
    if (isInTable) return 'table';
    const name = this.#styles.get(style) ?? '';
    if (outline < 9 || headingStyle.test(name)) return 'heading';
    if (captionStyle.test(name)) return 'caption';
    if (quoteStyle.test(name)) return 'quote';
    return isListItem ? 'list-item' : 'paragraph';
  }

  #set(change: Partial<Group>): void {
    this.#group = { ...this.#group, ...change };
  }

  #word(word: string, parameter: number | undefined): void {
    if (word === '*') {
      this.#isStarred = true;
      return;
    }
    if (this.#toSkip > 0 && word !== 'u') this.#toSkip -= 1;
    const isStarred = this.#isStarred;
    this.#isStarred = false;
    const isInInfo = this.#group.destination === 'skip' && (word === 'title' || word === 'author');
    if (this.#group.destination === 'skip' && !isInInfo) return;
    const destination = known[word];
    if (destination === 'note' && this.#story === this.#body) this.#startNote();
    else if (destination !== undefined) this.#set({ destination });
    else if (skipped.has(word)) this.#set({ destination: 'skip' });
    else if (isStarred) this.#set({ destination: 'skip' });
    else this.#control(word, parameter);
    if (destination === 'list-mark') this.#markList();
  }

  /** The bullet's group ends, the paragraph that it belongs to goes on: the mark is set on the groups around it. */
  #markList(): void {
    const outer = this.#stack.at(-1);
    if (outer) this.#stack[this.#stack.length - 1] = { ...outer, isListItem: true };
  }

  #control(word: string, parameter: number | undefined): void {
    const sign = signs[word];
    if (sign !== undefined) this.#text(sign);
    else if (word === 'u') this.#unicode(parameter ?? 0);
    else if (word === 'par' || word === 'sect' || word === 'page' || word === 'column' || word === '\n')
      this.#story.flush(this.#kind());
    else if (word === 'cell' || word === 'nestcell') this.#story.flush('table');
    else if (word === 'row') this.#story.flush(this.#kind());
    else this.#property(word, parameter);
  }

  #property(word: string, parameter: number | undefined): void {
    const isOn = parameter !== 0;
    switch (word) {
      case 'pard':
        return this.#set({ style: 0, outline: 9, isInTable: false, isListItem: false });
      case 'plain':
        return this.#set({ isHidden: false });
      case 'v':
      case 'deleted':
        return this.#set({ isHidden: isOn });
      case 's':
        return this.#set({ style: parameter ?? 0 });
      case 'outlinelevel':
        // Inside the style sheet it describes the style, not the text.
        return this.#group.destination === 'styles' ? undefined : this.#set({ outline: parameter ?? 9 });
      case 'intbl':
        return this.#set({ isInTable: true });
      case 'ls':
        return this.#set({ isListItem: isOn });
      case 'uc':
        return this.#set({ fallbackLength: Math.min(10, Math.max(0, parameter ?? 1)) });
      default:
        this.#charset(word, parameter ?? 0);
    }
  }

  #charset(word: string, parameter: number): void {
    if (word === 'ansicpg' || word === 'mac') {
      const label = codePageLabel(word === 'mac' ? 10000 : parameter);
      if (label === undefined) return;
      this.#page = label;
      this.#set({ label });
      for (const [index, group] of this.#stack.entries()) this.#stack[index] = { ...group, label };
    } else if (word === 'f' || word === 'af') this.#selectFont(word, parameter);
    else if (word === 'fcharset') {
      const label = fontCharsetLabel(parameter);
      if (label !== undefined && this.#group.destination === 'fonts') this.#fonts.set(this.#font, label);
    } else if (word === 'cpg' && this.#group.destination === 'fonts') {
      const label = codePageLabel(parameter);
      if (label !== undefined) this.#fonts.set(this.#font, label);
    }
  }

  #selectFont(word: string, parameter: number): void {
    if (word === 'af') return;
    if (this.#group.destination === 'fonts') this.#font = parameter;
    else this.#set({ label: this.#fontLabel(parameter) });
  }

  // A Western font says nothing of the text: many writers name charset 0 and mean the code page of the file.
  #fontLabel(font: number): string {
    const label = this.#fonts.get(font);
    return label === undefined || label === 'windows-1252' ? this.#page : label;
  }

  #unicode(parameter: number): void {
    const unit = parameter < 0 ? parameter + 0x10000 : parameter;
    if (unit >= 0 && unit <= 0xffff) this.#text(String.fromCharCode(unit));
    this.#toSkip = this.#group.fallbackLength;
  }
}

/**
 * Reads RTF: paragraphs, headings, lists, tables and captions as kinds, footnotes tied to their signs, characters by
 * code page, by font and by `\u`. Headers, footers, pictures, fields' codes and hidden text are left out.
 * Throws AppError 'format-broken' for groups nested beyond sense; 'cancelled'. Time linear.
 * Source: Rich Text Format Specification 1.9.1.
 */
export function readRtf(bytes: Uint8Array, options: RtfOptions): ReadRtf {
  const reader = new RtfReader(options);
  let count = 0;
  for (const token of rtfTokens(bytes)) {
    count += 1;
    if (count % pollEvery === 0 && options.isCancelled?.() === true) throw new AppError('cancelled');
    reader.take(token);
  }
  return reader.finish();
}
