import type { Provenance } from '../model.ts';

/** Publisher, author, title, date and address in one line, for the heads of files. */
export function provenanceLine(provenance: Provenance): string {
  return [
    provenance.publisher,
    provenance.author,
    provenance.title,
    provenance.publicationDate,
    provenance.translatedFrom,
    provenance.translator,
    provenance.address,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}
