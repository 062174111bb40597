import { DropdownMenu } from 'radix-ui';
import { Fragment, type ReactNode } from 'react';
import type { CommandId } from '../../bridge/commands.ts';
import { chordLabel, useKeyLayout } from '../commands/keyboard.ts';
import { isEnabled, runCommand } from '../commands/registry.ts';
import { useT } from '../i18n.ts';
import { commandKey } from './parts/command-words.ts';

/** Where the menu opens, in client px. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

const groups: readonly (readonly CommandId[])[] = [
  ['review.finding', 'review.note', 'review.addTerm', 'edit.copyEvidence'],
  ['row.confirm', 'row.needsReview', 'row.pin'],
  ['row.link', 'row.unlink', 'row.merge', 'row.split', 'row.shiftUp', 'row.shiftDown'],
  ['text.notContent', 'text.content', 'text.correct', 'text.trim'],
];

/** The menu of the right mouse button in a pane. */
export function PaneContextMenu({
  place,
  onClose,
}: {
  readonly place: MenuPlace | null;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useT();
  const layout = useKeyLayout((state) => state.layout);
  if (!place) return null;
  return (
    <DropdownMenu.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DropdownMenu.Trigger asChild>
        <span className="menu-anchor" style={{ left: place.x, top: place.y }} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={2} collisionPadding={8}>
          {groups.map((ids, at) => (
            <Fragment key={ids[0]}>
              {at > 0 && <DropdownMenu.Separator className="menu-rule" />}
              {ids.map((id) => (
                <DropdownMenu.Item
                  key={id}
                  className="menu-item"
                  disabled={!isEnabled(id)}
                  onSelect={() => setTimeout(() => runCommand(id))}
                >
                  <span>{t(commandKey(id))}</span>
                  <kbd>{chordLabel(id, layout)}</kbd>
                </DropdownMenu.Item>
              ))}
            </Fragment>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
