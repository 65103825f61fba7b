// The state of one compilation and the primitives that write instructions.
//
// CPython: Python/compile.c struct compiler, the ADDOP_* and VISIT macros,
// compiler_enter_scope, compiler_set_qualname. The visitors of nodes come in through
// `visitors`, so that the files of codegen/ need not import each other in circles.

import { markTreeConstant } from '../bytecode/tree-constants.ts';
import { EngineBug } from '../base/assert.ts';
import type { CodeConstant } from '../bytecode/code-unit.ts';
import {
  LOAD_ATTR,
  LOAD_CONST,
  LOAD_METHOD,
  LOAD_SUPER_ATTR,
  LOAD_SUPER_METHOD,
  LOAD_ZERO_SUPER_ATTR,
  LOAD_ZERO_SUPER_METHOD,
  RESUME,
} from '../bytecode/generated/opcodes.ts';
import type * as ast from '../parser/ast.ts';
import { ConstCache } from './constants.ts';
import { RecursionGuard, syntaxError } from './errors.ts';
import type { CompileWarning } from './errors.ts';
import type { FutureFeatures } from './future.ts';
import type { Label } from './instruction-sequence.ts';
import { lineLocation } from './source-location.ts';
import type { SourceLocation } from './source-location.ts';
import type { Symtable } from './symtable.ts';
import { GLOBAL_EXPLICIT } from './symtable/entry.ts';
import type { SymtableEntry } from './symtable/entry.ts';
import { mangle, maybeMangle } from './symtable/mangle.ts';
import { CompilerUnit, indexOf, NO_ARGUMENTS } from './unit.ts';
import type { ArgumentCounts, FrameBlock, ScopeType } from './unit.ts';

/** CO_MAXBLOCKS of 3.13: how deep loops, with and try may nest. */
const MAX_BLOCKS = 21;

export interface CodegenVisitors {
  expr(c: Compiler, node: ast.expr_ty): void;
  stmt(c: Compiler, node: ast.stmt_ty): void;
}

export interface CompilerOptions {
  readonly filename: string;
  /** -O level: 0, 1 (no asserts), 2 (no docstrings). */
  readonly optimize: number;
  readonly future: FutureFeatures;
  readonly topLevelAwait: boolean;
}

export class Compiler {
  readonly options: CompilerOptions;
  readonly symtable: Symtable;
  readonly constCache = new ConstCache();
  readonly warnings: CompileWarning[] = [];
  /** The units around the current one, outermost first. */
  readonly stack: CompilerUnit[] = [];
  interactive = false;
  private current: CompilerUnit | null = null;
  private readonly visitors: CodegenVisitors;
  private readonly guard: RecursionGuard;

  constructor(options: CompilerOptions, symtable: Symtable, visitors: CodegenVisitors) {
    this.options = options;
    this.symtable = symtable;
    this.visitors = visitors;
    this.guard = new RecursionGuard(options.filename);
  }

  /** The unit being written. */
  get u(): CompilerUnit {
    if (this.current === null) throw new EngineBug('no unit is open');
    return this.current;
  }

  get ste(): SymtableEntry {
    return this.u.ste;
  }

  visitExpr(node: ast.expr_ty): void {
    this.guard.enter(node);
    this.visitors.expr(this, node);
    this.guard.leave(node);
  }

  visitExprs(nodes: readonly ast.expr_ty[]): void {
    for (const node of nodes) this.visitExpr(node);
  }

  visitStmt(node: ast.stmt_ty): void {
    this.guard.enter(node);
    this.visitors.stmt(this, node);
    this.guard.leave(node);
  }

  visitStmts(nodes: readonly ast.stmt_ty[]): void {
    for (const node of nodes) this.visitStmt(node);
  }

  newLabel(): Label {
    return this.u.seq.newLabel();
  }

  useLabel(label: Label): void {
    this.u.seq.useLabel(label);
  }

  /** ADDOP, ADDOP_I; for jumps `oparg` is a label. */
  addop(loc: SourceLocation, opcode: number, oparg = 0): void {
    this.u.seq.addop(opcode, oparg, loc);
  }

  /** ADDOP_LOAD_CONST */
  loadConst(loc: SourceLocation, value: CodeConstant): void {
    this.addop(loc, LOAD_CONST, this.u.consts.add(value));
  }

  /** The value of a Constant node. */
  loadTreeConst(loc: SourceLocation, value: CodeConstant): void {
    markTreeConstant(value);
    this.loadConst(loc, value);
  }

  loadString(loc: SourceLocation, value: string): void {
    this.loadConst(loc, { type: 'str', value });
  }

