// The dependency rule of the architecture, held by dependency-cruiser. Types and lint hold the rest.
const layer = (name) => `^src/${name}/`;
// Which other layers a layer may import. shells -> services -> store -> core; bridge -> core (types).
const mayImport = {
  core: [],
  locales: [],
  bridge: ['core'],
  store: ['core'],
  services: ['core', 'store', 'bridge'],
  main: ['services', 'bridge', 'locales'],
  preload: ['bridge'],
  cli: ['services', 'bridge', 'core', 'locales'],
  renderer: ['core', 'bridge', 'locales'],
};
// Small, pure, isomorphic packages: nothing that touches files, network, clock or a native binary.
const corePackages =
  '(^|/)node_modules/(franc|trigram-utils|n-gram|collapse-white-space|diff|saxes|xmlchars)(/|$)';
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'unresolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '[?](worker|url|raw)$|[.]css$' },
    },
    ...Object.entries(mayImport).map(([name, others]) => ({
      name: `layer-${name}`,
      severity: 'error',
      from: { path: layer(name) },
      to: { path: '^(src|test|scripts|bench)/', pathNot: [name, ...others].map(layer) },
    })),
    {
      name: 'bridge-core-types-only',
      severity: 'error',
      from: { path: layer('bridge') },
      to: { path: layer('core'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'services-bridge-values',
      severity: 'error',
      from: { path: layer('store') },
      to: { path: layer('bridge') },
    },
    ...['core', 'bridge', 'renderer', 'locales', 'preload'].map((name) => ({
      name: `no-node-in-${name}`,
      severity: 'error',
      from: { path: layer(name) },
      to: { dependencyTypes: ['core'] },
    })),
    {
      name: 'electron-only-in-shell',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|preload)/' },
      to: { path: '(^|/)electron(/|$)', dependencyTypesNot: ['local'] },
    },
    {
      name: 'sqlite-only-in-store',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: '(^|/)better-sqlite3(/|$)' },
    },
    {
      name: 'monaco-only-in-panes',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/renderer/panes/' },
      to: { path: '(^|/)monaco-editor(/|$)' },
    },
    {
      name: 'core-packages-allow-list',
      severity: 'error',
      from: { path: '^src/(core|bridge|locales)/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-no-pkg', 'npm-unknown'],
        pathNot: [corePackages, '(^|/)node_modules/zod(/|$)'],
      },
    },
    {
      name: 'zod-only-in-bridge-and-services',
      severity: 'error',
      from: { path: '^src/(core|locales|renderer)/' },
      to: { path: '(^|/)node_modules/zod(/|$)' },
    },
    {
      name: 'renderer-heavy-core-types-only',
      severity: 'error',
      from: { path: layer('renderer') },
      to: {
        path: '^src/core/(align|segment|check|formats|language|lexicon|values)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    { name: 'core-lazy-of-standin', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'default'], exportsFields: ['exports'] },
  },
};
