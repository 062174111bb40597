import { CircleCheck, FolderSearch, Info, TriangleAlert, X } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { useT } from '../i18n.ts';
import { attempt } from '../state/loader.ts';
import { dropToast, useUi, type Toast } from '../state/ui-store.ts';
import { shell } from '../transport.ts';
import { Button } from './parts/buttons.tsx';

const icons = { info: Info, good: CircleCheck, bad: TriangleAlert } as const;

/** How long a message stays; a failure stays until it is closed. */
const stayMs = 4200;

function ToastLine({ toast }: { readonly toast: Toast }): ReactNode {
  const { t, say } = useT();
  const { id, tone, path } = toast;
  useEffect(() => {
    if (tone === 'bad' || path !== undefined) return undefined;
    const timer = setTimeout(() => dropToast(id), stayMs);
    return () => clearTimeout(timer);
  }, [id, tone, path]);
  const Icon = icons[tone];
  return (
    <div className={`toast toast-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon size={16} aria-hidden />
      <p>
        {say(toast.message)}
        {toast.count > 1 && <span className="toast-count"> × {toast.count}</span>}
      </p>
      {path !== undefined && (
        <Button
          tone="quiet"
          icon={<FolderSearch size={14} />}
          onClick={() => void attempt(() => shell.showInFolder({ path }))}
        >
          {t('toast.showInFolder')}
        </Button>
      )}
      <button
        type="button"
        className="icon-button icon-button-small"
        aria-label={t('dialog.close')}
        onClick={() => dropToast(id)}
      >
        <X size={14} />
      </button>
    </div>
  );
}

/** Short messages in the corner. */
export function Toasts(): ReactNode {
  const toasts = useUi((state) => state.toasts);
  return (
    <div className="toasts">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  );
}
