// Code objects and what the loop needs of them. CPython 3.13 Objects/codeobject.c.
// A PyCode owns its constants and names as objects; its instructions are decoded once (bytecode/executable.ts).

import { heap } from '../memory/heap.ts';
import { prepare, type Executable } from '../bytecode/executable.ts';
import type { CO_FAST_CELL, CO_FAST_FREE, CO_FAST_LOCAL } from '../bytecode/code-unit.ts';
import {
  CO_OPTIMIZED,
  CO_VARARGS,
  CO_VARKEYWORDS,
  type CodeConstant,
  type CodeUnit,
} from '../bytecode/code-unit.ts';
import { newBytes } from './bytes.ts';
import { newComplex } from './complex.ts';
import { newFloat } from './float.ts';
import { newIntFrom } from './int.ts';
import type { PyDict } from './dict.ts';
import { decref, free, incref, PyObject, type PyType } from './object.ts';
import { newFrozenSetOf } from './set.ts';
import { Ellipsis, newBool, newNone } from './singletons.ts';
import { newStaticType } from './static-type.ts';
import { internName, newStr, type PyStr, newInternedStr } from './str.ts';
import { newTuple, type PyTuple, tupleOf } from './tuple.ts';
import type { Frame } from './frame.ts';
import { clearWeakRefs } from './weakref-list.ts';

export const CodeType = newStaticType('code', { basicSize: 208, hasWeakrefs: true });

/** Python that does what CPython does in C: CPython's own fallbacks, and what of ours lets them say what C says. */
const FILES_FOR_C: ReadonlySet<string> = new Set(
  ['_pydatetime', '_datetime', '_pickle', '_c_arguments'].map(
    (name) => `/usr/lib/python3.13/${name}.py`,
  ),
);

/** PyCodeObject with its instructions at the end. */
const codeBytes = (unit: CodeUnit) => 200 + ((unit.code.length + 7) & ~7);

/** `_PyCoMonitoringData`: what `sys.monitoring` was told of one code object (vm/monitoring-state.ts). */
export interface CodeMonitors {
  /** By event: bits of tools. */
  readonly local: Uint8Array;
  /** `instruction * 16 + event`: bits of tools that said DISABLE. */
  readonly disabled: Map<number, number>;
  restart: number;
}

/** The second tier's books of a code object; when what happens is decided in vm/jit/jit.ts. */
export class JitState {
  /** Entries and loops. */
  heat = 0;
  /** Instructions it was watched for. */
  watched = 0;
  /** Times it was watched again. */
  visits = 0;
  /** Wrong guesses since the last translation, and number of translations. */
  traps = 0;
  translations = 0;
  /** What each instruction has seen, and the function made from that. */
  readonly feedback: (Feedback | undefined)[] = [];
  translated: Translated | null = null;
}

export class PyCode extends PyObject {
  declare readonly unit: CodeUnit;
  declare readonly executable: Executable;
  /** `co_consts`, owned, and what is in it; tuples of names for CALL_KW included. */
  declare readonly constsTuple: PyTuple;
  declare readonly consts: readonly PyObject[];
  /** `co_names`, owned, and what is in it: interned and immortal. */
  declare readonly namesTuple: PyTuple;
  declare readonly names: readonly PyStr[];
  declare readonly localsplusNames: readonly PyStr[];
  /** No compiler of ours made it: its bytecode may ask for what is not there. */
  handmade = false;
  monitors: CodeMonitors | null = null;
  /** Of a file that stands for a module in C, whose functions have no frames: tracebacks do not show it. */
  readonly isForC: boolean;
  /** Caches of LOAD_GLOBAL: by instruction, the versions of globals and builtins and the value seen then (borrowed). */
  readonly globalCache: GlobalCache[] = [];
  /** What LOAD_ATTR and STORE_ATTR saw last, by instruction (vm/ops/attribute-cache.ts). */
  readonly attributeCache: (AttributeCache | undefined)[] = [];
  /** Counters of adaptive instructions, by instruction (vm/ops/specialize.ts). */
  readonly adaptive: (Adaptive | undefined)[] = [];
  /** What the second tier knows of it. */
  readonly jit = new JitState();
  /** Number of parameters if all are positional and a call with just so many needs no binding; else -1. */
  declare readonly plainArguments: number;
  /** Length of a frame's `localsplus`: names and value stack. */
  declare readonly frameSize: number;

  /** `co_name`, borrowed from the intern table; `co_qualname`, owned. */
  declare readonly name: PyStr;
  declare readonly qualname: PyStr;

