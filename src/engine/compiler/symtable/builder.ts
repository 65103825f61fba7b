// The first pass over the tree: entering and leaving blocks, noting definitions and uses.
//
// CPython: Python/symtable.c symtable_enter_block, symtable_add_def, symtable_lookup,
// symtable_extend_namedexpr_scope. The visitors of nodes are in visit-*.ts and come in
// through `visitors`, so that modules need not import each other.

import type * as ast from '../../parser/ast.ts';
import { plainError, RecursionGuard, syntaxError } from '../errors.ts';
import type { CompileDiagnostic } from '../errors.ts';
import type { FutureFeatures } from '../future.ts';
import type { SourceLocation } from '../source-location.ts';
import {
  DEF_COMP_ITER,
  DEF_GLOBAL,
  DEF_LOCAL,
  DEF_NONLOCAL,
  DEF_PARAM,
  DEF_TYPE_PARAM,
  SymtableEntry,
} from './entry.ts';
import type { BlockType } from './entry.ts';
import { maybeMangle } from './mangle.ts';

/** What the code generator asks of the table. */
export interface Symtable {
  readonly top: SymtableEntry;
  /** The block that `key` opened: the node itself, or the list of type parameters. */
  lookup(key: object): SymtableEntry;
  /** The block of a TypeVar's default; `key` itself is its bound's block. */
  lookupDefault(key: ast.type_param_ty): SymtableEntry;
}

export interface SymtableVisitors {
  stmt(st: SymtableBuilder, node: ast.stmt_ty): void;
  expr(st: SymtableBuilder, node: ast.expr_ty): void;
}

export class SymtableBuilder implements Symtable {
  readonly top: SymtableEntry;
  readonly filename: string;
  readonly future: FutureFeatures;
  /** The innermost block. */
  cur: SymtableEntry;
  /** Name of the class around, for mangling. */
  privateName: string | null = null;
  private readonly stack: SymtableEntry[] = [];
  private readonly blocks = new Map<object, SymtableEntry>();
  private readonly defaultBlocks = new Map<object, SymtableEntry>();
  private readonly visitors: SymtableVisitors;
  private readonly guard: RecursionGuard;
  private readonly topLevelAwait: boolean;

  constructor(
    mod: ast.mod_ty,
    filename: string,
    future: FutureFeatures,
    topLevelAwait: boolean,
    visitors: SymtableVisitors,
  ) {
    this.filename = filename;
    this.future = future;
    this.topLevelAwait = topLevelAwait;
    this.visitors = visitors;
    this.guard = new RecursionGuard(filename);
    this.top = new SymtableEntry('top', 'module', { lineno: 0, endLineno: 0, col: 0, endCol: 0 });
    this.cur = this.top;
    this.stack.push(this.top);
    this.blocks.set(mod, this.top);
  }

  lookup(key: object): SymtableEntry {
    const entry = this.blocks.get(key);
    if (entry === undefined) this.fail('SystemError', 'unknown symbol table entry');
    return entry;
  }

  lookupDefault(key: ast.type_param_ty): SymtableEntry {
    const entry = this.defaultBlocks.get(key);
    if (entry === undefined) this.fail('SystemError', 'unknown symbol table entry');
    return entry;
  }

  visitStmt(node: ast.stmt_ty): void {
    this.guard.enter(node);
    this.visitors.stmt(this, node);
    this.guard.leave(node);
  }

  visitExpr(node: ast.expr_ty): void {
    this.guard.enter(node);
    this.visitors.expr(this, node);
    this.guard.leave(node);
  }

  visitStmts(nodes: readonly ast.stmt_ty[]): void {
    for (const node of nodes) this.visitStmt(node);
  }

  /** Nodes may be null, as in the keys of a dict display. */
  visitExprs(nodes: readonly (ast.expr_ty | null)[]): void {
    for (const node of nodes) if (node !== null) this.visitExpr(node);
  }

  /** Source: CPython 3.13 Python/symtable.c symtable_enter_block. */
  enterBlock(
    name: string,
    type: BlockType,
    key: object,
    loc: SourceLocation,
    isDefault = false,
  ): void {
    const entry = new SymtableEntry(name, type, loc);
    (isDefault ? this.defaultBlocks : this.blocks).set(key, entry);
    const prev = this.cur;
    entry.nested = prev.nested || prev.isFunctionLike;
    // For now assignment expressions are forbidden in all of the outermost iterator, also in
    // nested comprehensions and lambdas.
    entry.compIterExpr = prev.compIterExpr;
    if (type !== 'class') entry.mangledNames = prev.mangledNames;
    this.stack.push(entry);
    this.cur = entry;
    // Annotations as strings have no effect on scopes, so nobody sees this block.
    if (type === 'annotation' && this.future.annotations) return;
    prev.children.push(entry);
  }

