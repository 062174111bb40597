import type { ReactNode } from 'react';
import type { ImportPreview } from '../../../bridge/api.ts';
import { useT } from '../../i18n.ts';
import { Field } from '../parts/fields.tsx';

type SampleUnit = ImportPreview['sample'][number];

/** A paragraph with its greyed stretches. */
function SampleLine({ unit }: { readonly unit: SampleUnit }): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const mark of unit.marks) {
    if (mark.startOffset < at) continue;
    parts.push(unit.content.slice(at, mark.startOffset));
    parts.push(
      <span key={mark.startOffset} className="is-off">
        {unit.content.slice(mark.startOffset, mark.endOffset)}
      </span>,
    );
    at = mark.endOffset;
  }
  parts.push(unit.content.slice(at));
  return <p className={`k-${unit.kind}`}>{parts}</p>;
}

/** The first paragraphs as they will be kept; what is not content is grey. */
export function ImportSample({
  preview,
  language,
}: {
  readonly preview: ImportPreview;
  readonly language: string;
}): ReactNode {
  const { t } = useT();
  return (
    <Field label={t('import.sample', { count: preview.unitCount })} help={t('import.sampleHelp')}>
      {(id) => (
        // The sample scrolls, so the keyboard must reach it.
        <div
          id={id}
          className="sample"
          lang={language}
          tabIndex={0}
          role="region"
          aria-label={t('import.sampleLabel')}
        >
          {preview.sample.map((unit, at) => (
            <SampleLine key={at} unit={unit} />
          ))}
        </div>
      )}
    </Field>
  );
}
