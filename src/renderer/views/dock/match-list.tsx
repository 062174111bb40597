import { GitCompareArrows } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { goToPassage } from '../../commands/place.ts';
import { useT } from '../../i18n.ts';
import { matchedPairs, type MatchedPair } from '../../panes/matches.ts';
import { useData } from '../../state/data-store.ts';
import { VirtualList } from './virtual-list.tsx';

function Side({ side }: { readonly side: MatchedPair['source'] }): ReactNode {
  const view = useData((state) => state.view);
  const text = view?.texts[side.pane];
  return (
    <span className="match-side">
      <b>{text?.text.sigil}</b> <span className="quiet">¶ {side.line + 1}</span>{' '}
      <span lang={text?.text.language}>
        {text?.units[side.line]?.content.slice(side.startOffset, side.endOffset)}
      </span>
    </span>
  );
}

/** Only the passages that correspond, for comparable texts. */
export function MatchList(): ReactNode {
  const { t } = useT();
  const view = useData((state) => state.view);
  const index = useData((state) => state.index);
  const [active, setActive] = useState(-1);
  const pairs = useMemo(() => (view && index ? matchedPairs(view, index) : []), [view, index]);
  if (pairs.length === 0) {
    return (
      <div className="list-empty">
        <GitCompareArrows size={20} aria-hidden />
        <p>{t('matches.none')}</p>
      </div>
    );
  }
  const open = (pair: MatchedPair): void => {
    setActive(pairs.indexOf(pair));
    const { pane, line, startOffset } = pair.source;
    const unit = view?.texts[pane]?.units[line];
    if (unit) goToPassage({ unitId: unit.id, startOffset });
  };
  return (
    <VirtualList
      label={t('dock.matches')}
      items={pairs}
      keyOf={(pair) =>
        `${pair.source.pane}:${pair.source.line}:${pair.source.startOffset}-${pair.target.pane}:${pair.target.line}:${pair.target.startOffset}`
      }
      activeIndex={active}
      estimatePx={64}
      onOpen={open}
    >
      {(pair) => (
        <div className="match-line">
          <Side side={pair.source} />
          <Side side={pair.target} />
          <span className="badge">{Math.round(pair.score * 100)} %</span>
        </div>
      )}
    </VirtualList>
  );
}
