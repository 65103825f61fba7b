// The second pass over the symbol table: which names are local, global, free or cells.
//
// CPython: Python/symtable.c symtable_analyze, analyze_block, analyze_name,
// inline_comprehension, analyze_cells, drop_class_free, update_symbols. A block hands the
// names bound around it down to its children and takes their free names back.

import { plainError, syntaxError } from '../errors.ts';
import {
  CELL,
  DEF_BOUND,
  DEF_COMP_CELL,
  DEF_FREE_CLASS,
  DEF_GLOBAL,
  DEF_NONLOCAL,
  DEF_PARAM,
  DEF_TYPE_PARAM,
  FREE,
  GLOBAL_EXPLICIT,
  GLOBAL_IMPLICIT,
  LOCAL,
  SCOPE_OFFSET,
  symbolScope,
} from './entry.ts';
import type { SymtableEntry } from './entry.ts';

/**
 * Decides the scope of every name of every block.
 * Errors: SyntaxError for nonlocal declarations without a binding.
 * Source: CPython 3.13 Python/symtable.c symtable_analyze.
 */
export function analyze(top: SymtableEntry, filename: string): void {
  new Analyzer(filename).block(top, null, new Set(), new Set(), new Set(), null);
}

type Names = Set<string>;

/** What analyze_name works on, for one block. */
interface BlockNames {
  readonly scopes: Map<string, number>;
  readonly bound: Names | null;
  readonly local: Names;
  readonly free: Names;
  readonly global: Names;
  readonly typeParams: Names;
  readonly classEntry: SymtableEntry | null;
}

class Analyzer {
  private readonly filename: string;

  constructor(filename: string) {
    this.filename = filename;
  }

  // analyze_block. `bound` is null for a module; `free` is the result.
  block(
    ste: SymtableEntry,
    bound: Names | null,
    free: Names,
    global: Names,
    typeParams: Names,
    classEntry: SymtableEntry | null,
  ): void {
    const local: Names = new Set();
    const scopes = new Map<string, number>();
    const newglobal: Names = new Set();
    const newbound: Names = new Set();
    const newfree: Names = new Set();
    const inlinedCells: Names = new Set();

    // A class's own names are not visible in its methods.
    if (ste.type === 'class') {
      addAll(newglobal, global);
      if (bound !== null) addAll(newbound, bound);
    }
    const names: BlockNames = { scopes, bound, local, free, global, typeParams, classEntry };
    for (const [name, flags] of ste.symbols) this.name(ste, name, flags, names);
    if (ste.type !== 'class') {
      if (ste.isFunctionLike) addAll(newbound, local);
      if (bound !== null) addAll(newbound, bound);
      addAll(newglobal, global);
    } else {
      newbound.add('__class__');
      newbound.add('__classdict__');
    }

    this.children(ste, newbound, newfree, newglobal, typeParams, classEntry, scopes, inlinedCells);

    if (ste.isFunctionLike) analyzeCells(scopes, newfree, inlinedCells);
    else if (ste.type === 'class') dropClassFree(ste, newfree);
    updateSymbols(ste, scopes, bound, newfree, inlinedCells);
    addAll(free, newfree);
  }

  private children(
    ste: SymtableEntry,
    newbound: Names,
    newfree: Names,
    newglobal: Names,
    typeParams: Names,
    classEntry: SymtableEntry | null,
    scopes: Map<string, number>,
    inlinedCells: Names,
  ): void {
    for (const child of ste.children) {
      let newClassEntry: SymtableEntry | null = null;
      if (child.canSeeClassScope) newClassEntry = ste.type === 'class' ? ste : classEntry;
      // All comprehensions but generator expressions are inlined, except in annotation
      // scopes that are nested in classes.
      const inline = child.comprehension !== 'none' && !child.generator && !ste.canSeeClassScope;
      const childFree: Names = new Set(newfree);
      this.block(
        child,
        new Set(newbound),
        childFree,
        new Set(newglobal),
        new Set(typeParams),
        newClassEntry,
      );
      if (inline) {
        inlineComprehension(ste, child, scopes, childFree, inlinedCells);
        child.compInlined = true;
      }
      addAll(newfree, childFree);
    }
    ste.children = ste.children.flatMap((child) => (child.compInlined ? child.children : [child]));
  }

