// Profiles: which CPython's books are kept. All that differs between them is data here, read through `heap.profile`, never an `if` about a version.
// Measured values: 3.8.18, 3.13.0 (fixtures in memory/fixtures) and 3.14, 3.15 by their release notes, headers and recorded facts.
// CPython: Include/internal/pycore_freelist.h, pycore_obmalloc.h, pycore_gc.h, pycore_runtime_structs.h, Objects/*object.c of each version.

import type { ProfileName } from '../base/profile-name.ts';
import { LAYOUTS_3_13, LAYOUTS_3_8 } from './generated/type-layouts.ts';

/** `tp_basicsize`, `tp_itemsize`, `tp_dictoffset`, `tp_weaklistoffset`, `tp_flags` of a class written in C. */
export type TypeLayout = readonly [number, number, number, number, number];

export interface FreeListLimits {
  readonly float: number;
  readonly list: number;
  readonly dict: number;
  /** Key tables of eight slots for str keys. */
  readonly dictKeys: number;
  /** Tuples of 1 to `tupleMaxSize` items, so many of each size. */
  readonly tuple: number;
  readonly tupleMaxSize: number;
  readonly slice: number;
  readonly context: number;
  readonly asyncGen: number;
  /** One-digit ints. */
  readonly int: number;
  readonly complex: number;
  readonly method: number;
  readonly range: number;
  readonly rangeIterator: number;
  readonly listIterator: number;
  readonly tupleIterator: number;
  readonly builtinFunction: number;
}

export interface Profile {
  readonly name: ProfileName;
  /** `sys.version_info`: major, minor, micro. */
  readonly version: readonly [number, number, number];
  /** Free-threaded build: no GIL by default. */
  readonly freeThreaded: boolean;
  readonly poolBytes: number;
  /** Ints that exist once: from -5 to this one. */
  readonly smallIntMax: number;
  /** What getrefcount says of an immortal object; null: there are none, everything is counted (before PEP 683). */
  readonly immortalRefcount: number | null;
  /** Pushing a local does not count where the compiler can prove it safe (LOAD_FAST_BORROW). */
  readonly borrowsLocals: boolean;
  /** References that a call of a Python function holds to each positional argument beside the parameter and the caller's variable. */
  readonly argumentsHeldByCaller: boolean;
  /** The code of a module runs under a function, which owns the namespaces that its frame borrows (3.10+). */
  readonly codeRunsInFunction: boolean;
  readonly freeLists: FreeListLimits;
  /** `list_resize`: slots for `n` items, n > 0, `grown` of which are new. */
  readonly listSlots: (n: number, grown: number) => number;
  /** A list without an array gets just what it needs, an even number of slots, whoever fills it (list_preallocate_exact, 3.10+). */
  readonly listExactEven: boolean;
  /** Before that: only `list(x)` does, an odd number too; displays of constants push item by item. */
  readonly listInitExact: boolean;
  /** A split without a limit looks at the text for how many pieces to expect (3.10+). */
  readonly splitEstimates: boolean;
  /** The frame of a generator forgets who resumed it when it stops or ends (gen_send_ex, before 3.11). */
  readonly generatorsForgetCaller: boolean;
  /** `~` of a bool warns (3.12+). */
  readonly deprecatesBoolInvert: boolean;
  /** `bool(NotImplemented)`: True, with a warning since 3.9, a TypeError since 3.14. */
  readonly notImplementedTruth: 'silent' | 'warns' | 'raises';
  /** Names in the key table that instances of a class share, and whether their values lie behind the instance. */
  readonly sharedKeysMax: number;
  /** `dict()` starts with a table of its own. */
  readonly dictInitTable: boolean;
  /** Header of a str: compact ASCII, other compact. */
  readonly strHeader: readonly [ascii: number, compact: number];
  /** Bytes before the entries of a dict's key table; of an entry for str keys, for any keys. */
  readonly dictKeysHeader: number;
  readonly dictEntry: readonly [str: number, any: number];
  /** Slots of a dict's table for a wish of `min` slots (calculate_log2_keysize). */
  readonly dictSlots: (min: number) => number;
  readonly tupleHeader: number;
  /** Digits that a zero takes: 1 since 3.11?, 0 before. */
  readonly zeroDigits: 0 | 1;
  /** Words in front of instances for `__dict__` and weak references (3.12+); before, they are fields at the end of the instance. */
  readonly managedDicts: boolean;
  /** Modules of the library, which is that of 3.13, that say something else here; what they say is in lib/_versions/<folder>/. */
  readonly library: { readonly folder: string; readonly modules: readonly string[] };
  readonly layouts: string;
  /** Layouts that differ from those in `layouts`. */
  readonly layoutChanges: Readonly<Record<string, Partial<Record<0 | 1 | 2 | 3 | 4, number>>>>;
}

const FREE_LISTS_3_13: FreeListLimits = {
  float: 100,
  list: 80,
  dict: 80,
  dictKeys: 80,
  tuple: 2000,
  tupleMaxSize: 20,
  slice: 1,
  context: 255,
  asyncGen: 80,
  int: 0,
  complex: 0,
  method: 0,
  range: 0,
  rangeIterator: 0,
  listIterator: 0,
  tupleIterator: 0,
  builtinFunction: 0,
};

