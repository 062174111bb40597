import type { ImportSource } from '../../bridge/api.ts';
import { putData, useData } from '../state/data-store.ts';
import { attempt, enterProject, openComparison } from '../state/loader.ts';
import { addToast, putUi } from '../state/ui-store.ts';
import { api, shell } from '../transport.ts';
import { canWrite } from './row-commands.ts';
import type { CommandTable } from './table.ts';

const always = (): boolean => true;
const hasProject = (): boolean => useData.getState().project !== null;

/** A file name without its folders and ending. */
export function baseName(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? path).replace(/\.[^.]+$/, '');
}

/** Asks for a place and starts an empty project there. */
export async function newProject(suggestedName: string): Promise<boolean> {
  const path = await attempt(() => shell.chooseProjectToCreate({ suggestedName }));
  if (path == null) return false;
  const made = await attempt(() => api.projectNew({ path, title: baseName(path) }));
  if (made) await attempt(enterProject);
  return made !== undefined;
}

/** Opens a project file. */
export async function openProject(path: string): Promise<void> {
  const opened = await attempt(() => api.projectOpen({ path }));
  // A file that has gone meanwhile is told as missing in the list as well.
  await attempt(opened ? enterProject : async () => putData({ recent: await api.recentProjects() }));
}

/** Opens a fresh copy of a bundled sample. */
export async function openSample(sample: string): Promise<void> {
  const opened = await attempt(() => api.projectOpenSample({ sample }));
  if (opened) await attempt(enterProject);
}

/** Begins the import of one or more sources: a preview for each. Makes a project first where none is open. */
export async function beginImport(sources: readonly ImportSource[]): Promise<void> {
  const [source, ...rest] = sources;
  if (!source) return;
  if (!hasProject()) {
    const name = source.kind === 'file' ? baseName(source.path) : 'Zvirka';
    if (!(await newProject(name))) return;
  }
  if (!canWrite()) {
    addToast({ tone: 'bad', message: { key: 'error.project-read-only', params: {} } });
    return;
  }
  putUi({ dialog: { kind: 'import', source, rest } });
}

/** Opens dropped or associated files: a project opens, texts are imported. */
export async function openPaths(paths: readonly string[]): Promise<void> {
  const project = paths.find((path) => path.endsWith('.zvirka'));
  if (project !== undefined) await openProject(project);
  else {
    const { documents, bilingual } = await listDocuments(paths);
    for (const path of bilingual) await importBilingual(path);
    await beginImport(documents.map((path) => ({ kind: 'file', path })));
  }
}

/** Takes such a file in as a whole and shows its comparison; what the project cannot hold is told. */
async function importBilingual(path: string): Promise<void> {
  if (!hasProject() && !(await newProject(baseName(path)))) return;
  const done = await attempt(() => api.importBilingual({ paths: [path] }));
  if (!done) return;
  const file = path.split(/[/\\]/).at(-1) ?? path;
  addToast({
    tone: 'good',
    message: {
      key: 'import.bilingualDone',
      params: { file, count: done.rowCount, terms: done.conceptCount },
    },
  });
  for (const loss of done.losses) addToast({ tone: 'info', message: loss });
  if (done.comparisonId !== undefined) await openComparison(done.comparisonId);
}

/** The files named, and what can be read inside the folders named: those that bring their own alignment apart. */
async function listDocuments(
  paths: readonly string[],
): Promise<{ readonly documents: readonly string[]; readonly bilingual: readonly string[] }> {
  const found: string[] = [];
  const bilingual = new Set<string>();
  for (const path of paths) {
    const folder = await attempt(() => api.importFolder({ path }));
    // What cannot be looked at is told of by its preview, with the reason.
    found.push(...(folder ? folder.paths : [path]));
    for (const one of folder?.bilingualPaths ?? []) bilingual.add(one);
    if (folder?.paths.length === 0) addToast({ tone: 'bad', message: { key: 'import.noFiles', params: {} } });
    if (folder && folder.otherCount > 0)
      addToast({ tone: 'info', message: { key: 'import.otherFiles', params: { count: folder.otherCount } } });
  }
  return { documents: found.filter((path) => !bilingual.has(path)), bilingual: [...bilingual] };
}

async function chooseTexts(): Promise<void> {
  const paths = await attempt(() => shell.chooseTexts());
  if (paths && paths.length > 0) await openPaths(paths);
}

async function backUp(): Promise<void> {
  const { project } = useData.getState();
  if (!project) return;
  const path = await attempt(() =>
    shell.chooseExportPath({ suggestedName: `${baseName(project.path)}-copy`, extension: 'zvirka' }),
  );
  if (path == null) return;
  const done = await attempt(() => api.projectBackup({ path }));
  if (done) {
    addToast({
      tone: 'good',
      message: { key: 'project.backedUp', params: { path: done.path } },
      path: done.path,
    });
  }
}

async function closeProject(): Promise<void> {
  await attempt(async () => {
    await api.projectClose();
    await enterProject();
  });
}

/** Projects, files and the window as a whole. */
export const fileCommands: CommandTable = {
  'project.new': { isEnabled: always, run: () => void newProject('Zvirka') },
  'project.open': {
    isEnabled: always,
    run: () =>
      void attempt(async () => {
        const path = await shell.chooseProject();
        if (path !== null) await openProject(path);
      }),
  },
  'project.sample': {
    isEnabled: () => (useData.getState().info?.samples.length ?? 0) > 0,
    run: () => {
      const sample = useData.getState().info?.samples[0];
      if (sample) void openSample(sample.id);
    },
  },
  'project.close': { isEnabled: hasProject, run: () => void closeProject() },
  'text.open': { isEnabled: always, run: () => void chooseTexts() },
  'text.paste': { isEnabled: always, run: () => putUi({ dialog: { kind: 'paste' } }) },
  'project.export': {
    isEnabled: () => useData.getState().view !== null,
    run: () => putUi({ dialog: { kind: 'export' } }),
  },
  'project.backup': { isEnabled: hasProject, run: () => void backUp() },
  'app.settings': { isEnabled: always, run: () => putUi({ dialog: { kind: 'settings' } }) },
  'app.quit': { isEnabled: always, run: () => void attempt(() => shell.closeWindow()) },
  'help.shortcuts': { isEnabled: always, run: () => putUi({ dialog: { kind: 'shortcuts' } }) },
  'help.about': { isEnabled: always, run: () => putUi({ dialog: { kind: 'about' } }) },
};