  // analyze_name
  private name(ste: SymtableEntry, name: string, flags: number, names: BlockNames): void {
    const { scopes, bound, local, free, global, typeParams, classEntry } = names;
    if (flags & DEF_GLOBAL) {
      if (flags & DEF_NONLOCAL) {
        this.errorAtDirective(ste, name, `name '${name}' is nonlocal and global`);
      }
      scopes.set(name, GLOBAL_EXPLICIT);
      global.add(name);
      bound?.delete(name);
      return;
    }
    if (flags & DEF_NONLOCAL) {
      if (bound === null) {
        this.errorAtDirective(ste, name, 'nonlocal declaration not allowed at module level');
      }
      if (!bound.has(name)) {
        this.errorAtDirective(ste, name, `no binding for nonlocal '${name}' found`);
      }
      if (typeParams.has(name)) {
        const message = `nonlocal binding not allowed for type parameter '${name}'`;
        this.errorAtDirective(ste, name, message);
      }
      scopes.set(name, FREE);
      free.add(name);
      return;
    }
    if (flags & DEF_BOUND) {
      scopes.set(name, LOCAL);
      local.add(name);
      global.delete(name);
      if (flags & DEF_TYPE_PARAM) typeParams.add(name);
      else typeParams.delete(name);
      return;
    }
    // A type scope inside a class: a name that the class binds is looked up in the class's
    // namespace and the globals at run time, not in an enclosing function.
    if (classEntry !== null) {
      const classFlags = classEntry.symbol(name);
      if (classFlags & DEF_GLOBAL) {
        scopes.set(name, GLOBAL_EXPLICIT);
        return;
      }
      if (classFlags & DEF_BOUND && !(classFlags & DEF_NONLOCAL)) {
        scopes.set(name, GLOBAL_IMPLICIT);
        return;
      }
    }
    if (bound !== null && bound.has(name)) {
      scopes.set(name, FREE);
      free.add(name);
      return;
    }
    scopes.set(name, GLOBAL_IMPLICIT);
  }

  private errorAtDirective(ste: SymtableEntry, name: string, message: string): never {
    const directive = ste.directives.find((entry) => entry.name === name);
    if (directive !== undefined) syntaxError(this.filename, directive.loc, message);
    plainError('RuntimeError', this.filename, 'BUG: internal directive bookkeeping broken');
  }
}

function addAll(target: Names, source: Names): void {
  for (const name of source) target.add(name);
}

// inline_comprehension: the names of an inlined comprehension become names of `ste`.
function inlineComprehension(
  ste: SymtableEntry,
  comp: SymtableEntry,
  scopes: Map<string, number>,
  compFree: Names,
  inlinedCells: Names,
): void {
  let removeDunderClass = false;
  for (const [name, compFlags] of comp.symbols) {
    if (compFlags & DEF_PARAM) continue;
    let scope = symbolScope(compFlags);
    const onlyFlags = compFlags & ((1 << SCOPE_OFFSET) - 1);
    if (scope === CELL || onlyFlags & DEF_COMP_CELL) inlinedCells.add(name);
    // __class__ is never free through a class scope, see dropClassFree.
    if (scope === FREE && ste.type === 'class' && name === '__class__') {
      scope = GLOBAL_IMPLICIT;
      compFree.delete(name);
      removeDunderClass = true;
    }
    const existing = ste.symbols.get(name);
    if (existing === undefined) {
      ste.symbols.set(name, onlyFlags);
      scopes.set(name, scope);
    } else if (existing & DEF_BOUND && ste.type !== 'class') {
      // Free in the comprehension and local outside: now simply local, unless a function
      // inside the comprehension needs a cell.
      const freeInChild = comp.children.some((child) => child.scope(name) === FREE);
      if (!freeInChild) compFree.delete(name);
    }
  }
  if (removeDunderClass) comp.symbols.delete('__class__');
}

// analyze_cells: a local that a child uses is a cell.
function analyzeCells(scopes: Map<string, number>, free: Names, inlinedCells: Names): void {
  for (const [name, scope] of scopes) {
    if (scope !== LOCAL) continue;
    if (!free.has(name) && !inlinedCells.has(name)) continue;
    scopes.set(name, CELL);
    free.delete(name);
  }
}

// drop_class_free
function dropClassFree(ste: SymtableEntry, free: Names): void {
  if (free.delete('__class__')) ste.needsClassClosure = true;
  if (free.delete('__classdict__')) ste.needsClassdict = true;
}

// update_symbols: the result goes into `symbols`.
function updateSymbols(
  ste: SymtableEntry,
  scopes: Map<string, number>,
  bound: Names | null,
  free: Names,
  inlinedCells: Names,
): void {
  const classFlag = ste.type === 'class' || ste.canSeeClassScope;
  for (const [name, flags] of ste.symbols) {
    const cell = inlinedCells.has(name) ? DEF_COMP_CELL : 0;
    ste.symbols.set(name, flags | cell | ((scopes.get(name) ?? 0) << SCOPE_OFFSET));
  }
  for (const name of free) {
    const known = ste.symbols.get(name);
    if (known !== undefined) {
      // A method's free variable with the name of a local or global of the class.
      if (classFlag) ste.symbols.set(name, known | DEF_FREE_CLASS);
      continue;
    }
    if (bound !== null && !bound.has(name)) continue; // It is a global.
    ste.symbols.set(name, FREE << SCOPE_OFFSET);
  }
}
