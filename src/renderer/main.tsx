import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/panes.css';
import './styles/words.css';
import './styles/lists.css';
import './styles/dialogs.css';
import './styles/print.css';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { listenToKeys } from './commands/keyboard.ts';
import { isCommandId, runCommand } from './commands/registry.ts';
import { openPaths } from './commands/file-commands.ts';
import { createTranslator } from './i18n.ts';
import { useData } from './state/data-store.ts';
import { guardDrafts } from './state/drafts.ts';
import { loadReadingFace } from './state/face.ts';
import { boot } from './state/loader.ts';
import { applyLayout, followSettings } from './state/settings-effects.ts';
import { App } from './views/app.tsx';

const host = document.getElementById('root');
if (host) {
  const translator = createTranslator('uk');
  followSettings(translator);
  listenToKeys();
  guardDrafts();
  await boot((event) => {
    if (event.kind === 'open-files') void openPaths(event.paths);
    else if (isCommandId(event.command)) runCommand(event.command);
  });
  // The panes measure letters once, so they wait for their face: it is fetched while the rest is drawn.
  void loadReadingFace();
  applyLayout(useData.getState().settings?.layout ?? {});
  createRoot(host).render(
    <I18nextProvider i18n={translator}>
      <App />
    </I18nextProvider>,
  );
}
