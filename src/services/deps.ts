import type { AppEvent, AppInfo, UiLocale } from '../bridge/api.ts';
import type { Compute } from './compute.ts';
import type { Knowledge } from './knowledge.ts';
import type { DocumentInput, ImportedDocument, ReadOptions } from './formats/read-document.ts';

/** Words of the catalogue in one interface language; a key that is missing comes back as it is. */
export type Translate = (
  locale: UiLocale,
  key: string,
  params: Readonly<Record<string, string | number>>,
) => string;

/** Everything that the services take from outside: no service reads a clock, a dice or a catalogue by itself. */
export interface ServiceDeps {
  /** Where settings, the list of recent projects and copies of samples live. */
  readonly userDataFolder: string;
  /** Bundled samples, one folder each; absent = there are none. */
  readonly samplesFolder?: string;
  /** Folder of the same samples as finished projects (`<id>.zvirka`), made by the build; opened where they are there. */
  readonly readySamplesFolder?: string;
  readonly info: Pick<AppInfo, 'version' | 'platform' | 'isRealElectron' | 'systemLocale'>;
  readonly readDocument: (input: DocumentInput, options: ReadOptions) => Promise<ImportedDocument>;
  readonly translate: Translate;
  readonly compute: Compute;
  /** Lexicon and gazetteer for short questions, opened with the first one. */
  readonly knowledge: () => Knowledge;
  /** True = the checks run by themselves after an alignment. */
  readonly checksFollow: boolean;
  /** ISO 8601 UTC. */
  readonly now: () => string;
  /** A short id that never comes twice. */
  readonly randomId: () => string;
  readonly onEvent: (event: AppEvent) => void;
}
