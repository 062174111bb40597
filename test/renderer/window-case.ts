import { onTestFinished, vi } from 'vitest';
import type { Row } from '../../src/core/model.ts';
import { useData } from '../../src/renderer/state/data-store.ts';
import { openComparison } from '../../src/renderer/state/loader.ts';
import { resetPlaces } from '../../src/renderer/state/ui-store.ts';
import { fakeApi } from './fake-api.ts';
import { FakeServices, fakeBridge } from './fake-bridge.ts';

/** The window's stores over fake services, with the three aligned texts loaded. */
export async function loadedWindow(): Promise<FakeServices> {
  const services = new FakeServices({ unitCount: 42, project: 'aligned', settings: {}, isReadOnly: false });
  vi.stubGlobal('window', { zvirka: fakeBridge(services, fakeApi(services)) });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    resetPlaces();
  });
  useData.setState({ project: services.state(), settings: services.settings });
  if (services.comparison) await openComparison(services.comparison.id);
  return services;
}

/** Two neighbouring rows made one: every later row gets a smaller number. */
export function mergedRows(rows: readonly Row[], at: number): Row[] {
  const [first, second] = [rows[at], rows[at + 1]];
  if (!first || !second) return [...rows];
  const cells = first.cells.map((cell, pane) => ({
    ...cell,
    units: [...cell.units, ...(second.cells[pane]?.units ?? [])],
  }));
  const merged = { index: at, key: `${first.key}&${second.key}`, cells };
  return [...rows.slice(0, at), merged, ...rows.slice(at + 2)].map((row, index) => ({ ...row, index }));
}
