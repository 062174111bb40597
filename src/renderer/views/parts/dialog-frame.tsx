import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { useT } from '../../i18n.ts';
import { putUi } from '../../state/ui-store.ts';

/** Takes the dialog away. */
export function closeDialog(): void {
  putUi({ dialog: null });
}

/** What is typed into a field that is kept when the field is left counts, however the dialog ends. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** The frame of every dialog: title, content that scrolls, a foot with its actions. */
export function DialogFrame({
  title,
  description,
  size = 'md',
  foot,
  onClose = closeDialog,
  children,
}: {
  readonly title: string;
  readonly description?: string;
  readonly size?: 'sm' | 'md' | 'lg' | 'xl';
  readonly foot?: ReactNode;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useT();
  return (
    <Dialog.Root
      open
      onOpenChange={(isOpen) => {
        if (isOpen) return;
        leaveField();
        onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-scrim" />
        <Dialog.Content
          className={`dialog dialog-${size}`}
          onOpenAutoFocus={(event) => {
            // A field that wants the caret has it already; else the dialog itself, not its closing cross.
            event.preventDefault();
            const frame = event.currentTarget;
            if (frame instanceof HTMLElement && !frame.contains(document.activeElement)) {
              (
                frame.querySelector<HTMLElement>(
                  '.dialog-body input:not([data-late]), .dialog-body textarea',
                ) ?? frame
              ).focus();
            }
          }}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
          onKeyDown={(event) => {
            // From any field, as notes are kept: a line of its own in a longer field stays what Enter alone makes.
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            leaveField();
            event.currentTarget.querySelector<HTMLElement>('.dialog-foot .button-primary')?.click();
          }}
        >
          <header className="dialog-head">
            <div>
              {/* The dots of a command say that a dialog follows: here it is. */}
              <Dialog.Title className="dialog-title">{title.replace(/…$/, '')}</Dialog.Title>
              {description !== undefined && (
                <Dialog.Description className="dialog-description">{description}</Dialog.Description>
              )}
            </div>
            <Dialog.Close className="icon-button" aria-label={t('dialog.close')}>
              <X size={16} />
            </Dialog.Close>
          </header>
          {/* It may scroll, so the keyboard must be able to stand on it. */}
          <div className="dialog-body" tabIndex={0}>
            {children}
          </div>
          {foot && <footer className="dialog-foot">{foot}</footer>}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
