import { ClipboardPaste } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { beginImport } from '../../commands/file-commands.ts';
import { useT } from '../../i18n.ts';
import { attemptQuietly } from '../../state/quiet.ts';
import { shell } from '../../transport.ts';
import { Button } from '../parts/buttons.tsx';
import { closeDialog, DialogFrame } from '../parts/dialog-frame.tsx';
import { Field } from '../parts/fields.tsx';

/** A text from the clipboard or typed; its rich form, where there is one, keeps headings and captions apart. */
export function PasteDialog(): ReactNode {
  const { t } = useT();
  const [plain, setPlain] = useState('');
  const [html, setHtml] = useState('');
  const read = async (): Promise<void> => {
    await attemptQuietly(async () => {
      const clip = await shell.clipboardRead();
      setPlain(clip.plain);
      setHtml(clip.html);
    });
  };
  useEffect(() => {
    let isGone = false;
    void attemptQuietly(async () => {
      const clip = await shell.clipboardRead();
      if (isGone) return;
      setPlain(clip.plain);
      setHtml(clip.html);
    });
    return () => {
      isGone = true;
    };
  }, []);
  const run = (): void => {
    closeDialog();
    void beginImport([{ kind: 'paste', plain, ...(html === '' ? {} : { html }) }]);
  };
  return (
    <DialogFrame
      title={t('paste.title')}
      description={t('paste.words')}
      size="lg"
      foot={
        <>
          <Button tone="quiet" icon={<ClipboardPaste size={14} />} onClick={() => void read()}>
            {t('paste.again')}
          </Button>
          <span className="spacer" />
          <Button onClick={closeDialog}>{t('dialog.cancel')}</Button>
          <Button tone="primary" disabled={plain.trim() === ''} onClick={run}>
            {t('paste.run')}
          </Button>
        </>
      }
    >
      <Field
        label={t('paste.text')}
        help={`${t('counts.characters', { count: plain.length })}${html === '' ? '' : ` · ${t('paste.rich')}`}`}
      >
        {(id) => (
          <textarea
            id={id}
            className="input"
            rows={14}
            value={plain}
            autoFocus
            onChange={(event) => {
              setPlain(event.target.value);
              // What was typed no longer is what the clipboard's rich form says.
              setHtml('');
            }}
            onPaste={(event) => {
              const rich = event.clipboardData.getData('text/html');
              if (plain.trim() !== '' || rich === '') return;
              event.preventDefault();
              setPlain(event.clipboardData.getData('text/plain'));
              setHtml(rich);
            }}
          />
        )}
      </Field>
    </DialogFrame>
  );
}
