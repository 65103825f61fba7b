// Who may import whom: the rooms of the tree and the directions between them, as data. check-imports.ts compares the tree with it.
// What is not listed is forbidden. Lower rooms know nothing of higher ones; that is what makes each readable by itself.

export interface Room {
  readonly name: string;
  /** Files that belong to it: a folder (ends with /) or one file, relative to the top. The longest match counts. */
  readonly at: string;
  /** Rooms it may import. `types:` before a name: only `import type`. */
  readonly may: readonly string[];
  /** May import packages and `node:` modules. */
  readonly packages?: boolean;
}

const engineRooms: readonly Room[] = [
  // No Python word, no DOM, no clock.
  { name: 'base', at: 'src/engine/base/', may: [] },
  // No heap, no objects; parsing never throws on bad source.
  { name: 'parser', at: 'src/engine/parser/', may: ['base'] },
  // Tables and codecs. Constants of code are the tree's constants, as types only.
  { name: 'bytecode', at: 'src/engine/bytecode/', may: ['base', 'types:parser'] },
  // Makes plain code units; needs no running interpreter, so it can run at build time.
  { name: 'compiler', at: 'src/engine/compiler/', may: ['parser', 'bytecode', 'base'] },
  // Plain data, versioned.
  { name: 'trace', at: 'src/engine/trace/', may: ['base'] },
  // Knows no Python; every nondeterministic choice is asked from outside.
  { name: 'machine', at: 'src/engine/machine/', may: ['trace', 'base'] },
  // Sees task ids, states and pending operations, never objects or code.
  { name: 'scheduler', at: 'src/engine/scheduler/', may: ['types:machine', 'trace', 'base'] },
  // Is handed a thing that can be run with a schedule; never edits a run, starts it again.
  { name: 'explorer', at: 'src/engine/explorer/', may: ['scheduler', 'trace', 'base'] },
  // No syscalls, no scheduler.
  { name: 'objects', at: 'src/engine/objects/', may: ['memory', 'bytecode', 'trace', 'base'] },
  { name: 'memory', at: 'src/engine/memory/', may: ['objects', 'bytecode', 'trace', 'base'] },
  // Does not know modules by name, does not choose who runs.
  {
    name: 'vm',
    at: 'src/engine/vm/',
    may: ['objects', 'memory', 'bytecode', 'machine', 'trace', 'base'],
  },
  // The only meeting point of Python and the machine.
  {
    name: 'modules',
    at: 'src/engine/modules/',
    may: ['vm', 'objects', 'memory', 'machine', 'compiler', 'parser', 'bytecode', 'trace', 'base'],
  },
  // The only place that wires: the files at the top of the engine, except its door.
  {
    name: 'session',
    at: 'src/engine/',
    may: [
      'base parser bytecode compiler trace machine scheduler explorer objects memory vm modules lib',
      'door inspect timeline',
    ].flatMap((names) => names.split(' ')),
  },
  { name: 'lib', at: 'src/engine/lib/', may: ['base'] },
  // Rebuilds states, shows none.
  { name: 'timeline', at: 'src/engine/timeline/', may: ['session', 'door', 'trace', 'base'] },
  // Reads, returns plain data, changes no count or clock.
  {
    name: 'inspect',
    at: 'src/engine/inspect/',
    may: ['session', 'modules', 'vm', 'objects', 'memory', 'machine', 'bytecode', 'trace', 'base'],
  },
  // The door's types: serialisable, so a worker can pass them on.
  {
    name: 'door',
    at: 'src/engine/door.ts',
    may: ['types:inspect', 'types:trace', 'types:bytecode', 'types:base'],
  },
  {
    name: 'index',
    at: 'src/engine/index.ts',
    may: ['session explorer scheduler timeline inspect modules bytecode trace door base'].flatMap(
      (names) => names.split(' '),
    ),
  },
  // CPython's Lib/ for an engine in Node, and for the build: reads the pinned package, keeps compiled files.
  { name: 'top-level', at: 'src/top-level.ts', may: [], packages: true },
  { name: 'library', at: 'src/library/', may: ['index', 'top-level'], packages: true },
  {
    name: 'conformance',
    at: 'src/engine/conformance/',
    may: ['index', 'top-level'],
    packages: true,
  },
];

