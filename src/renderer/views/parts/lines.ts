import type { Provenance, TextSummary } from '../../../core/model.ts';
import type { Translator } from '../../i18n.ts';

/** A date as people write it: 12 листопада 2025; partial dates stay partial; what is no date stays as written. */
export function dateLine(date: string, locale: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(at.getTime())) return date;
  return at.toLocaleDateString(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  });
}

/** Where a text comes from, in one line: publisher · date · translated from … by …. Empty where nothing is known. */
export function provenanceLine(provenance: Provenance, { t, languageName, locale }: Translator): string {
  const parts: string[] = [];
  if (provenance.publisher) parts.push(provenance.publisher);
  if (provenance.author) parts.push(provenance.author);
  if (provenance.publicationDate) parts.push(dateLine(provenance.publicationDate, locale));
  const source =
    provenance.translatedFrom ??
    (provenance.originalLanguage ? languageName(provenance.originalLanguage) : undefined);
  const by = provenance.translator;
  if (provenance.translatedFrom || provenance.isMachineTranslation || by) {
    if (source && by) parts.push(t('provenance.translatedFromBy', { source, by }));
    else if (source) parts.push(t('provenance.translatedFromLine', { source }));
    else if (by) parts.push(t('provenance.translatedBy', { by }));
    if (provenance.isMachineTranslation) parts.push(t('provenance.machine'));
  }
  return parts.join(' · ');
}

/** Title of a text for lists: its own title, else its first words, else its file, else its short name. */
export function textTitle({ provenance, opening, source, sigil }: TextSummary): string {
  return (
    [provenance.title, opening, source.fileName].find((words) => words !== undefined && words !== '') ?? sigil
  );
}

/** What is told of a text on hovering over its title: the title whole, and the file it came from. */
export function textTooltip(text: TextSummary): string {
  return [textTitle(text), text.source.fileName ?? ''].filter((line) => line !== '').join('\n');
}
