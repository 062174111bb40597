import type { ReactNode } from 'react';
import type { SegmentBead } from '../../../bridge/api.ts';
import { isContentUnit, type Row, type TextSummary, type Unit } from '../../../core/model.ts';
import { sourcePlaceMessage } from '../../../core/text/source-place.ts';
import { diffWordsOf } from '../../../core/text/word-diff.ts';
import { runCommand } from '../../commands/registry.ts';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { useUi } from '../../state/ui-store.ts';
import { cellUnits, passageText } from '../../state/view-index.ts';
import { reasonKey } from '../parts/command-words.ts';
import { useSegments } from '../use-segments.ts';
import { useLoosePassages, type LoosePassage } from './use-loose-passages.ts';

/** Units as paragraphs, greyed where they are not content. */
function Paragraphs({ units }: { readonly units: readonly Unit[] }): ReactNode {
  const { t } = useT();
  return units.map((unit) => {
    const reason = unit.marks[0]?.reason;
    const isOff = !isContentUnit(unit);
    return (
      <p key={unit.id} className={isOff ? 'is-off' : ''}>
        {unit.content}
        {isOff && <small>{reason ? t(reasonKey(reason)) : t('pane.notContent')}</small>}
      </p>
    );
  });
}

/** Where the paragraphs stand in the file that the text came from: pages, cells, times. */
function SourcePlaces({ units }: { readonly units: readonly Unit[] }): ReactNode {
  const { t, say } = useT();
  const places = [...new Set(units.flatMap((unit) => (unit.place === undefined ? [] : [unit.place])))];
  if (places.length === 0) return null;
  const words = places.map((place) => say(sourcePlaceMessage(place))).join(', ');
  return (
    <span className="quiet" title={t('inspector.sourcePlace')}>
      {words}
    </span>
  );
}

/** The words of two versions in one language: what only one of them has is struck out or underlined. */
function WordDiff({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  return (
    <p className="word-diff">
      {diffWordsOf(before, after).map((part, at) =>
        part.kind === 'same' ? (
          <span key={at}>{part.text}</span>
        ) : part.kind === 'removed' ? (
          <del key={at}>{part.text}</del>
        ) : (
          <ins key={at}>{part.text}</ins>
        ),
      )}
    </p>
  );
}

function Sentences({
  segments,
  textId,
}: {
  readonly segments: readonly SegmentBead[] | null;
  readonly textId: TextSummary['id'];
}): ReactNode {
  const { t } = useT();
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  const beads = segments?.filter((bead) => bead.textId === textId) ?? [];
  if (!view || !index || beads.length < 2) return null;
  const base = view.texts[index.pivotPane]?.text;
  const other = view.texts[index.paneOfText.get(textId) ?? -1]?.text;
  const join = (passages: SegmentBead['pivot']): string =>
    passages.map((passage) => passageText(view, index, passage).trim()).join(' ');
  return (
    <details className="sentences">
      <summary>{t('inspector.sentences', { count: beads.length })}</summary>
      <ol>
        {beads.map((bead, at) => (
          <li key={at}>
            <span lang={base?.language}>{join(bead.pivot) || <i>{t('tie.none')}</i>}</span>
            <span lang={other?.language}>{join(bead.other) || <i>{t('tie.none')}</i>}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Corresponding passages as quotes with their paragraph numbers. */
function LooseQuotes({
  passages,
  units,
}: {
  readonly passages: readonly LoosePassage[];
  readonly units: readonly Unit[];
}): ReactNode {
  return passages.map((at) => (
    <blockquote key={`${at.line}:${at.startOffset}`} className="loose-quote">
      <span className="quiet">¶ {at.line + 1}</span>{' '}
      {units[at.line]?.content.slice(at.startOffset, at.endOffset)}
    </blockquote>
  ));
}

/** The texts of a row, one after another, each in its own language. */
export function RowTexts({ row }: { readonly row: Row }): ReactNode {
  const { t, languageName } = useT();
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  const isWordDiff = useUi((state) => state.isWordDiff);
  const loose = useLoosePassages(row);
  const segments = useSegments(row.key);
  if (!view || !index) return null;
  const { mode } = view.comparison;
  const unitsOf = row.cells.map((cell) => cellUnits(view, index, cell));
  const joined = (pane: number): string => (unitsOf[pane] ?? []).map((unit) => unit.content).join(' ');
  return view.texts.map(({ text }, pane) => {
    const units = unitsOf[pane] ?? [];
    // An earlier pane in the same language is what this one is compared with, word by word.
    const twin = view.texts.findIndex((other, at) => at < pane && other.text.language === text.language);
    const canDiff = twin >= 0 && units.length > 0 && (unitsOf[twin]?.length ?? 0) > 0;
    return (
      <section key={text.id} className="inspector-text" lang={text.language}>
        <h3>
          <span className="sigil">{text.sigil}</span>
          <span>{languageName(text.language)}</span>
          {units.length > 0 && (
            <span className="quiet">¶ {units.map((unit) => unit.ordinal + 1).join(', ')}</span>
          )}
          <SourcePlaces units={units} />
          {canDiff && (
            <button
              type="button"
              className="link-button diff-switch"
              aria-pressed={isWordDiff}
              onClick={() => runCommand('view.wordDiff')}
            >
              {isWordDiff
                ? t('inspector.plain')
                : t('inspector.against', { sigil: view.texts[twin]?.text.sigil ?? '' })}
            </button>
          )}
        </h3>
        <LooseQuotes passages={loose.get(pane) ?? []} units={view.texts[pane]?.units ?? []} />
        {units.length === 0 && (loose.has(pane) || mode === 'unaligned') ? null : units.length === 0 ? (
          <p className="no-counterpart">{t('tie.none')}</p>
        ) : canDiff && isWordDiff ? (
          <WordDiff before={joined(twin)} after={joined(pane)} />
        ) : (
          <Paragraphs units={units} />
        )}
        {pane !== index.pivotPane && <Sentences segments={segments} textId={text.id} />}
      </section>
    );
  });
}
