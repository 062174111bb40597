import type { ReactNode } from 'react';
import { useT } from '../../i18n.ts';
import { SelectField } from './fields.tsx';

/** Languages offered first; any other code that a text has is offered too. */
const offered = [
  'uk',
  'en',
  'ru',
  'pl',
  'de',
  'fr',
  'es',
  'it',
  'cs',
  'ro',
  'tr',
  'be',
  'bg',
  'lt',
  'lv',
  'et',
  'zh',
  'ja',
  'ar',
  'he',
];

/** A choice of language by name. */
export function LanguageField({
  label,
  value,
  onChange,
  emptyLabel,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
  /** Words for "unknown", where that can be chosen. */
  readonly emptyLabel?: string;
}): ReactNode {
  const { languageName } = useT();
  const codes = offered.includes(value) || value === '' || value === 'none' ? offered : [value, ...offered];
  return (
    <SelectField
      label={label}
      value={value === '' ? 'none' : value}
      choices={[
        ...(emptyLabel === undefined ? [] : [{ value: 'none', label: emptyLabel }]),
        ...codes.map((code) => ({ value: code, label: languageName(code) })),
      ]}
      onChange={(code) => onChange(code === 'none' ? '' : code)}
    />
  );
}
