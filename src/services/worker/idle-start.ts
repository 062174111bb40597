import { projectOpeners } from '../methods.ts';

/** Starts something once, when a project is open and nobody has asked for anything for a while. */
export interface IdleStart {
  /** A call has come in. Returns what is to be called with its end. */
  begin(method: string): (isOk: boolean) => void;
  /** Never starts it any more. */
  stop(): void;
}

/**
 * Watches calls. afterMs: how long nothing may have been under way before `start` is called, once and for all; with a
 * project closed it waits for the next one. The timer keeps no thread alive.
 */
export function createIdleStart(afterMs: number, start: () => void): IdleStart {
  let isOpen = false;
  let isOver = false;
  let callsUnderWay = 0;
  let timer: NodeJS.Timeout | undefined;
  const rest = (): void => {
    clearTimeout(timer);
    if (isOver || !isOpen || callsUnderWay > 0) return;
    timer = setTimeout(() => {
      isOver = true;
      start();
    }, afterMs).unref();
  };
  return {
    begin: (method) => {
      callsUnderWay += 1;
      rest();
      return (isOk) => {
        callsUnderWay -= 1;
        if (isOk && projectOpeners.includes(method)) isOpen = true;
        if (method === 'projectClose') isOpen = false;
        rest();
      };
    },
    stop: () => {
      isOver = true;
      rest();
    },
  };
}
