// The one-way rule: which part may import which. Every arrow that is not drawn here is an error.
const shared = part => `^shared/(${part})/`

/** Inside shared/: a part sees itself and the parts named here. */
const sharedArrows = {
  contract: 'contract|model|catalog|time',
  model: 'model|catalog',
  catalog: 'catalog',
  time: 'time|model|catalog',
  domain: 'domain|model|catalog|time',
  reports: 'reports|domain|model|catalog|time',
  words: 'words|time|catalog|model|contract',
  slips: 'slips|model|catalog|words|time',
  demo: '[^/]+',
}

const ours = '^(shared|electron|renderer|build|test)/'
const npm = 'node_modules'

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { path: ours },
      to: { couldNotResolve: true, pathNot: '^#|^virtual:|\\?' },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared/ runs in the main process, in the window and in tests: no system, no framework.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-stays-inside',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer|build|test)/' },
    },
    {
      name: 'shared-knows-few-libraries',
      comment:
        'zod describes data, dayjs counts days, uqr draws the code on a slip, pinyin-pro reads names. Each has its one place.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: npm, pathNot: `${npm}/(zod|dayjs|uqr|pinyin-pro)/` },
    },
    {
      name: 'zod-in-model-contract-catalog',
      severity: 'error',
      from: { path: '^shared/', pathNot: shared('model|contract|catalog') },
      to: { path: `${npm}/zod/` },
    },
    {
      name: 'dayjs-in-time',
      comment: 'The locale files that date pickers need are the only other use.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: '^shared/time/' },
      to: { path: `${npm}/dayjs/`, pathNot: `${npm}/dayjs/locale/` },
    },
    {
      name: 'uqr-in-slips',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: '^shared/slips/' },
      to: { path: `${npm}/uqr/` },
    },
    {
      name: 'pinyin-in-name-readings',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: '^shared/domain/search/nameReadings' },
      to: { path: `${npm}/pinyin-pro/` },
    },
    {
      name: 'pinyin-stays-in-main',
      comment:
        'Its dictionary is larger than a screen: names are read when they are written, and never in the window.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^shared/domain/search/nameReadings', reachable: true },
    },
    ...Object.entries(sharedArrows).map(([part, seen]) => ({
      name: `shared-${part}`,
      comment: `shared/${part} imports only: ${seen}`,
      severity: 'error',
      from: { path: shared(part) },
      to: { path: '^shared/', pathNot: shared(seen) },
    })),
    {
      name: 'words-take-only-types',
      comment: 'Words are said about codes and ids: they need the names of these, not the things.',
      severity: 'error',
      from: { path: shared('words') },
      to: { path: shared('catalog|model|contract'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'renderer-not-to-electron',
      comment: 'The window is an unprivileged page; it asks through the bridge.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron/', pathNot: '^electron/[^/]+\\.d\\.ts$' },
    },
    {
      name: 'renderer-is-a-page',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: `${npm}/(electron|electron-log|lowdb|ulid)/` },
    },
    {
      name: 'renderer-without-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-not-to-renderer',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: `^renderer/|${npm}/(react|react-dom|@mantine)/` },
    },
    {
      name: 'preload-takes-only-types',
      comment: 'A sandboxed preload is one small file; a schema in it would be loaded before every page.',
      severity: 'error',
      from: { path: '^electron/preload\\.ts$' },
      to: { path: '^(shared|electron)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-main',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: { path: '^electron/(main|preload)\\.ts$' },
    },
    {
      name: 'store-stands-alone',
      comment: 'The store is the only hand that writes the book; it knows nobody who asks it to.',
      severity: 'error',
      from: { path: '^electron/store/' },
      to: { path: '^electron/', pathNot: '^electron/store/' },
    },
    {
      name: 'workflow-to-store',
      severity: 'error',
      from: { path: '^electron/workflow/' },
      to: { path: '^electron/', pathNot: '^electron/(workflow|store)/' },
    },
    {
      name: 'ipc-to-workflow',
      comment: 'The door may also ask the guards who is knocking.',
      severity: 'error',
      from: { path: '^electron/ipc/' },
      to: { path: '^electron/', pathNot: '^electron/(ipc|workflow|guard)/' },
    },
    {
      name: 'guard-stands-alone',
      severity: 'error',
      from: { path: '^electron/guard/' },
      to: { path: '^electron/', pathNot: '^electron/guard/' },
    },
    {
      name: 'app-to-guard',
      severity: 'error',
      from: { path: '^electron/app/' },
      to: { path: '^electron/', pathNot: '^electron/(app|guard)/' },
    },
    {
      name: 'feature-not-to-feature',
      comment: 'What two screens need is a rule (shared/domain), a piece of ui/, or a query of the bridge.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'feature-to-bridge-and-ui',
      severity: 'error',
      from: { path: '^renderer/features/' },
      to: { path: '^renderer/', pathNot: '^renderer/(features|bridge|ui)/|^renderer/app/theme' },
    },
    {
      name: 'bridge-knows-no-screen',
      comment: 'It says what the main process answered, so it knows the words.',
      severity: 'error',
      from: { path: '^renderer/bridge/' },
      to: { path: '^renderer/', pathNot: '^renderer/bridge/|^renderer/ui/words' },
    },
    {
      name: 'ui-knows-no-shop',
      comment: 'ui/ is made of Mantine and words; what a case is, it does not know.',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: {
        path: '^(renderer|shared)/',
        pathNot: '^renderer/ui/|^shared/(words|time)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'build-is-never-imported',
      severity: 'error',
      from: { pathNot: '^(build|test)/' },
      to: { path: '^build/' },
    },
    {
      name: 'test-is-never-imported',
      severity: 'error',
      from: { pathNot: '^(test|build)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|release|demo|build/bench/node_modules)/' },
    // Type-only imports are arrows too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/tsconfig/tools.json` },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.d.ts', '.json'],
    },
  },
}
