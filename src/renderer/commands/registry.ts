import { commands, type CommandId } from '../../bridge/commands.ts';
import { useData } from '../state/data-store.ts';
import { fileCommands } from './file-commands.ts';
import { reviewCommands } from './review-commands.ts';
import { rowCommands } from './row-commands.ts';
import { sectionCommands } from './sections.ts';
import type { CommandAction } from './table.ts';
import { textCommands } from './text-commands.ts';
import { viewCommands } from './view-commands.ts';

const table: Readonly<Partial<Record<CommandId, CommandAction>>> = {
  ...fileCommands,
  ...viewCommands,
  ...textCommands,
  ...rowCommands,
  ...reviewCommands,
  ...sectionCommands,
};

/** True where the id is one of the table's. */
export function isCommandId(id: string): id is CommandId {
  return commands.some((command) => command.id === id);
}

/** True where the command can run now. */
export function isEnabled(id: CommandId): boolean {
  return table[id]?.isEnabled() ?? false;
}

/** Runs a command if it can run now; tells whether it did. */
export function runCommand(id: CommandId): boolean {
  const action = table[id];
  if (!action?.isEnabled()) return false;
  action.run();
  return true;
}

/** Chord in force: the user's own, else the table's; undefined where it has none. */
export function chordOf(id: CommandId): string | undefined {
  const own = useData.getState().settings?.keys[id];
  if (own !== undefined) return own === '' ? undefined : own;
  const info: { readonly id: string; readonly chord?: string } | undefined = commands.find(
    (command) => command.id === id,
  );
  return info?.chord;
}

/** Which commands can run now, for the native menu. */
export function enabledCommands(): Readonly<Record<string, boolean>> {
  return Object.fromEntries(commands.map(({ id }) => [id, isEnabled(id)]));
}