const siteRooms: readonly Room[] = [
  { name: 'checks', at: 'src/checks/', may: ['index'], packages: true },
  // A schedule as one Python file that the reader's own CPython runs.
  { name: 'bug-home', at: 'src/bug-home/', may: ['index'], packages: true },
  { name: 'labs', at: 'labs/', may: ['checks'] },
  // Records runs in the shape that diagrams read.
  {
    name: 'worker',
    at: 'src/worker/',
    may: ['index', 'checks', 'bug-home', 'visual-shared'],
  },
  // A diagram draws plain data that the engine gave; each knows itself and what all share.
  { name: 'visual-shared', at: 'src/visual/shared/', may: ['types:index'] },
  { name: 'visual', at: 'src/visual/', may: ['visual-shared', 'types:index'] },
  { name: 'i18n', at: 'src/i18n/', may: ['content'], packages: true },
  { name: 'toc', at: 'src/toc.ts', may: ['top-level'], packages: true },
  // What chapters compute while the site is built: runs of listings, recordings of CPython, words.
  {
    name: 'course',
    at: 'src/course/',
    may: [
      'index library conformance checks visual visual-shared i18n toc top-level content',
    ].flatMap((names) => names.split(' ')),
    packages: true,
  },
  {
    name: 'islands',
    at: 'src/islands/',
    may: [
      'packed',
      'worker',
      'visual',
      'visual-shared',
      'i18n',
      'types:index',
      'types:checks',
      'styles',
    ],
    packages: true,
  },
  // How the build hands data to the page.
  { name: 'packed', at: 'src/islands/packed.ts', may: [], packages: true },
  // Runs while the site is built, never in the page: a lab's first recording comes from here.
  {
    name: 'lab-preparation',
    at: 'src/islands/prepare-lab.ts',
    may: ['index', 'library', 'checks', 'worker', 'visual-shared', 'packed', 'types:islands'],
    packages: true,
  },
  {
    name: 'components',
    at: 'src/components/',
    may: [
      'lab-preparation',
      'islands',
      'course',
      'visual',
      'visual-shared',
      'i18n',
      'toc',
      'content',
      'types:index',
    ],
    packages: true,
  },
  {
    name: 'layouts',
    at: 'src/layouts/',
    may: ['islands', 'components', 'i18n', 'toc'],
    packages: true,
  },
  {
    name: 'routes',
    at: 'src/routes/',
    may: ['islands', 'components', 'layouts', 'course', 'i18n', 'toc', 'styles'],
    packages: true,
  },
  { name: 'styles', at: 'src/styles/', may: [], packages: true },
  { name: 'collections', at: 'src/collections.ts', may: ['i18n', 'toc'], packages: true },
  { name: 'content', at: 'content/', may: ['components', 'layouts', 'islands'], packages: true },
  {
    name: 'cli',
    at: 'src/cli/',
    may: [
      'index',
      'library',
      'checks',
      'bug-home',
      'parser',
      'compiler',
      'bytecode',
      'visual-shared',
    ],
    packages: true,
  },
  // Everything, and nobody imports it.
  { name: 'tooling', at: 'src/tooling/', may: ['*'], packages: true },
  { name: 'journeys', at: 'src/journeys/', may: ['tooling', 'toc'], packages: true },
];

export const rooms: readonly Room[] = [...engineRooms, ...siteRooms];

export interface Debt {
  readonly from: string;
  readonly to: string;
  readonly since: string;
  readonly why: string;
}

/** Exceptions: single imports, file to file, each with a date and a reason. One that is no longer needed is an error. */
export const debt: readonly Debt[] = [];
