import { FileDown } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { beginImport, openPaths } from '../commands/file-commands.ts';
import { useT } from '../i18n.ts';
import { putUi, useUi } from '../state/ui-store.ts';
import { pathOfFile } from '../transport.ts';

function hasFilesOrText(transfer: DataTransfer | null): boolean {
  return transfer?.types.some((type) => type === 'Files' || type === 'text/plain') ?? false;
}

/** Takes what was dropped: files by their paths, else words as a pasted text. */
function take(transfer: DataTransfer): void {
  const paths = [...transfer.files].map(pathOfFile).filter((path) => path !== '');
  if (paths.length > 0) {
    void openPaths(paths);
    return;
  }
  const plain = transfer.getData('text/plain');
  const html = transfer.getData('text/html');
  if (plain.trim() !== '') void beginImport([{ kind: 'paste', plain, ...(html ? { html } : {}) }]);
}

/** Files dropped anywhere on the window are opened. */
export function DropTarget(): ReactNode {
  const { t } = useT();
  const isDropping = useUi((state) => state.isDropping);
  useEffect(() => {
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!hasFilesOrText(event.dataTransfer)) return;
      depth += 1;
      putUi({ isDropping: true });
    };
    const leave = (): void => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) putUi({ isDropping: false });
    };
    // First, before the panes: an editor would take the drop for itself.
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      event.stopPropagation();
      depth = 0;
      putUi({ isDropping: false });
      if (event.dataTransfer) take(event.dataTransfer);
    };
    window.addEventListener('dragenter', enter, true);
    window.addEventListener('dragleave', leave, true);
    window.addEventListener('dragover', over, true);
    window.addEventListener('drop', drop, true);
    return () => {
      window.removeEventListener('dragenter', enter, true);
      window.removeEventListener('dragleave', leave, true);
      window.removeEventListener('dragover', over, true);
      window.removeEventListener('drop', drop, true);
    };
  }, []);
  if (!isDropping) return null;
  return (
    <div className="drop-target" aria-hidden>
      <FileDown size={28} />
      <p>{t('drop.words')}</p>
    </div>
  );
}
