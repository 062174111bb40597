import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { RecentProject, Settings, UiLocale } from '../bridge/api.ts';
import { argumentSchemas } from '../bridge/schemas.ts';
import { writeFileAtomically } from './atomic-file.ts';

/** How many projects the list of recent ones remembers. */
const recentLimit = 20;

/** Settings of a fresh installation. */
export function defaultSettings(locale: UiLocale): Settings {
  return {
    locale,
    theme: 'system',
    author: '',
    fontSizePx: 17,
    fontFamily: 'serif',
    reading: 'auto',
    keys: {},
    disabledChecks: [],
    layout: {},
  };
}

/** Reads the settings; single fields that are missing or no longer valid fall back to the defaults. */
export function readSettings(folder: string, locale: UiLocale): Settings {
  const stored = readJson(join(folder, 'settings.json'));
  const defaults = defaultSettings(locale);
  if (typeof stored !== 'object' || stored === null) return defaults;
  const shape = argumentSchemas.settingsSet.shape.patch.shape;
  const kept = Object.entries(stored).filter(
    ([name, field]) =>
      Object.hasOwn(shape, name) && shape[name as keyof typeof shape].safeParse(field).success,
  );
  return { ...defaults, ...Object.fromEntries(kept) };
}

/** Writes the settings at once or not at all. */
export function writeSettings(folder: string, settings: Settings): void {
  mkdirSync(folder, { recursive: true });
  writeFileAtomically(join(folder, 'settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
}

const recentSchema = z.array(z.object({ path: z.string(), title: z.string(), openedAt: z.string() }));

/** The projects opened last, newest first; each says whether its file is still there. */
export function readRecent(folder: string): readonly RecentProject[] {
  const stored = recentSchema.safeParse(readJson(join(folder, 'recent.json')));
  if (!stored.success) return [];
  return stored.data.map((entry) => ({ ...entry, isMissing: !existsSync(entry.path) }));
}

/** Puts a project at the head of the list. */
export function rememberRecent(
  folder: string,
  entry: Pick<RecentProject, 'path' | 'title' | 'openedAt'>,
): void {
  const others = readRecent(folder).filter((one) => one.path !== entry.path);
  const list = [entry, ...others].slice(0, recentLimit);
  mkdirSync(folder, { recursive: true });
  writeFileAtomically(
    join(folder, 'recent.json'),
    `${JSON.stringify(
      list.map(({ path, title, openedAt }) => ({ path, title, openedAt })),
      null,
      2,
    )}\n`,
  );
}

// A broken file is put aside, not overwritten: whatever a person wrote into it can still be read there.
function readJson(path: string): unknown {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    renameSync(path, `${path}.broken`);
    return undefined;
  }
}