const PROFILE_3_13: Profile = {
  name: '3.13',
  version: [3, 13, 0],
  library: { folder: 'v3_13', modules: [] },
  freeThreaded: false,
  poolBytes: 16 * 1024,
  smallIntMax: 256,
  immortalRefcount: 4294967295,
  borrowsLocals: false,
  argumentsHeldByCaller: false,
  codeRunsInFunction: true,
  freeLists: FREE_LISTS_3_13,
  // Not more than needed where the new size is nearer to what it would get than to the old size.
  listSlots: (n, grown) => {
    const slots = (n + (n >> 3) + 6) & ~3;
    return grown > slots - n ? (n + 3) & ~3 : slots;
  },
  listExactEven: true,
  listInitExact: false,
  splitEstimates: true,
  generatorsForgetCaller: false,
  deprecatesBoolInvert: true,
  notImplementedTruth: 'warns',
  sharedKeysMax: 30,
  dictInitTable: false,
  strHeader: [40, 56],
  // The bit trick gives twice the least power of two for most wishes.
  dictSlots: (min) => 2 ** (32 - Math.clz32(((min | 8) - 1) | 7)),
  dictKeysHeader: 32,
  dictEntry: [16, 24],
  tupleHeader: 24,
  zeroDigits: 1,
  managedDicts: true,
  layouts: LAYOUTS_3_13,
  layoutChanges: {},
};

const PROFILE_3_8: Profile = {
  ...PROFILE_3_13,
  name: '3.8',
  version: [3, 8, 18],
  library: {
    folder: 'v3_8',
    modules: [
      'threading',
      'asyncio.events',
      'concurrent.futures.process',
      'multiprocessing.shared_memory',
    ],
  },
  poolBytes: 4 * 1024,
  immortalRefcount: null,
  argumentsHeldByCaller: true,
  codeRunsInFunction: false,
  freeLists: { ...FREE_LISTS_3_13, tupleMaxSize: 19, method: 256 },
  listSlots: (n) => n + (n >> 3) + (n < 9 ? 3 : 6),
  listExactEven: false,
  listInitExact: true,
  splitEstimates: false,
  generatorsForgetCaller: true,
  deprecatesBoolInvert: false,
  notImplementedTruth: 'silent',
  sharedKeysMax: 5,
  dictInitTable: true,
  strHeader: [48, 72],
  dictSlots: (min) => (min <= 8 ? 8 : 2 ** (32 - Math.clz32(min - 1))),
  dictKeysHeader: 40,
  dictEntry: [24, 24],
  zeroDigits: 0,
  managedDicts: false,
  layouts: LAYOUTS_3_8,
};

const PROFILE_3_14: Profile = {
  ...PROFILE_3_13,
  name: '3.14',
  version: [3, 14, 10],
  library: { folder: 'v3_14', modules: ['multiprocessing.context', 'asyncio.events'] },
  immortalRefcount: 3221225472,
  borrowsLocals: true,
  notImplementedTruth: 'raises',
  freeLists: {
    ...FREE_LISTS_3_13,
    int: 100,
    method: 20,
    range: 6,
    rangeIterator: 6,
    listIterator: 10,
    tupleIterator: 10,
    builtinFunction: 16,
  },
  tupleHeader: 32,
  layoutChanges: {
    tuple: { 0: 32 },
    function: { 0: 152 },
    generator: { 0: 152 },
    coroutine: { 0: 152 },
    async_generator: { 0: 152 },
    type: { 0: 936 },
  },
};

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  '3.8': PROFILE_3_8,
  '3.13': PROFILE_3_13,
  '3.13t': { ...PROFILE_3_13, name: '3.13t', freeThreaded: true },
  '3.14': PROFILE_3_14,
  '3.15': {
    ...PROFILE_3_14,
    name: '3.15',
    version: [3, 15, 2],
    smallIntMax: 1024,
    freeLists: { ...PROFILE_3_14.freeLists, complex: 100 },
    layoutChanges: {
      ...PROFILE_3_14.layoutChanges,
      generator: { 0: 168 },
      coroutine: { 0: 168 },
      async_generator: { 0: 168 },
      type: { 0: 944 },
    },
  },
};

const parsed = new Map<string, Map<string, TypeLayout>>();

/** Layout of the C class `name` (`module.qualname`, without `builtins`); undefined if that CPython has no such class. */
export function layoutOfType(profile: Profile, name: string): TypeLayout | undefined {
  let table = parsed.get(profile.name);
  if (table === undefined) {
    table = new Map();
    for (const line of profile.layouts.trim().split('\n')) {
      const [key, ...numbers] = line.split(' ') as [string, ...string[]];
      const change = profile.layoutChanges[key] ?? {};
      const layout = numbers.map((n, i) => change[i as 0] ?? Number(n));
      table.set(key, layout as unknown as TypeLayout);
    }
    parsed.set(profile.name, table);
  }
  return table.get(name);
}
