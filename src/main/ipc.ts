import type { IpcMainInvokeEvent } from 'electron';
import { apiMethods, shellMethods, type Api, type InvokeResult, type ShellApi } from '../bridge/api.ts';
import { checkArguments } from '../bridge/schemas.ts';
import { appOrigin } from './app-protocol.ts';
import { ShellError } from './shell-error.ts';
import { shellSchemas } from './shell-arguments.ts';

type Answer = (event: IpcMainInvokeEvent, ...given: unknown[]) => Promise<InvokeResult>;
type Act = (method: string, args: unknown) => Promise<InvokeResult>;

/** What a failed call tells the window: a code with parameters, never a stack. */
export function failureOf(error: unknown): InvokeResult {
  const { code, params } = codedParts(error);
  if (code !== undefined) return { ok: false, code, params };
  const reason = error instanceof Error ? error.message : String(error);
  return { ok: false, code: 'internal', params: { reason } };
}

function codedParts(error: unknown): {
  code?: string;
  params: Readonly<Record<string, string | number>>;
} {
  // Errors of the services cross thread borders as plain objects, so their class says nothing here.
  if (typeof error !== 'object' || error === null || !('code' in error) || !('params' in error))
    return { params: {} };
  const { code, params } = error;
  if (typeof code !== 'string' || typeof params !== 'object' || params === null) return { params: {} };
  // AppError's params are texts and numbers; what is not arrives at the catalogue as it is.
  return { code, params: params as Readonly<Record<string, string | number>> };
}

/** True for the window's own page: not for a frame in it, and not for a page that got there some other way. */
export function isOwnSender(event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>): boolean {
  const { senderFrame, sender } = event;
  if (senderFrame === null || senderFrame !== sender.mainFrame) return false;
  return senderFrame.url.startsWith(`${appOrigin}/`);
}

/** Passes the window's calls to the services after checking sender, method and arguments. */
export function answerApi(invoke: Act): Answer {
  return answer(new Set(apiMethods), (method, given) => {
    // The set above holds the methods of Api and nothing else.
    const checked = checkArguments(method as keyof Api, given);
    if (!checked.ok) throw new ShellError('invalid-arguments', { detail: checked.detail });
    return invoke(method, checked.value);
  });
}

/** Answers what the shell alone can do: dialogs, clipboard, menu. */
export function answerShell(shell: ShellApi): Answer {
  return answer(new Set(shellMethods), async (method, given) => {
    // The set above holds the methods of ShellApi and nothing else.
    const name = method as keyof ShellApi;
    const checked = shellSchemas[name].safeParse(given);
    if (!checked.success) throw new ShellError('invalid-arguments', { detail: name });
    // The schema of this very method accepted the argument.
    const act = shell[name] as (args: unknown) => Promise<unknown>;
    return { ok: true, value: await act(checked.data) };
  });
}

function answer(names: ReadonlySet<string>, act: Act): Answer {
  return async (event, method, args) => {
    try {
      if (!isOwnSender(event) || typeof method !== 'string' || !names.has(method))
        throw new ShellError('invalid-arguments', {
          detail: typeof method === 'string' ? method : typeof method,
        });
      return await act(method, args);
    } catch (error) {
      return failureOf(error);
    }
  };
}