  loadInt(loc: SourceLocation, value: number): void {
    this.loadConst(loc, { type: 'int', value });
  }

  /**
   * ADDOP_NAME with co_names: mangles, and gives the pseudo forms of attribute loads their
   * real opcode and flag bits.
   * Source: CPython 3.13 Python/compile.c codegen_addop_name.
   */
  addopName(loc: SourceLocation, opcode: number, name: string): void {
    const arg = indexOf(this.u.names, this.mangle(name));
    switch (opcode) {
      case LOAD_ATTR:
        return this.addop(loc, LOAD_ATTR, arg << 1);
      case LOAD_METHOD:
        return this.addop(loc, LOAD_ATTR, (arg << 1) | 1);
      case LOAD_SUPER_ATTR:
        return this.addop(loc, LOAD_SUPER_ATTR, (arg << 2) | 2);
      case LOAD_SUPER_METHOD:
        return this.addop(loc, LOAD_SUPER_ATTR, (arg << 2) | 3);
      case LOAD_ZERO_SUPER_ATTR:
        return this.addop(loc, LOAD_SUPER_ATTR, arg << 2);
      case LOAD_ZERO_SUPER_METHOD:
        return this.addop(loc, LOAD_SUPER_ATTR, (arg << 2) | 1);
      default:
        return this.addop(loc, opcode, arg);
    }
  }

  /** compiler_maybe_mangle */
  mangle(name: string): string {
    return maybeMangle(this.u.privateName, this.ste, name);
  }

  /**
   * Opens a unit for the block that `ste` describes; its first instruction is RESUME.
   * Source: CPython 3.13 Python/compile.c compiler_enter_scope.
   */
  enterScope(
    name: string,
    scopeType: ScopeType,
    ste: SymtableEntry,
    lineno: number,
    privateName: string | null = null,
    counts: ArgumentCounts = NO_ARGUMENTS,
  ): void {
    const parent = this.current;
    if (parent !== null) this.stack.push(parent);
    const inherited = privateName ?? parent?.privateName ?? null;
    const unit = new CompilerUnit(ste, scopeType, name, lineno, inherited, counts, this.constCache);
    this.current = unit;
    if (scopeType === 'module') {
      this.addop({ ...lineLocation(lineno), lineno: 0 }, RESUME, 0);
      return;
    }
    unit.qualname = this.qualname(unit);
    this.addop(lineLocation(lineno), RESUME, 0);
  }

  /** compiler_exit_scope */
  exitScope(): void {
    this.current = this.stack.pop() ?? null;
  }

  // compiler_set_qualname
  private qualname(unit: CompilerUnit): string {
    let parent = this.stack.at(-1);
    if (parent?.scopeType === 'type-params') {
      if (this.stack.length === 2) return unit.name;
      parent = this.stack.at(-2);
    }
    if (parent === undefined || this.stack.length < 1) return unit.name;
    const named = ['function', 'async-function', 'class'].includes(unit.scopeType);
    if (named && parent.ste.scope(mangle(parent.privateName, unit.name)) === GLOBAL_EXPLICIT) {
      return unit.name;
    }
    const inFunction = ['function', 'async-function', 'lambda'].includes(parent.scopeType);
    if (inFunction) return `${parent.qualname ?? ''}.<locals>.${unit.name}`;
    return parent.qualname === null ? unit.name : `${parent.qualname}.${unit.name}`;
  }

  /** Errors: SyntaxError when blocks nest too deeply. */
  pushFrameBlock(
    loc: SourceLocation,
    type: FrameBlock['type'],
    block: Label,
    exit: Label,
    data: { finalbody?: readonly ast.stmt_ty[]; handlerName?: string | null } = {},
  ): void {
    if (this.u.fblocks.length >= MAX_BLOCKS) {
      this.error(loc, 'too many statically nested blocks');
    }
    const { finalbody = null, handlerName = null } = data;
    this.u.fblocks.push({ type, block, loc, exit, finalbody, handlerName });
  }

  popFrameBlock(): void {
    this.u.fblocks.pop();
  }

  /** compiler_error */
  error(loc: SourceLocation, message: string): never {
    syntaxError(this.options.filename, loc, message);
  }

  /** compiler_warn */
  warn(loc: SourceLocation, message: string): void {
    this.warnings.push({
      category: 'SyntaxWarning',
      message,
      filename: this.options.filename,
      lineno: loc.lineno,
      offset: loc.col + 1,
      endLineno: loc.endLineno,
      endOffset: loc.endCol + 1,
    });
  }
}
