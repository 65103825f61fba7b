// Making the built-in classes. A file of a type calls `newStaticType` when it loads; what its methods are is said later, by
// `describeType`, and put into place by init.ts once every file is loaded: types refer to one another in circles.
// CPython 3.13: Objects/object.c (_PyTypes_InitTypes), Objects/typeobject.c (PyType_Ready).

import { inImage } from '../memory/heap.ts';
import { makeImmortal, PyType } from './object.ts';
import type { NativeFunction } from './native.ts';
import type { MaySuspend, Suspended } from './suspend.ts';
import type { PyObject } from './object.ts';

export interface StaticTypeOptions {
  readonly base?: PyType;
  readonly isBaseType?: boolean;
  readonly hasDict?: boolean;
  readonly hasWeakrefs?: boolean;
  readonly hasGc?: boolean;
  readonly basicSize?: number;
  readonly itemSize?: number;
  readonly module?: string;
  /** `tp_name` is `module.name`, as most types outside of builtins have it: errors name it so, `__name__` does not. */
  readonly dotted?: boolean;
  readonly doc?: string;
}

export interface GetSet {
  readonly name: string;
  readonly get: (self: any) => MaySuspend;
  readonly set?: (self: any, value: PyObject | null) => void | Suspended;
  readonly doc?: string;
}

export interface TypeDescription {
  /** CPython file, e.g. `Objects/listobject.c`. */
  readonly source: string;
  readonly methods?: readonly NativeFunction[];
  readonly getsets?: readonly GetSet[];
  /** Plain class attributes (`__hash__ = None`, `__match_args__`). Made when the type is readied. */
  readonly attributes?: Readonly<Record<string, () => PyObject>>;
}

/** `type` itself: its metatype is itself. */
export const TypeType: PyType = makeImmortal(new PyType(null, 'type', 408));
TypeType.type = TypeType;
export const ObjectType: PyType = makeImmortal(new PyType(TypeType, 'object', 408));
ObjectType.isBaseType = true;
TypeType.isBaseType = true;
TypeType.base = ObjectType;
TypeType.basicSize = 928;
TypeType.hasGc = true;
TypeType.hasDict = true;
TypeType.hasWeakrefs = true;

/** All built-in classes in order of creation, bases before subclasses. */
export const staticTypes: StaticTypeEntry[] = [
  { type: ObjectType, description: null, isReady: false },
  { type: TypeType, description: null, isReady: false },
];

interface StaticTypeEntry {
  readonly type: PyType;
  description: TypeDescription | null;
  /** `readyStaticType` has put its description into place. */
  isReady: boolean;
}

/** Classes with a `tp_vectorcall` of their own in 3.13. */
const VECTORCALL_CLASSES = new Set(
  'bool dict enumerate filter float frozenset int list map range reversed set str super tuple type'.split(
    ' ',
  ),
);
TypeType.vectorcall = true;

/** `name`: without its module, as `__name__` shows it; messages have the whole of `tp_name`, as CPython's have. */
export function newStaticType(name: string, options: StaticTypeOptions = {}): PyType {
  const module = options.module ?? 'builtins';
  const tpName = module === 'builtins' ? name : `${module}.${name}`;
  const type = inImage(() => makeImmortal(new PyType(TypeType, tpName, 408)));
  type.qualname = name;
  type.vectorcall = VECTORCALL_CLASSES.has(tpName);
  type.base = options.base ?? ObjectType;
  type.isBaseType = options.isBaseType ?? false;
  type.hasDict = options.hasDict ?? type.base.hasDict;
  type.hasWeakrefs = options.hasWeakrefs ?? type.base.hasWeakrefs;
  type.hasGc = options.hasGc ?? type.base.hasGc;
  type.basicSize = options.basicSize ?? type.base.basicSize;
  type.itemSize = options.itemSize ?? type.base.itemSize;
  type.module = module;
  type.doc = options.doc ?? null;
  staticTypes.push({ type, description: null, isReady: false });
  return type;
}

/** `_PyType_Name`: what follows the last dot of `tp_name`. */
export function shortTypeName(type: PyType): string {
  return type.isHeapType && !type.isForC ? type.name : type.qualname;
}

/**
 * Says what a built-in class has beside its slots. Once for each type, at load time. The file that makes a class and the one that describes it
 * arrive together: a class that a module on demand describes must not be made by a file that is always there.
 */
export function describeType(type: PyType, description: TypeDescription): void {
  const entry = staticTypes.find((t) => t.type === type)!;
  if (entry.isReady) throw new Error(`${type.name} is described after it was readied`);
  entry.description = description;
}
