// Which constructor belongs to which sum of the abstract syntax, and what it is made of. CPython 3.13 Parser/Python.asdl; the fields are
// generated (parser/ast.ts).

import { astFields } from '../../parser/ast.ts';

export type Quantifier = '' | '?' | '*';
export interface Field {
  /** As Python spells it. */
  readonly name: string;
  /** As our tree spells it: `kind_` of Constant. */
  readonly property: string;
  readonly type: string;
  readonly quantifier: Quantifier;
}

const SUM_TEXT: Readonly<Record<string, string>> = {
  mod: 'Module Interactive Expression FunctionType',
  stmt: `FunctionDef AsyncFunctionDef ClassDef Return Delete Assign TypeAlias AugAssign AnnAssign For AsyncFor While If With AsyncWith Match
    Raise Try TryStar Assert Import ImportFrom Global Nonlocal Expr Pass Break Continue`,
  expr: `BoolOp NamedExpr BinOp UnaryOp Lambda IfExp Dict Set ListComp SetComp DictComp GeneratorExp Await Yield YieldFrom Compare Call
    FormattedValue JoinedStr Constant Attribute Subscript Starred Name List Tuple Slice`,
  expr_context: 'Load Store Del',
  boolop: 'And Or',
  operator: 'Add Sub Mult MatMult Div Mod Pow LShift RShift BitOr BitXor BitAnd FloorDiv',
  unaryop: 'Invert Not UAdd USub',
  cmpop: 'Eq NotEq Lt LtE Gt GtE Is IsNot In NotIn',
  excepthandler: 'ExceptHandler',
  pattern:
    'MatchValue MatchSingleton MatchSequence MatchMapping MatchClass MatchStar MatchAs MatchOr',
  type_ignore: 'TypeIgnore',
  type_param: 'TypeVar ParamSpec TypeVarTuple',
};

/** Sum name -> its constructors. */
export const SUMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SUM_TEXT).map(([name, text]) => [name, text.split(/\s+/)]),
);
/** Types with one constructor, which has their name. */
export const PRODUCTS = 'comprehension arguments arg keyword alias withitem match_case'.split(' ');
/** Sums whose constructors have no fields: each is one object for ever. */
export const SINGLETON_SUMS: ReadonlySet<string> = new Set([
  'expr_context',
  'boolop',
  'operator',
  'unaryop',
  'cmpop',
]);

const OWNER = new Map<string, string>();
for (const [sum, names] of SUMS) for (const name of names) OWNER.set(name, sum);
/** The sum (or the product itself) that `name` belongs to. */
export function sumOf(name: string): string {
  return OWNER.get(name) ?? name;
}

const NO_FIELDS: readonly Field[] = [];
const cache = new Map<string, readonly Field[]>();
/** Fields of a constructor or product, in order. */
export function fieldsOf(name: string): readonly Field[] {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const rows = (
    astFields as unknown as Record<string, readonly (readonly [string, string, string])[]>
  )[name];
  const fields =
    rows?.map(([property, type, quantifier]) => ({
      property,
      name: property.replace(/_$/, ''),
      type,
      // Two lists may hold None: `expr?*`.
      quantifier: (quantifier.endsWith('*') ? '*' : quantifier) as Quantifier,
    })) ?? NO_FIELDS;
  cache.set(name, fields);
  return fields;
}

export const LOCATION = ['lineno', 'col_offset', 'end_lineno', 'end_col_offset'] as const;
/** Sums and products with a place. The end is required in the last two. */
const LOCATED = 'stmt expr excepthandler arg keyword alias pattern type_param'.split(' ');
export function isLocated(owner: string): boolean {
  return LOCATED.includes(owner);
}
export function needsEnd(owner: string): boolean {
  return owner === 'pattern' || owner === 'type_param';
}

function signature(name: string): string {
  const fields = fieldsOf(name).map(({ type, quantifier, name: n }) => `${type}${quantifier} ${n}`);
  return fields.length === 0 ? name : `${name}(${fields.join(', ')})`;
}

/** `__doc__` of a class. */
export function docOf(name: string): string {
  const constructors = SUMS.get(name);
  if (constructors === undefined) return signature(name);
  if (constructors.every((c) => fieldsOf(c).length === 0))
    return `${name} = ${constructors.join(' | ')}`;
  return constructors
    .map((c, i) => (i === 0 ? `${name} = ` : `${' '.repeat(name.length + 1)}| `) + signature(c))
    .join('\n');
}