  /**
   * `shared`: the objects of constants so far, for code objects of one compilation. `consts`: the constants as objects, stolen, where Python
   * made the code object.
   */
  constructor(
    unit: CodeUnit,
    shared: SharedConstants = new Map(),
    consts: readonly PyObject[] | null = null,
  ) {
    super(CodeType, codeBytes(unit));
    this.unit = unit;
    this.executable = prepare(unit);
    this.isForC = FILES_FOR_C.has(unit.filename);
    this.name = internName(unit.name);
    this.qualname = unit.qualname === unit.name ? incref(this.name) : newStr(unit.qualname);
    this.constsTuple = newTuple(consts ?? unit.consts.map((c) => constantObject(c, shared)));
    this.consts = this.constsTuple.items;
    this.names = unit.names.map((n) => internName(n));
    this.namesTuple = tupleOf(this.names);
    this.localsplusNames = unit.localsplusnames.map((n) => internName(n));
    const plain =
      !heap.profile.argumentsHeldByCaller &&
      unit.kwonlyargcount === 0 &&
      (unit.flags & CO_OPTIMIZED) !== 0 &&
      (unit.flags & (CO_VARARGS | CO_VARKEYWORDS)) === 0;
    this.plainArguments = plain ? unit.argcount : -1;
    this.frameSize = unit.localsplusnames.length + unit.stacksize;
  }
}

/** Equal constants of one compilation are one constant of the unit (compiler/constants.ts), and one object here. */
export type SharedConstants = Map<object, PyObject>;

/** The counter of one adaptive instruction, and the class it is specialised for. */
export interface Adaptive {
  value: number;
  backoff: number;
  type: PyType | null;
  version: number;
}

/** Runs the frame, which is on top of the thread; says how that ended (vm/jit/). */
export type Translated = (ts: any, frame: Frame) => number;

/** What an instruction has seen: a kind of operands, with the class, code or callable it is about. */
export interface Feedback {
  readonly kind: string;
  readonly subject: unknown;
  readonly detail: unknown;
  readonly misses: number;
}

export interface GlobalCache {
  globals: PyDict;
  globalsVersion: number;
  builtinsVersion: number;
  value: PyObject;
}

/** What one attribute instruction knows of one class. Right while the class and its `version` are the same. */
export interface AttributeCache {
  readonly type: PyType;
  readonly version: number;
  /** The class finds attributes in a way of its own, or has a data descriptor of this name: nothing is remembered. */
  readonly isOpaque: boolean;
  /** What the class says: nothing, or no data descriptor. Borrowed from the class. */
  readonly descr: PyObject | null;
  readonly get: PyType['tp_descr_get'];
  /** A call finds it without `__get__`: pushed with its owner, unbound. */
  readonly isMethod: boolean;
  /** Place in the instance's `slots`, -1 if the name is none of `__slots__`. */
  readonly slot: number;
  /** Entry of the instance's dict where the name was last time. */
  hint: number;
  /** The class seen before this one. */
  next: AttributeCache | null;
}

CodeType.tp_dealloc = (o) => {
  if (o.weakrefs !== null) clearWeakRefs(o);
  decref((o as PyCode).constsTuple);
  decref((o as PyCode).namesTuple);
  decref((o as PyCode).qualname);
  free(o, codeBytes((o as PyCode).unit));
};

/** Does `name` look like an identifier: such string constants are interned (all_name_chars). */
const NAME_CHARS = /^[A-Za-z0-9_]*$/;

/** The object of a constant. New reference. */
export function constantObject(
  constant: CodeConstant,
  shared: SharedConstants = new Map(),
): PyObject {
  if (constant === null) return newNone();
  if (typeof constant === 'boolean') return newBool(constant);
  const known = shared.get(constant);
  if (known !== undefined) return incref(known);
  const made = newConstant(constant, shared);
  shared.set(constant, made);
  return made;
}

function newConstant(constant: CodeConstant & object, shared: SharedConstants): PyObject {
  switch (constant.type) {
    case 'int':
      return newIntFrom(constant.value);
    case 'str':
      return strConstant(constant.value);
    case 'float':
      return newFloat(constant.value);
    case 'complex':
      return newComplex(constant.real, constant.imag);
    case 'bytes':
      return newBytes(constant.value);
    case 'ellipsis':
      Ellipsis.refcnt++;
      return Ellipsis;
    case 'code':
      return new PyCode(constant.value, shared);
    case 'tuple':
      return newTuple(constant.items.map((item) => constantObject(item, shared)));
    case 'frozenset':
      return newFrozenSetOf(constant.items.map((item) => constantObject(item, shared)));
  }
}

function strConstant(text: string): PyObject {
  return NAME_CHARS.test(text) ? newInternedStr(text) : newStr(text);
}

/** Names of a kind as a tuple: `co_varnames`, `co_cellvars`, `co_freevars`. New reference. */
export function localsOfKind(
  code: PyCode,
  kind: typeof CO_FAST_LOCAL | typeof CO_FAST_CELL | typeof CO_FAST_FREE,
): PyTuple {
  const kinds = code.unit.localspluskinds;
  const names = code.localsplusNames.filter((_, i) => (kinds[i]! & kind) !== 0);
  for (const n of names) n.refcnt++;
  return newTuple(names);
}
