import type { Message } from '../../core/model.ts';

/** Joins losses of one kind: counts are added, the rest of the parameters is the first one's. */
export function plural(losses: readonly Message[]): readonly Message[] {
  const byKey = new Map<string, Message>();
  for (const loss of losses) {
    const before = byKey.get(loss.key);
    const count = Number(before?.params['count'] ?? 0) + Number(loss.params['count'] ?? 0);
    const isCounted = loss.params['count'] !== undefined;
    byKey.set(loss.key, {
      key: loss.key,
      params: { ...(before ?? loss).params, ...(isCounted ? { count } : {}) },
    });
  }
  return [...byKey.values()];
}
