import { Search } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { SearchHit, SearchResult } from '../../../bridge/api.ts';
import type { Note, Span } from '../../../core/model.ts';
import { openHit } from '../../commands/show-text.ts';
import { useT } from '../../i18n.ts';
import { useData, useShelf } from '../../state/data-store.ts';
import { attempt } from '../../state/loader.ts';
import { putUi, useUi } from '../../state/ui-store.ts';
import { api } from '../../transport.ts';
import { SwitchField } from '../parts/fields.tsx';
import { goToNote } from './note-list.tsx';
import { VirtualList } from './virtual-list.tsx';

type Line =
  | { readonly kind: 'text'; readonly sigil: string; readonly count: number }
  | { readonly kind: 'hit'; readonly hit: SearchHit }
  | { readonly kind: 'note'; readonly note: Note; readonly body: string; readonly spans: readonly Span[] };

/** Words around the first hit, with every hit marked. */
function Marked({
  content,
  spans,
}: {
  readonly content: string;
  readonly spans: readonly Span[];
}): ReactNode {
  const first = spans[0]?.startOffset ?? 0;
  const from = first > 70 ? content.lastIndexOf(' ', first - 50) + 1 : 0;
  const to = Math.min(content.length, from + 260);
  const parts: ReactNode[] = from > 0 ? ['…'] : [];
  let at = from;
  for (const span of spans) {
    if (span.startOffset < at || span.endOffset > to) continue;
    parts.push(content.slice(at, span.startOffset));
    parts.push(<mark key={span.startOffset}>{content.slice(span.startOffset, span.endOffset)}</mark>);
    at = span.endOffset;
  }
  parts.push(content.slice(at, to), to < content.length ? '…' : '');
  return parts;
}

/** True where an aligned comparison holds the text: only then an absent counterpart says something. */
function useIsAligned(textId: string): boolean {
  return useData(
    (state) =>
      state.project?.comparisons.some(
        ({ mode, textIds }) => mode !== 'unaligned' && textIds.some((id) => id === textId),
      ) ?? false,
  );
}

function HitLine({ hit }: { readonly hit: SearchHit }): ReactNode {
  const { t } = useT();
  const texts = useShelf();
  const isAligned = useIsAligned(hit.textId);
  const textOf = (id: string): { sigil: string; language: string } | undefined =>
    texts.find((text) => text.id === id);
  return (
    <div className="search-line">
      <span className="problem-row">{hit.unitOrdinal + 1}</span>
      <span className="problem-words">
        <span className="search-words" lang={textOf(hit.textId)?.language}>
          <Marked content={hit.content} spans={hit.spans} />
        </span>
        {hit.counterparts.map((other) => (
          <span key={other.textId} className="search-counterpart">
            <b>{textOf(other.textId)?.sigil}</b>{' '}
            <span lang={textOf(other.textId)?.language}>{other.content.slice(0, 220)}</span>
          </span>
        ))}
        {isAligned && hit.counterparts.length === 0 && (
          <span className="search-counterpart">{t('search.noCounterpart')}</span>
        )}
      </span>
    </div>
  );
}

function linesOf(
  result: SearchResult | null,
  sigilOf: (id: string) => string,
  notesTitle: string,
): readonly Line[] {
  if (!result) return [];
  const byText = new Map<string, SearchHit[]>();
  for (const hit of result.hits) byText.set(hit.textId, [...(byText.get(hit.textId) ?? []), hit]);
  const lines: Line[] = [];
  for (const [textId, hits] of byText) {
    const count = hits.reduce((sum, hit) => sum + hit.spans.length, 0);
    lines.push(
      { kind: 'text', sigil: sigilOf(textId), count },
      ...hits.map((hit): Line => ({ kind: 'hit', hit })),
    );
  }
  if (result.noteHits.length > 0) {
    const count = result.noteHits.reduce((sum, hit) => sum + hit.spans.length, 0);
    lines.push({ kind: 'text', sigil: notesTitle, count });
    for (const { note, entryIndex, spans } of result.noteHits) {
      lines.push({ kind: 'note', note, body: note.entries[entryIndex]?.body ?? '', spans });
    }
  }
  return lines;
}

function useSearch(matchForms: boolean, includeNotes: boolean): SearchResult | null {
  const query = useUi((state) => state.searchQuery);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (query.trim() === '') {
        putUi({ search: null });
        return;
      }
      void attempt(async () =>
        putUi({
          search: await api.search({
            query,
            matchForms,
            wholeWords: false,
            isRegExp: false,
            includeNotes,
            limit: 500,
          }),
        }),
      );
    }, 200);
    return () => clearTimeout(timer);
  }, [query, matchForms, includeNotes]);
  return useUi((state) => state.search);
}

/** Search over all texts and notes of the project: hits by text, each with its counterparts. */
export function SearchList(): ReactNode {
  const { t } = useT();
  const [matchForms, setMatchForms] = useState(true);
  const [includeNotes, setIncludeNotes] = useState(true);
  const [active, setActive] = useState(-1);
  const query = useUi((state) => state.searchQuery);
  const texts = useShelf();
  const result = useSearch(matchForms, includeNotes);
  const lines = useMemo(
    () => linesOf(result, (id) => texts.find((text) => text.id === id)?.sigil ?? '', t('dock.notes')),
    [result, texts, t],
  );
  return (
    <>
      <div className="filters">
        <input
          id="project-search"
          className="input input-small input-wide"
          type="search"
          value={query}
          placeholder={t('search.placeholder')}
          aria-label={t('search.placeholder')}
          onChange={(event) => putUi({ searchQuery: event.target.value })}
        />
        <SwitchField label={t('find.forms')} isOn={matchForms} onChange={setMatchForms} />
        <SwitchField label={t('search.notes')} isOn={includeNotes} onChange={setIncludeNotes} />
        {result && (
          <span className="find-count" aria-live="polite">
            {t('search.count', { count: result.totalCount })}
            {result.isTruncated && ` · ${t('search.truncated')}`}
          </span>
        )}
      </div>
      {lines.length === 0 ? (
        <div className="list-empty">
          <Search size={20} aria-hidden />
          <p>{query.trim() === '' ? t('search.hint') : result ? t('find.none') : t('list.loading')}</p>
        </div>
      ) : (
        <VirtualList
          label={t('dock.search')}
          items={lines}
          keyOf={(line) =>
            line.kind === 'text'
              ? `t:${line.sigil}`
              : line.kind === 'hit'
                ? line.hit.unitId
                : `n:${line.note.id}:${line.body}`
          }
          activeIndex={active}
          estimatePx={48}
          onOpen={(line) => {
            setActive(lines.indexOf(line));
            if (line.kind === 'hit') void openHit(line.hit);
            if (line.kind === 'note') goToNote(line.note);
          }}
        >
          {(line) =>
            line.kind === 'hit' ? (
              <HitLine hit={line.hit} />
            ) : line.kind === 'note' ? (
              <div className="search-line">
                <span className="problem-row">–</span>
                <span className="search-words">
                  <Marked content={line.body} spans={line.spans} />
                </span>
              </div>
            ) : (
              <div className="group-line">
                <b>{line.sigil}</b> <span className="zone-count">{line.count}</span>
              </div>
            )
          }
        </VirtualList>
      )}
    </>
  );
}
