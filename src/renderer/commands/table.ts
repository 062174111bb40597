import type { CommandId } from '../../bridge/commands.ts';

/** What a command does and when it can. */
export interface CommandAction {
  isEnabled(): boolean;
  run(): void;
}

/** Part of the table, written by one file of commands. */
export type CommandTable = Readonly<Partial<Record<CommandId, CommandAction>>>;
