import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Passage } from '../../core/model.ts';
import { goToPassage } from '../commands/place.ts';
import { useT } from '../i18n.ts';
import { useData } from '../state/data-store.ts';
import { attempt } from '../state/loader.ts';
import { putUi, useUi, type FindState } from '../state/ui-store.ts';
import { api } from '../transport.ts';
import { IconButton } from './parts/buttons.tsx';

const mostHits = 2000;

/** Changes the state of the search in the panes. */
export function putFind(patch: Partial<FindState>): void {
  putUi({ find: { ...useUi.getState().find, ...patch } });
}

/** Finds words in the texts of the panes; hits come in the order of rows, then of panes. */
async function findHits(find: FindState): Promise<readonly Passage[] | null> {
  const { view, index } = useData.getState();
  if (!view || !index || find.query.trim() === '') return null;
  const result = await attempt(() =>
    api.search({
      query: find.query,
      matchForms: find.matchForms,
      wholeWords: find.wholeWords,
      isRegExp: false,
      textIds: view.comparison.textIds,
      includeNotes: false,
      limit: mostHits,
    }),
  );
  const passages = (result?.hits ?? []).flatMap((hit) =>
    hit.spans.map((span): Passage => ({ textId: hit.textId, unitId: hit.unitId, ...span })),
  );
  const rank = (passage: Passage): readonly number[] => {
    const place = index.placeOfUnit.get(passage.unitId);
    return [place?.rowIndex ?? -1, place?.pane ?? 0, place?.ordinal ?? 0, passage.startOffset];
  };
  return passages
    .map((passage) => ({ passage, key: rank(passage) }))
    .sort((a, b) => a.key.reduce((sum, part, at) => sum || part - (b.key[at] ?? 0), 0))
    .map(({ passage }) => passage);
}

/** Goes to a hit, wrapping round. */
function goToHit(at: number): void {
  const { hits } = useUi.getState().find;
  if (!hits || hits.length === 0) return;
  const index = (at + hits.length) % hits.length;
  const hit = hits[index];
  putFind({ at: index });
  if (hit) goToPassage(hit);
}

/** The bar of Ctrl+F over the panes. */
export function FindBar(): ReactNode {
  const { t } = useT();
  const find = useUi((state) => state.find);
  const view = useData((state) => state.view);
  const field = useRef<HTMLInputElement>(null);
  const { query, matchForms, wholeWords } = find;
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  useEffect(() => {
    let isGone = false;
    const timer = setTimeout(() => {
      void findHits({ ...useUi.getState().find, query, matchForms, wholeWords }).then((hits) => {
        if (!isGone) putFind({ hits, at: 0 });
        if (!isGone && hits && hits.length > 0) goToHit(0);
      });
    }, 160);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [query, matchForms, wholeWords, view]);
  const close = (): void => putFind({ isOpen: false, hits: null });
  const count = find.hits?.length ?? 0;
  return (
    <div className="find-bar" role="search" aria-label={t('find.label')}>
      <input
        ref={field}
        className="input"
        type="text"
        value={query}
        placeholder={t('find.placeholder')}
        aria-label={t('find.placeholder')}
        spellCheck={false}
        onChange={(event) => putFind({ query: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') goToHit(find.at + (event.shiftKey ? -1 : 1));
          if (event.key === 'Escape') close();
        }}
      />
      <span className="find-count" aria-live="polite">
        {find.hits === null ? '' : count === 0 ? t('find.none') : t('find.at', { at: find.at + 1, count })}
      </span>
      <IconButton label={t('find.previous')} onClick={() => goToHit(find.at - 1)} disabled={count === 0}>
        <ChevronUp size={15} />
      </IconButton>
      <IconButton label={t('find.next')} onClick={() => goToHit(find.at + 1)} disabled={count === 0}>
        <ChevronDown size={15} />
      </IconButton>
      <IconButton
        label={t('find.forms')}
        isOn={matchForms}
        onClick={() => putFind({ matchForms: !matchForms })}
      >
        <CaseSensitive size={16} />
      </IconButton>
      <IconButton
        label={t('find.words')}
        isOn={wholeWords}
        onClick={() => putFind({ wholeWords: !wholeWords })}
      >
        <WholeWord size={16} />
      </IconButton>
      <IconButton label={t('dialog.close')} onClick={close}>
        <X size={15} />
      </IconButton>
    </div>
  );
}
