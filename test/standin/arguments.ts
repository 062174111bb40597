import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What the command line of `electron` said. */
export interface StandinArguments {
  /** Files of `-r`: run before the app, Playwright's loader for one. */
  readonly preloads: readonly string[];
  /** `--name=value` switches without the dashes; an absent value is an empty string. */
  readonly switches: ReadonlyMap<string, string>;
  /** The app's folder and the file its package.json names as main. */
  readonly appFolder: string;
  readonly mainFile: string;
  readonly manifest: Manifest;
  readonly userData: string;
}

/** The fields of package.json that Electron reads. */
export interface Manifest {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
  readonly main?: string;
}

/** Reads the command line as Electron does: switches anywhere, the first other word is the app. */
export function readArguments(words: readonly string[]): StandinArguments {
  const preloads: string[] = [];
  const plain: string[] = [];
  const switches = new Map<string, string>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '-r' || word === '--require') preloads.push(words[++index] ?? '');
    else if (word.startsWith('--')) {
      const [, name = '', switchText = ''] = /^--([^=]+)=?(.*)$/s.exec(word) ?? [];
      switches.set(name, switchText);
    } else plain.push(word);
  }
  const target = resolve(plain[0] ?? '.');
  const isFile = statSync(target).isFile();
  const appFolder = isFile ? dirname(target) : target;
  const manifest = readManifest(join(appFolder, 'package.json'));
  return {
    preloads,
    switches,
    appFolder,
    mainFile: isFile ? target : join(appFolder, manifest.main ?? 'index.js'),
    manifest,
    userData: resolve(switches.get('user-data-dir') ?? defaultUserData(manifest)),
  };
}

function readManifest(path: string): Manifest {
  // package.json is written by hand in this repository; its shape is what npm requires.
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : {};
}

function defaultUserData(manifest: Manifest): string {
  const config = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
  return join(config, manifest.productName ?? manifest.name ?? 'Electron');
}
