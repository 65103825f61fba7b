// Type parameters: TypeVar, ParamSpec, TypeVarTuple. CPython 3.13 Objects/typevarobject.c. Bounds, constraints and defaults of the syntax
// are functions that are called when somebody asks first.

import { callObject } from './calls.ts';
import { getAttr } from './attributes.ts';
import { callImportedSteps, importAttributeSteps } from './import-door.ts';
import { binaryOp, getItem } from './abstract.ts';
import { NB_ADD } from './number-ops.ts';
import { method, callNative, type NativeFunction } from './native.ts';
import { decref, EQ, NE, incref, makeImmortal, PyObject, xdecref, type PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { newBool, newNone, newNotImplemented, None } from './singletons.ts';
import { describeType, newStaticType, type GetSet } from './static-type.ts';
import { newStr, PyStr, staticStr } from './str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { reprSteps, strSteps } from './text.ts';
import { richCompare } from './compare.ts';
import { truthSteps } from './truth.ts';
import { newTuple, tupleOf, type PyTuple } from './tuple.ts';
import { PyDict } from './dict.ts';

const SOURCE = 'CPython 3.13 Objects/typevarobject.c';

// ---- NoDefault ----

export const NoDefaultType = newStaticType('NoDefaultType', { basicSize: 16 });
export const NoDefault: PyObject = makeImmortal(new PyObject(NoDefaultType, 16));
NoDefaultType.tp_repr = () => newStr('typing.NoDefault');
NoDefaultType.tp_new = (_type, args) => {
  if (args.length > 0) raise('TypeError', 'NoDefaultType takes no arguments');
  return incref(NoDefault);
};
NoDefaultType.tp_dealloc = (o) => void (o.refcnt = 1);
describeType(NoDefaultType, {
  source: SOURCE,
  methods: [method('__reduce__', '($self, /)', () => newStr('NoDefault'))],
  attributes: { __doc__: () => newStr('The type of the NoDefault singleton.') },
});

// ---- the three kinds ----

const OPTIONS = {
  module: 'typing',
  hasGc: true,
  hasDict: true,
  hasWeakrefs: true,
  basicSize: 72,
} as const;
export const TypeVarType = newStaticType('TypeVar', OPTIONS);
export const ParamSpecType = newStaticType('ParamSpec', { ...OPTIONS, basicSize: 56 });
export const TypeVarTupleType = newStaticType('TypeVarTuple', { ...OPTIONS, basicSize: 56 });

interface Variance {
  readonly covariant: boolean;
  readonly contravariant: boolean;
  readonly inferVariance: boolean;
}
const INFERRED: Variance = { covariant: false, contravariant: false, inferVariance: true };

export class PyTypeParam extends PyNative {
  override dict: PyDict | null = null;
  /** All owned; a value that is null is made by its `evaluate…` when asked for. */
  declare readonly name: PyStr;
  bound: PyObject | null = null;
  evaluateBound: PyObject | null = null;
  constraints: PyObject | null = null;
  evaluateConstraints: PyObject | null = null;
  defaultValue: PyObject | null = null;
  evaluateDefault: PyObject | null = null;
  declare readonly variance: Variance;

  constructor(type: PyType, name: PyStr, variance: Variance) {
    super(type);
    this.name = incref(name);
    this.variance = variance;
  }
}
const FIELDS: readonly string[] = [
  'name',
  'bound',
  'evaluateBound',
  'constraints',
  'evaluateConstraints',
  'defaultValue',
  'evaluateDefault',
  'dict',
];
type Lazy = 'bound' | 'constraints' | 'defaultValue';
type Evaluate = 'evaluateBound' | 'evaluateConstraints' | 'evaluateDefault';

/** A value that is computed once. New reference. */
function lazily(
  p: PyTypeParam,
  field: Lazy,
  evaluate: Evaluate,
  missing: () => PyObject,
): MaySuspend {
  const value = p[field];
  if (value !== null) return incref(value);
  if (p[evaluate] === null) return missing();
  return suspendSteps(evaluateSteps(p, field, p[evaluate]), [p]);
}

function* evaluateSteps(p: PyTypeParam, field: Lazy, evaluate: PyObject): Steps<PyObject> {
  const made = callObject(evaluate, []);
  const value = made === SUSPENDED ? ((yield) as PyObject) : made;
  xdecref(p[field]);
  p[field] = incref(value);
  return value;
}

const defaultOf = (p: PyTypeParam): MaySuspend =>
  lazily(p, 'defaultValue', 'evaluateDefault', () => incref(NoDefault));

// ---- made by the syntax ----

export function newTypeVarOf(
  name: PyObject,
  lazy: { evaluateBound?: PyObject; evaluateConstraints?: PyObject },
): PyObject {
  const p = new PyTypeParam(TypeVarType, name as PyStr, INFERRED);
  if (lazy.evaluateBound !== undefined) p.evaluateBound = incref(lazy.evaluateBound);
  if (lazy.evaluateConstraints !== undefined)
    p.evaluateConstraints = incref(lazy.evaluateConstraints);
  return p;
}
export const newParamSpecOf = (name: PyObject): PyObject =>
  new PyTypeParam(ParamSpecType, name as PyStr, INFERRED);
export const newTypeVarTupleOf = (name: PyObject): PyObject =>
  new PyTypeParam(TypeVarTupleType, name as PyStr, INFERRED);

/** INTRINSIC_SET_TYPEPARAM_DEFAULT. */
export function setTypeParamDefault(param: PyObject, evaluate: PyObject): void {
  const p = param as PyTypeParam;
  const old = p.evaluateDefault;
  p.evaluateDefault = incref(evaluate);
  xdecref(old);
}

// ---- made by a call ----

let callerModule: () => PyObject = () => None;
/** `__module__` of the function that runs. Borrowed. */
export function setCallerModuleProvider(provider: () => PyObject): void {
  callerModule = provider;
}
export function moduleOfCaller(): PyObject {
  return callerModule();
}

interface Given {
  readonly name: PyObject;
  readonly constraints: readonly PyObject[];
  readonly bound: PyObject | null;
  readonly defaultValue: PyObject | null;
  readonly variance: readonly (PyObject | undefined)[];
}

const TYPE_NAMES = new Map<PyType, string>([
  [TypeVarType, 'typevar'],
  [ParamSpecType, 'paramspec'],
  [TypeVarTupleType, 'typevartuple'],
]);

function* newParamSteps(type: PyType, given: Given): Steps<PyObject> {
  const { name, constraints } = given;
  if (!(name instanceof PyStr))
    raise(
      'TypeError',
      `${TYPE_NAMES.get(type)}() argument 'name' must be str, not ${name.type.name}`,
    );
  const flags: boolean[] = [];
  for (const o of given.variance) flags.push(o === undefined ? false : yield* truthSteps(o));
  const [covariant, contravariant, inferVariance] = flags as [boolean, boolean, boolean];
  if (covariant && contravariant) raise('ValueError', 'Bivariant types are not supported.');
  if (inferVariance && (covariant || contravariant))
    raise('ValueError', 'Variance cannot be specified with infer_variance.');
  let bound: PyObject | null = null;
  if (given.bound !== null && given.bound !== None) {
    const message = newStr('Bound must be a type.');
    bound = yield* callImportedSteps('typing', '_type_check', [given.bound, message]);
    decref(message);
  }
  try {
    if (constraints.length === 1) raise('TypeError', 'A single constraint is not allowed');
    if (constraints.length > 0 && bound !== null)
      raise('TypeError', 'Constraints cannot be combined with bound=...');
  } catch (error) {
    xdecref(bound);
    throw error;
  }
  const p = new PyTypeParam(type, name, { covariant, contravariant, inferVariance });
  p.bound = bound;
  if (constraints.length > 0) p.constraints = tupleOf(constraints);
  p.defaultValue = incref(given.defaultValue ?? NoDefault);
  p.dict = new PyDict();
  p.dict.setStr(MODULE, callerModule());
  return p;
}
const MODULE = staticStr('__module__');

const newTypeVar = method(
  'typevar',
  '(name, *constraints, bound=None, default=typing.NoDefault, covariant=False, contravariant=False, infer_variance=False)',
  (
    name: PyObject,
    constraints: readonly PyObject[],
    bound?: PyObject,
    defaultValue?: PyObject,
    ...variance: (PyObject | undefined)[]
  ) =>
    makeParam(TypeVarType, {
      name,
      constraints,
      bound: bound ?? null,
      defaultValue: defaultValue ?? null,
      variance,
    }),
);
const newParamSpec = method(
  'paramspec',
  '(name, *, bound=None, default=typing.NoDefault, covariant=False, contravariant=False, infer_variance=False)',
  (
    name: PyObject,
    bound?: PyObject,
    defaultValue?: PyObject,
    ...variance: (PyObject | undefined)[]
  ) =>
    makeParam(ParamSpecType, {
      name,
      constraints: [],
      bound: bound ?? null,
      defaultValue: defaultValue ?? null,
      variance,
    }),
);
const newTypeVarTuple = method(
  'typevartuple',
  '(name, *, default=typing.NoDefault)',
  (name: PyObject, defaultValue?: PyObject) =>
    makeParam(TypeVarTupleType, {
      name,
      constraints: [],
      bound: null,
      defaultValue: defaultValue ?? null,
      variance: [undefined, undefined, undefined],
    }),
);

function makeParam(type: PyType, given: Given): MaySuspend {
  return suspendSteps(newParamSteps(type, given), [
    given.name,
    ...given.constraints,
    given.bound,
    given.defaultValue,
    ...given.variance.map((v) => v ?? null),
  ]);
}

// ---- what they know ----

function repr(o: PyObject): PyObject {
  const { name, variance } = o as PyTypeParam;
  if (variance.inferVariance) return incref(name);
  return newStr((variance.covariant ? '+' : variance.contravariant ? '-' : '~') + name.value);
}

const nameGet: GetSet = { name: '__name__', get: (p: PyTypeParam) => incref(p.name) };
const defaultGet: GetSet = { name: '__default__', get: defaultOf };
const varianceGets: GetSet[] = [
  { name: '__covariant__', get: (p: PyTypeParam) => newBool(p.variance.covariant) },
  { name: '__contravariant__', get: (p: PyTypeParam) => newBool(p.variance.contravariant) },
  { name: '__infer_variance__', get: (p: PyTypeParam) => newBool(p.variance.inferVariance) },
];

/** Methods that are the same for all three; `subst` and `prepare` are functions of typing.py. */
function commonMethods(kind: string): NativeFunction[] {
  return [
    method('__reduce__', '($self, /)', (p: PyTypeParam) => incref(p.name)),
    method('has_default', '($self, /)', (p: PyTypeParam) =>
      newBool(
        p.evaluateDefault !== null || (p.defaultValue !== null && p.defaultValue !== NoDefault),
      ),
    ),
    method('__mro_entries__', '($self, bases, /)', () =>
      raise('TypeError', `Cannot subclass an instance of ${kind}`),
    ),
  ];
}

function fromTyping(name: string, fn: string): NativeFunction {
  const signature = name === '__typing_subst__' ? '($self, arg, /)' : '($self, alias, args, /)';
  return method(name, signature, (...args: PyObject[]) =>
    suspendSteps(callImportedSteps('typing', fn, args), args),
  );
}

const PARAMETERS = staticStr('__parameters__');

/** typevar.__typing_prepare_subst__: the default fills a missing last argument. */
function* prepareSteps(p: PyTypeParam, alias: PyObject, args: PyObject): Steps<PyObject> {
  let params = getAttr(alias, PARAMETERS);
  if (params === SUSPENDED) params = (yield) as PyObject;
  const index = (params as PyTuple).items.indexOf(p);
  decref(params);
  const count = (args as PyTuple).items.length;
  if (index < count) return incref(args);
  if (index === count) {
    let value = defaultOf(p);
    if (value === SUSPENDED) value = (yield) as PyObject;
    if (value !== NoDefault) {
      const more = newTuple([value]);
      const all = binaryOp(NB_ADD, args, more);
      decref(more);
      return all === SUSPENDED ? ((yield) as PyObject) : all;
    }
    decref(value);
  }
  return raise(
    'TypeError',
    `Too few arguments for ${yield* strSteps(alias)}; actual ${count}, expected at least ${index + 1}`,
  );
}

function* makeUnionSteps(a: PyObject, b: PyObject): Steps<PyObject> {
  return yield* callImportedSteps('typing', '_make_union', [a, b]);
}

for (const type of [TypeVarType, ParamSpecType, TypeVarTupleType]) {
  ownsFields(type, FIELDS);
  type.tp_repr = repr;
}
TypeVarType.nb_or = (a, b) => suspendSteps(makeUnionSteps(a, b), [a, b]);
ParamSpecType.nb_or = TypeVarType.nb_or;
TypeVarType.tp_new = (_t, args, kw) => callNative(newTypeVar, undefined, args, kw, 'typevar');
ParamSpecType.tp_new = (_t, args, kw) => callNative(newParamSpec, undefined, args, kw, 'paramspec');
TypeVarTupleType.tp_new = (_t, args, kw) =>
  callNative(newTypeVarTuple, undefined, args, kw, 'typevartuple');

describeType(TypeVarType, {
  source: SOURCE,
  methods: [
    ...commonMethods('TypeVar'),
    fromTyping('__typing_subst__', '_typevar_subst'),
    method(
      '__typing_prepare_subst__',
      '($self, alias, args, /)',
      (p: PyTypeParam, alias: PyObject, args: PyObject) =>
        suspendSteps(prepareSteps(p, alias, args), [p, alias, args]),
    ),
  ],
  getsets: [
    nameGet,
    ...varianceGets,
    {
      name: '__bound__',
      get: (p: PyTypeParam) => lazily(p, 'bound', 'evaluateBound', newNone),
    },
    {
      name: '__constraints__',
      get: (p: PyTypeParam) => lazily(p, 'constraints', 'evaluateConstraints', () => newTuple([])),
    },
    defaultGet,
  ],
});

// ---- P.args and P.kwargs ----

const PART = { module: 'typing', hasGc: true, hasWeakrefs: true, basicSize: 24 } as const;
export const ParamSpecArgsType = newStaticType('ParamSpecArgs', PART);
export const ParamSpecKwargsType = newStaticType('ParamSpecKwargs', PART);
class PyParamSpecPart extends PyNative {
  declare readonly origin: PyObject;
  constructor(type: PyType, origin: PyObject) {
    super(type);
    this.origin = incref(origin);
  }
}

for (const [type, word] of [
  [ParamSpecArgsType, 'args'],
  [ParamSpecKwargsType, 'kwargs'],
] as const) {
  ownsFields(type, ['origin']);
  type.tp_repr = (o) => {
    const { origin } = o as PyParamSpecPart;
    if (origin instanceof PyTypeParam && origin.type === ParamSpecType)
      return newStr(`${origin.name.value}.${word}`);
    return suspendSteps(partReprSteps(origin, word), [o]);
  };
  type.tp_richcompare = (a, b, op) => {
    if (a.type !== b.type || (op !== EQ && op !== NE)) return newNotImplemented();
    return richCompare((a as PyParamSpecPart).origin, (b as PyParamSpecPart).origin, op);
  };
  type.tp_new = (cls, args) =>
    args.length === 1
      ? new PyParamSpecPart(cls, args[0]!)
      : raise('TypeError', `paramspec${word}() missing required argument 'origin' (pos 1)`);
  describeType(type, {
    source: SOURCE,
    methods: [
      method('__mro_entries__', '($self, bases, /)', () =>
        raise('TypeError', `Cannot subclass an instance of ${type.qualname}`),
      ),
    ],
    getsets: [{ name: '__origin__', get: (o: PyParamSpecPart) => incref(o.origin) }],
  });
}
function* partReprSteps(origin: PyObject, word: string): Steps<PyObject> {
  return newStr(`${yield* reprSteps(origin)}.${word}`);
}

describeType(ParamSpecType, {
  source: SOURCE,
  methods: [
    ...commonMethods('ParamSpec'),
    fromTyping('__typing_subst__', '_paramspec_subst'),
    fromTyping('__typing_prepare_subst__', '_paramspec_prepare_subst'),
  ],
  getsets: [
    nameGet,
    ...varianceGets,
    { name: '__bound__', get: (p: PyTypeParam) => incref(p.bound ?? None) },
    defaultGet,
    { name: 'args', get: (p: PyTypeParam) => new PyParamSpecPart(ParamSpecArgsType, p) },
    { name: 'kwargs', get: (p: PyTypeParam) => new PyParamSpecPart(ParamSpecKwargsType, p) },
  ],
});

describeType(TypeVarTupleType, {
  source: SOURCE,
  methods: [
    ...commonMethods('TypeVarTuple'),
    method('__typing_subst__', '($self, arg, /)', () =>
      raise('TypeError', 'Substitution of bare TypeVarTuple is not supported'),
    ),
    fromTyping('__typing_prepare_subst__', '_typevartuple_prepare_subst'),
  ],
  getsets: [nameGet, defaultGet],
});

/** typing.Unpack[param]. New reference. */
export function* unpackSteps(param: PyObject): Steps<PyObject> {
  const unpack = yield* importAttributeSteps('typing', 'Unpack');
  try {
    const made = getItem(unpack, param);
    return made === SUSPENDED ? ((yield) as PyObject) : made;
  } finally {
    decref(unpack);
  }
}

/** `*Ts`: an iterator over the one unpacked item. */
export function* unpackIterSteps(o: PyObject): Steps<PyObject> {
  const items = newTuple([yield* unpackSteps(o)]);
  const it = items.type.tp_iter!(items) as PyObject;
  decref(items);
  return it;
}
TypeVarTupleType.tp_repr = (o) => incref((o as PyTypeParam).name);
TypeVarTupleType.tp_iter = (o) => suspendSteps(unpackIterSteps(o), [o]);
