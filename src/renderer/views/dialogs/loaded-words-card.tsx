import { RotateCcw } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { ProjectChecks } from '../../../core/check/settings.ts';
import type { KnownLanguage } from '../../../core/model.ts';
import { useT } from '../../i18n.ts';
import { linesWithoutEffect } from '../../state/word-list-lines.ts';
import { Button } from '../parts/buttons.tsx';
import { Field, Segmented } from '../parts/fields.tsx';

const languages: readonly KnownLanguage[] = ['uk', 'ru', 'en'];

/** The project's own lists of words that take sides, one a language, beside the shipped ones. */
export function LoadedWordsCard({
  checks,
  shipped,
  onSave,
}: {
  readonly checks: ProjectChecks;
  readonly shipped: Readonly<Record<KnownLanguage, string>>;
  readonly onSave: (checks: ProjectChecks) => void;
}): ReactNode {
  const { t, languageName } = useT();
  const [language, setLanguage] = useState<KnownLanguage>('uk');
  const own = checks.loadedWords[language];
  const inForce = (own ?? shipped[language]).trim();
  const [typed, setTyped] = useState(inForce);
  // Undo, reset and the other language change the list from outside: what was typed gives way.
  const [seen, setSeen] = useState(inForce);
  if (seen !== inForce) {
    setSeen(inForce);
    setTyped(inForce);
  }
  const idle = linesWithoutEffect(typed);
  const { [language]: _, ...others } = checks.loadedWords;
  const keep = (words: string): void => {
    if (words.trim() === inForce) return;
    const isOwn = words.trim() !== shipped[language].trim();
    onSave({ ...checks, loadedWords: isOwn ? { ...others, [language]: words.trim() } : others });
  };
  return (
    <details className="loaded-words">
      <summary>{t('checks.lists')}</summary>
      <Segmented
        label={t('checks.lists')}
        value={language}
        choices={languages.map((value) => ({ value, label: languageName(value) }))}
        onChange={setLanguage}
      />
      <Field label={t('checks.list', { language: languageName(language) })} help={t('checks.listHelp')}>
        {(id) => (
          <textarea
            id={id}
            className="input"
            rows={10}
            lang={language}
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => keep(typed)}
          />
        )}
      </Field>
      {idle.length > 0 && (
        <p className="field-error" role="status">
          {t('checks.listIdle', { count: Math.min(idle.length, 2), lines: idle.join(', ') })}
        </p>
      )}
      {own !== undefined && (
        <Button tone="quiet" icon={<RotateCcw size={14} />} onClick={() => keep(shipped[language])}>
          {t('checks.listReset')}
        </Button>
      )}
    </details>
  );
}
