// Who may import whom. `scripts/boundaries.mjs` runs these rules and prints their comments, so a
// comment is written for the person who has just broken the rule.
//
//   lib/quantity
//      ▲
//   lib/planner                     only through index.ts
//      ▲
//   lib/editions, workspace, plan-url, plan-library, price-list
//      ▲
//   lib/views
//      ▲
//   lib/render, lib/cli    components
//                             ▲
//                            app

/** The folders of the core in the order of its reasoning: none imports one to its right. */
const CORE_ORDER = [
  'figure',
  'catalog',
  'plan',
  'design',
  'packet',
  'throughput',
  'failure',
  'cost',
  'growth',
  'feasibility',
  'topology',
  'assess',
  'recommend',
];

/** The folders that load, keep and exchange what the core reads. */
const KEEPERS = ['editions', 'workspace', 'plan-url', 'plan-library', 'price-list'];

const LIB_FOLDERS = ['quantity', 'planner', ...KEEPERS, 'views', 'render', 'cli'];

const either = (names) => `(${names.join('|')})`;
const lib = (...folders) => `^lib/${either(folders)}/`;
const npm = (...packages) => `node_modules/${either(packages)}/`;

const TESTS = '\\.(test|typetest|spec)\\.tsx?$';
const COMPONENTS = '^components/';
const APP = '^app/';

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const coreOrder = CORE_ORDER.slice(0, -1).map((folder, index) =>
  rule(
    `core-order-${folder}`,
    `Inside the core, lib/planner/${folder} comes before what it imports here. The order is: ${CORE_ORDER.join(' → ')}.`,
    { path: `^lib/planner/${folder}/` },
    { path: `^lib/planner/${either(CORE_ORDER.slice(index + 1))}/` },
  ),
);

const core = [
  rule(
    'core-is-pure',
    'The core is a pure function of plan, design and edition: it imports zod and lib/quantity, and nothing else, not even types.',
    { path: '^lib/planner/', pathNot: TESTS },
    { pathNot: [lib('planner', 'quantity'), '^lib/zod-jitless\\.ts$', npm('zod')] },
  ),
  rule(
    'core-tests-stay-below',
    'A test of the core uses the core and the current prices: what needs more is a test of the folder that has more.',
    { path: `^lib/planner/.*${TESTS}` },
    {
      path: [`^lib/(?!${either(['planner', 'quantity'])}/)[^/]+/`, COMPONENTS, APP],
      pathNot: '^lib/editions/current-edition\\.ts$',
    },
  ),
  rule(
    'core-folder-has-a-place',
    'A new folder of the core needs its place in CORE_ORDER in .dependency-cruiser.mjs.',
    { path: `^lib/planner/(?!${either([...CORE_ORDER, '__fixtures__', '__golden__'])}/)[^/]+/` },
    {},
  ),
  ...coreOrder,
  rule(
    'core-has-one-door',
    'The core is seen through lib/planner/index.ts only: import from there, or export it there.',
    { pathNot: ['^lib/planner/', TESTS, '^e2e/'] },
    { path: '^lib/planner/', pathNot: '^lib/planner/(index|bare-number)\\.ts$' },
  ),
  rule(
    'core-has-one-door-for-tests',
    'Outside the core, a test too uses lib/planner/index.ts, and may use lib/planner/__fixtures__.',
    { path: [TESTS, '^e2e/'], pathNot: '^lib/planner/' },
    { path: '^lib/planner/', pathNot: '^lib/planner/((index|bare-number)\\.ts$|__fixtures__/)' },
  ),
  rule(
    'bare-number-is-for-output',
    'Only lib/views, lib/render and lib/cli take the bare number out of a Figure: show a Figure with the formatting of lib/views.',
    { pathNot: [lib('planner', 'views', 'render', 'cli'), TESTS] },
    { path: '^lib/planner/bare-number\\.ts$' },
  ),
];

const layers = [
  rule(
    'quantity-stands-alone',
    'lib/quantity is the ground that all stand on: it imports nothing of the project.',
    { path: lib('quantity') },
    { path: ['^lib/(?!quantity/)', COMPONENTS, APP] },
  ),
  rule(
    'lib-folder-has-a-place',
    'A new folder of lib needs its place in .dependency-cruiser.mjs.',
    { path: `^lib/(?!${either(LIB_FOLDERS)}/)[^/]+/` },
    {},
  ),
  rule(
    'lib-knows-no-screen',
    'lib does not know who shows it: components and app import lib, never the other way round.',
    { path: '^lib/' },
    { path: [COMPONENTS, APP] },
  ),
  rule(
    'keepers-know-no-views',
    'What loads and keeps plans and prices does not know how they are shown: lib/views, lib/render and lib/cli come after it.',
    { path: lib(...KEEPERS) },
    { path: lib('views', 'render', 'cli') },
  ),
  rule(
    'views-know-no-renderer',
    'lib/views says what is shown, lib/render and lib/cli say how: they import views, never the other way round.',
    { path: lib('views') },
    { path: lib('render', 'cli') },
  ),
  rule(
    'render-knows-no-command-line',
    'lib/cli uses lib/render, never the other way round.',
    { path: lib('render') },
    { path: lib('cli') },
  ),
  rule(
    'components-show-views',
    'Components show what lib/views makes: lib/render and lib/cli are for files and terminals.',
    { path: COMPONENTS },
    { path: lib('render', 'cli') },
  ),
  rule(
    'components-know-no-page',
    'app wires components together: a component never imports app.',
    { path: COMPONENTS },
    { path: APP },
  ),
  rule(
    'app-knows-no-command-line',
    'lib/cli runs in a terminal: share what you need by moving it to lib/views or lib/render.',
    { path: APP },
    { path: lib('cli') },
  ),
];

const places = [
  rule(
    'node-only-at-the-edge',
    'Node exists only in lib/cli, lib/price-list, scripts, proxy.ts, route handlers, tests and configuration: all else runs in a browser too.',
    {
      pathNot: [
        lib('cli', 'price-list'),
        '^(scripts|e2e|bench)/',
        '^app/.*/route\\.ts$',
        '^proxy\\.ts$',
        '^[^/]+\\.config\\.(ts|js|mjs)$',
        TESTS,
      ],
    },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'react-only-on-the-screen',
    'React lives in components and app: everything in lib runs without it.',
    { path: '^lib/' },
    {
      path: npm(
        'react',
        'react-dom',
        '@types/react',
        '@types/react-dom',
        'next',
        'recharts',
        '@tanstack/react-query',
      ),
    },
  ),
  rule(
    'shipped-code-uses-shipped-packages',
    'This package is a devDependency, so it may be missing where Trunkline runs: only tests may use it.',
    { path: '^(app|components|lib)/|^proxy\\.ts$', pathNot: TESTS },
    { dependencyTypes: ['npm-dev'], pathNot: npm('@types/[^/]+') },
  ),
  rule(
    'no-cycle',
    'These files import each other in a circle: move what both need into a third.',
    {},
    { circular: true },
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...core, ...layers, ...places],
  options: {
    // Else an `import type` would be invisible to all of the above.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|node_modules|coverage|\\.check)/' },
  },
};
