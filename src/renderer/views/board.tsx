import { useCallback, useImperativeHandle, useState, type ReactNode, type Ref } from 'react';
import type { PanesBoard } from '../panes/panes-board.ts';
import { AskedEvidence, EvidenceCard, type CardPlace } from './evidence-card.tsx';
import { InlineThread } from './inline-thread.tsx';
import { PaneContextMenu, type MenuPlace } from './pane-context-menu.tsx';
import { useBoard, type BoardParts } from './use-board.ts';
import { WordCard } from './word-card.tsx';

/** The editors, in the hosts that stand there already, and all that opens over them. They bring the editor's code along,
 *  which is most of the window's: it is loaded while the texts can be read. */
export function Board({
  ref,
  ...parts
}: Omit<BoardParts, 'onCard' | 'onMenu'> & { readonly ref: Ref<PanesBoard | null> }): ReactNode {
  const [card, setCard] = useState<CardPlace | null>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const board = useBoard({ ...parts, onCard: setCard, onMenu: setMenu });
  useImperativeHandle<PanesBoard | null, PanesBoard | null>(ref, () => board, [board]);
  const getBoard = useCallback(() => board, [board]);
  return (
    <>
      <InlineThread board={getBoard} />
      <AskedEvidence board={getBoard} />
      <EvidenceCard place={card} onClose={() => setCard(null)} />
      <WordCard />
      <PaneContextMenu place={menu} onClose={() => setMenu(null)} />
    </>
  );
}
