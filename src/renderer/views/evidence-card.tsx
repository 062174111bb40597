import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useData } from '../state/data-store.ts';
import { ProblemBody } from './problem-body.tsx';
import { NotePeek } from './note-thread.tsx';

/** Marks under the pointer, with its place in client px. */
export interface CardPlace {
  readonly keys: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** The card of evidence that shows when the pointer rests on an underline; it stays while the pointer is on it. */
export function EvidenceCard({
  place,
  onClose,
}: {
  readonly place: CardPlace | null;
  readonly onClose: () => void;
}): ReactNode {
  const problems = useData((state) => state.problems);
  const notes = useData((state) => state.notes);
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
  if (!kept) return null;
  const shown = problems.filter((problem) => kept.keys.includes(problem.key));
  const noted = notes.filter((note) => kept.keys.includes(`n:${note.id}`));
  if (shown.length === 0 && noted.length === 0) return null;
  const left = Math.min(kept.x - 24, window.innerWidth - 380);
  const isLow = kept.y > window.innerHeight * 0.6;
  return (
    <div
      className="card evidence-card"
      style={{
        left: Math.max(8, left),
        ...(isLow ? { bottom: window.innerHeight - kept.y + 16 } : { top: kept.y + 18 }),
      }}
      onMouseEnter={() => {
        isInside.current = true;
      }}
      onMouseLeave={() => {
        isInside.current = false;
        setKept(null);
        onClose();
      }}
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
