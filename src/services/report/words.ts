import type { UiLocale } from '../../bridge/api.ts';
import { placeOf, type ExportDocument, type ExportText } from '../../core/formats/document.ts';
import type { Message, Passage, Provenance } from '../../core/model.ts';
import type { ServiceContext } from '../context.ts';
import type { OfficeWords } from '../../core/formats/office-words.ts';
import { officeWordsOf } from './office-words.ts';

/** Words of a report, in the interface language. */
export type Words = (key: string, params?: Message['params']) => string;

/** The words of reports and evidence in the language of the window. */
export function wordsOf(context: ServiceContext): { readonly locale: UiLocale; readonly words: Words } {
  const { locale } = context.settings();
  return { locale, words: (key, params = {}) => context.deps.translate(locale, key, params) };
}

const uiLocales: readonly UiLocale[] = ['uk', 'en', 'ru'];

/** The words by which office files are read back: those of every language, since a colleague may have written them. */
export function officeWords(context: ServiceContext): OfficeWords {
  return officeWordsOf(
    uiLocales.map(
      (locale) =>
        (key, params = {}) =>
          context.deps.translate(locale, key, params),
    ),
  );
}

/** Publisher, title, author, date and what it was translated from, in one line. */
export function sourceLine(provenance: Provenance, words: Words): string {
  const parts = [
    provenance.publisher,
    provenance.author,
    provenance.title === undefined ? undefined : `“${provenance.title}”`,
    provenance.publicationDate ?? words('report.noDate'),
    provenance.translatedFrom === undefined
      ? undefined
      : words('report.translatedFrom', { from: provenance.translatedFrom }),
    provenance.translator === undefined
      ? undefined
      : words(provenance.isMachineTranslation ? 'report.machine' : 'report.translator', {
          translator: provenance.translator,
        }),
    provenance.address,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** Short name and paragraph: where a passage stands. */
export function placeLabel(document: ExportDocument, passage: Pick<Passage, 'textId' | 'unitId'>): string {
  const place = placeOf(document, passage);
  const sigil = place
    ? document.texts[place.textIndex]?.sigil
    : document.texts.find((text) => text.id === passage.textId)?.sigil;
  return [sigil ?? '?', place ? `¶ ${String(place.paragraph)}` : ''].filter((part) => part !== '').join(' ');
}

/** Name and language of a text as a column head. */
export function columnHead(text: ExportText): string {
  return `${text.sigil} (${text.language})`;
}
