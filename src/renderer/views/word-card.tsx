import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { WordInfo } from '../../core/names/word-at.ts';
import { useT } from '../i18n.ts';
import { watchWords, type WordPlace } from '../panes/word-hover.ts';
import { attempt } from '../state/loader.ts';
import { askWord, useWord } from '../state/word-store.ts';
import { api } from '../transport.ts';
import { isKnown, WordBody } from './word-body.tsx';

interface Shown {
  readonly place: WordPlace;
  readonly info: WordInfo | null;
}

/** How long the card waits for the pointer to come over. */
const graceMs = 240;
const cardWidthPx = 392;

/** Follows the word that is asked about; `null` until its answer is there. */
function useShown(isInside: { readonly current: boolean }): Shown | null {
  const place = useWord((state) => state.place);
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => watchWords(askWord), []);
  useEffect(() => {
    let isStale = false;
    const show = async (asked: WordPlace): Promise<void> => {
      const { stretch, offset, language } = asked;
      const answer = await attempt(async () => ({
        info: await api.lookupWord({ line: stretch, offset, language }),
      }));
      if (isStale || !answer) return;
      // The pointer shows a card only where there is something to say; a key always gets an answer.
      setShown(asked.isAsked || isKnown(answer.info) ? { place: asked, info: answer.info } : null);
    };
    if (place) {
      void show(place);
      return () => {
        isStale = true;
      };
    }
    const timer = setTimeout(() => {
      if (!isInside.current) setShown(null);
    }, graceMs);
    return () => clearTimeout(timer);
  }, [place, isInside]);
  return shown;
}

/** The card that tells what lexicon and gazetteer know of a word: under the resting pointer, or asked for by key. */
export function WordCard(): ReactNode {
  const isInside = useRef(false);
  const shown = useShown(isInside);
  if (!shown) return null;
  const { place, info } = shown;
  const close = (): void => {
    isInside.current = false;
    askWord(null);
  };
  return (
    <Card
      key={`${place.x} ${place.y} ${place.offset}`}
      place={place}
      info={info}
      onInside={(inside) => {
        isInside.current = inside;
        if (!inside) close();
      }}
      onClose={() => {
        close();
        if (place.isAsked) place.returnFocus();
      }}
    />
  );
}

function Card({
  place,
  info,
  onInside,
  onClose,
}: Shown & {
  readonly onInside: (isInside: boolean) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useT();
  const card = useRef<HTMLDivElement>(null);
  const { isAsked, x, y, heightPx } = place;
  useEffect(() => {
    if (isAsked) card.current?.focus({ preventScroll: true });
  }, [isAsked]);
  const isLow = y > window.innerHeight * 0.58;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      ref={card}
      className="card word-card"
      role="dialog"
      aria-label={info ? t('word.card', { word: info.word }) : t('word.nothingHere')}
      tabIndex={-1}
      style={{
        width: cardWidthPx,
        left: Math.max(8, Math.min(x - 12, window.innerWidth - cardWidthPx - 12)),
        ...(isLow
          ? { bottom: window.innerHeight - y + 4, maxHeight: Math.max(120, y - 16) }
          : { top: y + heightPx + 4, maxHeight: window.innerHeight - y - heightPx - 16 }),
      }}
      onMouseEnter={() => onInside(true)}
      onMouseLeave={() => {
        if (!isAsked) onInside(false);
      }}
      onBlur={(event) => {
        if (isAsked && !event.currentTarget.contains(event.relatedTarget)) onInside(false);
      }}
      onKeyDown={onKeyDown}
    >
      {info ? <WordBody info={info} /> : <p className="word-none">{t('word.nothingHere')}</p>}
    </div>
  );
}
