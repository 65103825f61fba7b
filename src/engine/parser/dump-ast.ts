// Prints a syntax tree as `python -m ast FILE` does.
//
// CPython 3.13 Lib/ast.py dump() and main(): indentation of three, no attributes, empty lists and None
// left out. Not recursive over chains that only the host's stack would bound: depth is the parser's.
import type * as ast from './ast.ts';
import { astFields, locatedKinds } from './ast.ts';
import { parseModule } from './parser.ts';
import { constantRepr, strRepr } from './python-repr.ts';
import { formatSyntaxError } from './syntax-error-text.ts';

export interface DumpOptions {
  readonly includeAttributes?: boolean;
  /** Spaces for each level; null for one line. */
  readonly indent?: number | null;
}

/** What `python -m ast FILE` prints for a file with this text; the error, if it does not parse. */
export function formatAst(source: string, filename = '<unknown>'): string {
  const result = parseModule(source, filename);
  if ('error' in result) return formatSyntaxError(result.error);
  return `${dumpAst(result.tree, { indent: 3 })}\n`;
}

/** ast.dump(node, include_attributes=..., indent=...). */
export function dumpAst(
  node: ast.mod_ty | ast.stmt_ty | ast.expr_ty,
  options: DumpOptions,
): string {
  return dumpNode(node as unknown as AnyNode, options, 0).text;
}

type AnyNode = Readonly<Record<string, unknown>> & { readonly kind: ast.NodeKind };

interface Dumped {
  readonly text: string;
  /** Whether it may stand on the line of its parent. */
  readonly isSimple: boolean;
}

const located: ReadonlySet<string> = new Set(locatedKinds);
const attributes = ['lineno', 'col_offset', 'end_lineno', 'end_col_offset'];

function dumpNode(node: AnyNode, options: DumpOptions, depth: number): Dumped {
  const args: string[] = [];
  let allSimple = true;
  const showsNone = node.kind === 'Constant' || node.kind === 'MatchSingleton';
  for (const [property, type] of astFields[node.kind]) {
    const value = node[property];
    if (value === null && !(showsNone && property === 'value')) continue;
    if (Array.isArray(value) && value.length === 0) continue;
    const name = property.replace(/_$/, '');
    const dumped = dumpField(value, type, options, depth + 1);
    allSimple &&= dumped.isSimple;
    args.push(`${name}=${dumped.text}`);
  }
  if (options.includeAttributes === true && located.has(node.kind)) {
    for (const name of attributes) args.push(`${name}=${String(node[name])}`);
  }
  if (allSimple && args.length <= 3) {
    return { text: `${node.kind}(${args.join(', ')})`, isSimple: args.length === 0 };
  }
  return { text: `${node.kind}(${joinLines(args, options, depth + 1)})`, isSimple: false };
}

function dumpField(value: unknown, type: string, options: DumpOptions, depth: number): Dumped {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => dumpField(item, type, options, depth + 1).text);
    return { text: `[${joinLines(items, options, depth + 1)}]`, isSimple: false };
  }
  if (type === 'constant') return simple(constantRepr(value as ast.ConstantValue));
  if (value === null) return simple('None');
  if (typeof value === 'string') {
    return simple(type === 'identifier' || type === 'string' ? strRepr(value) : `${value}()`);
  }
  if (typeof value === 'number') return simple(String(value));
  return dumpNode(value as AnyNode, options, depth);
}

function simple(text: string): Dumped {
  return { text, isSimple: true };
}

function joinLines(items: readonly string[], options: DumpOptions, depth: number): string {
  if (options.indent === undefined || options.indent === null) return items.join(', ');
  const line = `\n${' '.repeat(options.indent * depth)}`;
  return line + items.join(`,${line}`);
}
