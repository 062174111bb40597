import { useEffect, useRef, useState, type ComponentProps, type ReactNode } from 'react';
import { useT } from '../i18n.ts';
import type { PanesBoard } from '../panes/panes-board.ts';
import { useData } from '../state/data-store.ts';
import { putUi, useUi } from '../state/ui-store.ts';
import { ProblemBody } from './problem-body.tsx';
import { NotePeek } from './note-thread.tsx';

/** Marks under the pointer, with its place in client px; `heightPx` of the words that the card belongs to. */
export interface CardPlace {
  readonly keys: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly heightPx?: number;
}

const cardWidthPx = 364;

/** The card beside its place: below it, or above where there is little room. Nothing where its marks are gone. */
function Card({ place, ...rest }: { readonly place: CardPlace } & ComponentProps<'div'>): ReactNode {
  const { t } = useT();
  const problems = useData((state) => state.problems);
  const notes = useData((state) => state.notes);
  const shown = problems.filter((problem) => place.keys.includes(problem.key));
  const noted = notes.filter((note) => place.keys.includes(`n:${note.id}`));
  if (shown.length === 0 && noted.length === 0) return null;
  const left = Math.min(place.x - 24, window.innerWidth - cardWidthPx - 16);
  const isLow = place.y > window.innerHeight * 0.55;
  const below = place.heightPx === undefined ? 18 : place.heightPx + 6;
  return (
    <div
      className="card evidence-card"
      role="dialog"
      aria-label={t('evidence.card')}
      style={{
        left: Math.max(8, left),
        ...(isLow
          ? { bottom: window.innerHeight - place.y + (place.heightPx === undefined ? 16 : 6) }
          : { top: place.y + below }),
      }}
      {...rest}
    >
      {shown.map((problem) => (
        <ProblemBody key={problem.key} problem={problem} />
      ))}
      {noted.map((note) => (
        <NotePeek key={note.id} note={note} />
      ))}
    </div>
  );
}

/** The card of evidence that shows when the pointer rests on an underline; it stays while the pointer is on it. */
export function EvidenceCard({
  place,
  onClose,
}: {
  readonly place: CardPlace | null;
  readonly onClose: () => void;
}): ReactNode {
  const isAsked = useUi((state) => state.openEvidence !== null);
  const [kept, setKept] = useState<CardPlace | null>(null);
  const isInside = useRef(false);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        if (!isInside.current) setKept(place);
      },
      place ? 0 : 220,
    );
    return () => clearTimeout(timer);
  }, [place]);
  if (!kept || isAsked) return null;
  return (
    <Card
      place={kept}
      onMouseEnter={() => {
        isInside.current = true;
      }}
      onMouseLeave={() => {
        isInside.current = false;
        setKept(null);
        onClose();
      }}
    />
  );
}

/** Where the words of a problem stand now; the middle of the window where they are out of sight. */
function placeOf(key: string, board: PanesBoard | null): CardPlace | null {
  const { problems, index } = useData.getState();
  const problem = problems.find((candidate) => candidate.key === key);
  if (!problem) return null;
  for (const { unitId, startOffset } of problem.passages) {
    const at = index?.placeOfUnit.get(unitId);
    const seen = at && board?.clientPlace({ pane: at.pane, line: at.ordinal, offset: startOffset });
    if (seen) return { keys: [key], ...seen };
  }
  return { keys: [key], x: window.innerWidth / 2 - cardWidthPx / 2, y: window.innerHeight / 3, heightPx: 0 };
}

/** The same card, asked for by key: it takes the focus, Escape closes it and gives the focus back. */
export function AskedEvidence({ board }: { readonly board: () => PanesBoard | null }): ReactNode {
  const asked = useUi((state) => state.openEvidence);
  const [place, setPlace] = useState<CardPlace | null>(null);
  const card = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (asked === null) {
      // Whoever took the focus meanwhile keeps it.
      const isFree = document.activeElement === null || document.activeElement === document.body;
      if (isFree && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
      before.current = null;
      return;
    }
    before.current ??= document.activeElement;
    // The panes scroll to the words first.
    const frame = requestAnimationFrame(() => setPlace(placeOf(asked, board())));
    return () => cancelAnimationFrame(frame);
  }, [asked, board]);
  const isShown = asked !== null && place?.keys[0] === asked;
  useEffect(() => {
    if (isShown) card.current?.focus({ preventScroll: true });
  }, [isShown, place]);
  if (!isShown) return null;
  const close = (): void => putUi({ openEvidence: null });
  return (
    <Card
      ref={card}
      place={place}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    />
  );
}
