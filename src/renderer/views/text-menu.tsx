import { EllipsisVertical } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import type { ComparisonId, TextId, TextSummary } from '../../core/model.ts';
import { showText } from '../commands/show-text.ts';
import { useT } from '../i18n.ts';
import { useData, useShelf } from '../state/data-store.ts';
import { attempt } from '../state/loader.ts';
import { putUi } from '../state/ui-store.ts';
import { api } from '../transport.ts';

/** Takes a pane away; the base text stays base, or the first text becomes it. */
async function closePane(textId: TextId): Promise<void> {
  const { view } = useData.getState();
  if (!view) return;
  const { id, textIds, pivotIndex } = view.comparison;
  const base = textIds[pivotIndex];
  const left = textIds.filter((other) => other !== textId);
  const next = left.findIndex((other) => other === base);
  await attempt(() =>
    api.comparisonUpdate({ comparisonId: id, textIds: left, pivotIndex: Math.max(0, next) }),
  );
}

async function swapText(comparisonId: ComparisonId, from: TextId, to: TextId): Promise<void> {
  const { view } = useData.getState();
  if (!view) return;
  const textIds = view.comparison.textIds.map((id) => (id === from ? to : id === to ? from : id));
  await attempt(() =>
    api.comparisonUpdate({ comparisonId, textIds, pivotIndex: view.comparison.pivotIndex }),
  );
}

async function movePane(pane: number, by: 1 | -1): Promise<void> {
  const { view } = useData.getState();
  const textIds = [...(view?.comparison.textIds ?? [])];
  const [moved] = textIds.splice(pane, 1);
  if (!view || moved === undefined) return;
  const base = view.comparison.textIds[view.comparison.pivotIndex];
  textIds.splice(pane + by, 0, moved);
  const pivotIndex = Math.max(
    0,
    textIds.findIndex((id) => id === base),
  );
  await attempt(() => api.comparisonUpdate({ comparisonId: view.comparison.id, textIds, pivotIndex }));
}

function PaneItems({ text, pane }: { readonly text: TextSummary; readonly pane: number }): ReactNode {
  const { t } = useT();
  const texts = useShelf();
  const view = useData((state) => state.view);
  if (!view) return null;
  const { comparison } = view;
  const count = comparison.textIds.length;
  const others = texts.filter((other) => other.id !== text.id);
  return (
    <>
      <DropdownMenu.Item
        className="menu-item"
        disabled={comparison.pivotIndex === pane}
        onSelect={() =>
          void attempt(() => api.comparisonUpdate({ comparisonId: comparison.id, pivotIndex: pane }))
        }
      >
        {t('command.text.makeBase')}
      </DropdownMenu.Item>
      <DropdownMenu.Sub>
        <DropdownMenu.SubTrigger className="menu-item" disabled={others.length === 0}>
          {t('pane.swap')}
        </DropdownMenu.SubTrigger>
        <DropdownMenu.Portal>
          <DropdownMenu.SubContent className="menu" collisionPadding={8}>
            {others.map((other) => (
              <DropdownMenu.Item
                key={other.id}
                className="menu-item"
                onSelect={() => void swapText(comparison.id, text.id, other.id)}
              >
                {other.sigil}
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.SubContent>
        </DropdownMenu.Portal>
      </DropdownMenu.Sub>
      <DropdownMenu.Item className="menu-item" disabled={pane === 0} onSelect={() => void movePane(pane, -1)}>
        {t('pane.moveLeft')}
      </DropdownMenu.Item>
      <DropdownMenu.Item
        className="menu-item"
        disabled={pane >= count - 1}
        onSelect={() => void movePane(pane, 1)}
      >
        {t('pane.moveRight')}
      </DropdownMenu.Item>
      <DropdownMenu.Item className="menu-item" disabled={count <= 2} onSelect={() => void closePane(text.id)}>
        {t('pane.close')}
      </DropdownMenu.Item>
    </>
  );
}

/** What can be done with one text: in its pane's head and on the shelf. */
export function TextMenu({ text }: { readonly text: TextSummary }): ReactNode {
  const { t } = useT();
  const pane = useData((state) => state.index?.paneOfText.get(text.id));
  const isReadOnly = useData((state) => state.project?.isReadOnly ?? false);
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger
        className="icon-button icon-button-small"
        aria-label={t('pane.menu', { sigil: text.sigil })}
      >
        <EllipsisVertical size={15} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="end" sideOffset={4} collisionPadding={8}>
          {pane === undefined ? (
            <DropdownMenu.Item
              className="menu-item"
              disabled={isReadOnly}
              onSelect={() => void showText(text.id)}
            >
              {t('outline.show')}
            </DropdownMenu.Item>
          ) : (
            <PaneItems text={text} pane={pane} />
          )}
          <DropdownMenu.Separator className="menu-rule" />
          <DropdownMenu.Item
            className="menu-item"
            onSelect={() => putUi({ dialog: { kind: 'provenance', textId: text.id } })}
          >
            {t('command.text.provenance')}
          </DropdownMenu.Item>
          <DropdownMenu.Item
            className="menu-item"
            disabled={isReadOnly}
            onSelect={() => putUi({ dialog: { kind: 'trim', textId: text.id } })}
          >
            {t('command.text.trim')}
          </DropdownMenu.Item>
          <DropdownMenu.Separator className="menu-rule" />
          <DropdownMenu.Item
            className="menu-item menu-danger"
            disabled={isReadOnly}
            onSelect={() => putUi({ dialog: { kind: 'confirm-remove', textId: text.id } })}
          >
            {t('command.text.remove')}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
