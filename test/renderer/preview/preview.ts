import { fakeApi } from '../fake-api.ts';
import { FakeServices, fakeBridge, type FakeOptions } from '../fake-bridge.ts';

/** Starts the real window over fake services. The address says with what: `?project=aligned&units=42&theme=dark`. */
const query = new URLSearchParams(location.search);
const services = new FakeServices({
  unitCount: Number(query.get('units') ?? 42),
  // Names of the two unions come from the address that only the tests write.
  project: (query.get('project') ?? 'aligned') as FakeOptions['project'],
  isReadOnly: query.has('readonly'),
  settings: {
    theme: (query.get('theme') ?? 'light') as FakeOptions['settings']['theme'] & string,
    locale: (query.get('locale') ?? 'uk') as FakeOptions['settings']['locale'] & string,
  },
});
Object.assign(window, { zvirka: fakeBridge(services, fakeApi(services)), services });
await import('../../../src/renderer/main.tsx');
const { useUi } = await import('../../../src/renderer/state/ui-store.ts');
const { useData } = await import('../../../src/renderer/state/data-store.ts');
// For scripts that drive the preview: what the window holds, and a way to make the texts long.
Object.assign(window, {
  stores: { ui: useUi, data: useData },
  preview: {
    grow: (unitCount: number) => {
      const long = new FakeServices({ unitCount, project: 'aligned', settings: {}, isReadOnly: false });
      services.texts = long.texts;
      services.rows = long.rows;
      services.discrepancies = long.discrepancies;
      services.changed('comparisons', 'rows', 'texts', 'discrepancies');
    },
  },
});