  exitBlock(): void {
    this.stack.pop();
    this.cur = this.stack.at(-1) ?? this.top;
  }

  /** symtable_lookup: flags of `name` in `entry` so far. */
  lookupName(name: string, entry = this.cur): number {
    return entry.symbol(maybeMangle(this.privateName, entry, name));
  }

  /** symtable_add_def */
  addDef(name: string, flag: number, loc: SourceLocation): void {
    if (flag & DEF_TYPE_PARAM) this.cur.mangledNames?.add(name);
    this.addDefTo(this.cur, name, flag, loc);
  }

  /** symtable_add_def_helper */
  private addDefTo(ste: SymtableEntry, name: string, flag: number, loc: SourceLocation): void {
    const mangled = maybeMangle(this.privateName, this.cur, name);
    const known = ste.symbol(mangled);
    if (flag & DEF_PARAM && known & DEF_PARAM) {
      this.error(loc, `duplicate argument '${name}' in function definition`);
    }
    if (flag & DEF_TYPE_PARAM && known & DEF_TYPE_PARAM) {
      this.error(loc, `duplicate type parameter '${name}'`);
    }
    let value = known | flag;
    if (ste.compIterTarget) {
      if (value & (DEF_GLOBAL | DEF_NONLOCAL)) {
        const what = 'comprehension inner loop cannot rebind assignment expression target';
        this.error(loc, `${what} '${name}'`);
      }
      value |= DEF_COMP_ITER;
    }
    ste.symbols.set(mangled, value);
    if (flag & DEF_PARAM) {
      ste.varnames.push(mangled);
    } else if (flag & DEF_GLOBAL) {
      this.top.symbols.set(mangled, this.top.symbol(mangled) | flag);
    }
  }

  /** symtable_record_directive: for the messages of the second pass. */
  recordDirective(name: string, loc: SourceLocation): void {
    this.cur.directives.push({ name: maybeMangle(this.privateName, this.cur, name), loc });
  }

  /**
   * The target of `:=` inside a comprehension belongs to the scope around it.
   * Source: CPython 3.13 Python/symtable.c symtable_extend_namedexpr_scope.
   */
  extendNamedexprScope(name: string, loc: SourceLocation): void {
    for (const ste of this.stack.toReversed()) {
      if (ste.comprehension !== 'none') {
        const known = this.lookupName(name, ste);
        if (known & DEF_COMP_ITER && known & DEF_LOCAL) {
          const what = 'assignment expression cannot rebind comprehension iteration variable';
          this.error(loc, `${what} '${name}'`);
        }
        continue;
      }
      if (ste.type === 'function') {
        const isGlobal = this.lookupName(name, ste) & DEF_GLOBAL;
        this.addDef(name, isGlobal ? DEF_GLOBAL : DEF_NONLOCAL, loc);
        this.recordDirective(name, loc);
        this.addDefTo(ste, name, DEF_LOCAL, loc);
        return;
      }
      if (ste.type === 'module') {
        this.addDef(name, DEF_GLOBAL, loc);
        this.recordDirective(name, loc);
        this.addDefTo(ste, name, DEF_GLOBAL, loc);
        return;
      }
      const place = NAMED_EXPR_PLACES[ste.type];
      if (place !== undefined) {
        const what = 'assignment expression within a comprehension cannot be used';
        this.error(loc, `${what} ${place}`);
      }
    }
  }

  /** IS_ASYNC_DEF */
  get inAsyncDef(): boolean {
    return this.cur.type === 'function' && this.cur.coroutine;
  }

  /** allows_top_level_await */
  get allowsTopLevelAwait(): boolean {
    return this.topLevelAwait && this.cur.type === 'module';
  }

  error(loc: SourceLocation, message: string): never {
    syntaxError(this.filename, loc, message);
  }

  fail(type: CompileDiagnostic['type'], message: string): never {
    plainError(type, this.filename, message);
  }
}

const NAMED_EXPR_PLACES: Partial<Record<BlockType, string>> = {
  class: 'in a class body',
  'type-parameters': 'within the definition of a generic',
  'type-alias': 'in a type alias',
  'type-variable': 'in a TypeVar bound',
};
