import type { ReactNode } from 'react';
import type { TableChoice } from '../../../bridge/api.ts';
import type { TableLayout } from '../../../core/model.ts';
import { useT } from '../../i18n.ts';
import { Field, SelectField, SwitchField, type Choice } from '../parts/fields.tsx';
import { LanguageField } from '../parts/language-field.tsx';

/** What is chosen of a table; what is absent is as the preview guesses it. */
export interface ColumnsChosen {
  readonly sheet?: string;
  readonly hasHeader?: boolean;
  /** Places of the ticked columns, 0-based. */
  readonly columns?: readonly number[];
  /** Languages by column where they were corrected. */
  readonly languages: Readonly<Record<number, string>>;
}

/** Columns with fewer letters than this share of the fullest are numbers, states, remarks. */
const leastShare = 0.35;

/** The ticked columns: those chosen, or all that look like a text of their own. */
export function tickedColumns(table: TableLayout, chosen: ColumnsChosen): readonly number[] {
  if (chosen.columns) return chosen.columns;
  const most = Math.max(0, ...table.columns.map((column) => column.letterCount));
  const texts = table.columns.filter(
    (column) => column.letterCount > 0 && column.letterCount >= most * leastShare,
  );
  return texts.length > 0 ? texts.map((column) => column.index) : [table.column];
}

/** The part of a table that a request asks for. */
export function tableChoice(chosen: ColumnsChosen, column?: number): TableChoice {
  return {
    ...(chosen.sheet === undefined ? {} : { sheet: chosen.sheet }),
    ...(chosen.hasHeader === undefined ? {} : { hasHeader: chosen.hasHeader }),
    ...(column === undefined ? {} : { column }),
  };
}

/** A column's language code, as corrected or as detected. */
export function columnLanguage(table: TableLayout, chosen: ColumnsChosen, column: number): string {
  const detected = table.columns.find(({ index }) => index === column)?.language ?? 'undecided';
  return chosen.languages[column] ?? (detected === 'other' || detected === 'undecided' ? 'und' : detected);
}

// As spreadsheets name columns: 0 = A, 26 = AA.
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Sheet, heading row, and which columns become texts, each with its language and first cells. */
export function ImportColumns({
  table,
  chosen,
  onChange,
}: {
  readonly table: TableLayout;
  readonly chosen: ColumnsChosen;
  readonly onChange: (chosen: ColumnsChosen) => void;
}): ReactNode {
  const { t } = useT();
  const ticked = tickedColumns(table, chosen);
  const toggle = (column: number, isOn: boolean): void => {
    const columns = isOn ? [...ticked, column].sort((a, b) => a - b) : ticked.filter((at) => at !== column);
    onChange({ ...chosen, columns });
  };
  const sheets = table.sheets.map((name): Choice<string> => ({ value: name, label: name }));
  return (
    <>
      <div className="grid-2">
        {sheets.length > 1 && (
          <SelectField
            label={t('import.sheet')}
            value={table.sheet ?? ''}
            choices={sheets}
            // Another sheet has other columns.
            onChange={(sheet) => onChange({ sheet, languages: {} })}
          />
        )}
        <SwitchField
          label={t('import.hasHeader')}
          isOn={table.hasHeader}
          onChange={(hasHeader) => onChange({ ...chosen, hasHeader })}
        />
      </div>
      <Field label={t('import.columns')} help={t('import.columnsHelp')}>
        {(id) => (
          <div id={id} className="import-columns" role="group" aria-label={t('import.columns')}>
            {table.columns.map((column) => {
              const name = columnName(column.index);
              const isOn = ticked.includes(column.index);
              return (
                <div key={column.index} className="import-column">
                  <label>
                    <input
                      type="checkbox"
                      checked={isOn}
                      aria-label={t('import.columnTake', { column: name })}
                      onChange={(event) => toggle(column.index, event.target.checked)}
                    />
                    <b>{name}</b> {column.header}
                  </label>
                  <span className="quiet">{t('import.columnRows', { count: column.filledCount })}</span>
                  <p className="quiet">{column.sample.join(' · ')}</p>
                  {isOn && (
                    <LanguageField
                      label={t('import.columnLanguage', { column: name })}
                      value={columnLanguage(table, chosen, column.index)}
                      onChange={(language) =>
                        onChange({ ...chosen, languages: { ...chosen.languages, [column.index]: language } })
                      }
                    />
                  )}
                </div>
              );
            })}
          </div>
        )}
      </Field>
    </>
  );
}
