import type { Field, PartOfSpeech } from '../../../core/lexicon/rows.ts';
import type { FormStatus, NameKind } from '../../../core/names/rows.ts';
import { catalogues } from '../../../locales/index.ts';
import type { MessageKey } from '../../i18n.ts';

/** Key of a part of speech. */
export function posKey(pos: PartOfSpeech): MessageKey {
  return `word.pos.${pos}`;
}

/** Key of a subject. */
export function fieldKey(field: Field): MessageKey {
  return `word.field.${field}`;
}

/** Key of a kind of name. */
export function nameKindKey(kind: NameKind): MessageKey {
  return `word.kind.${kind}`;
}

/** Key of what a form is to its bearer. */
export function statusKey(status: FormStatus): MessageKey {
  return `word.status.${status}`;
}

/** Key of a romanization's short name; null for one that has none and goes by its id. */
export function systemKey(id: string): MessageKey | null {
  const key = `word.system.${id}`;
  return isKey(key) ? key : null;
}

function isKey(key: string): key is MessageKey {
  return key in catalogues.en;
}
