// What the second tier knows of the value stack while it translates: where each value is, and who owns it.
// Not in CPython; its optimizer's symbols are Python/optimizer_symbols.c.
//
// Invariant: a value that is not in `memory` exists only between two instructions of one segment. Whoever could look at the frame finds
// everything in `localsplus` (Emitter.spill), with the counts that the interpreter would have.

import type { PyObject } from '../../objects/object.ts';

/** In `localsplus`, at its place; owned. */
export interface InMemory {
  readonly at: 'memory';
}
/** In a JavaScript variable; owned. */
export interface Owned {
  readonly at: 'owned';
  readonly name: string;
}
/** In a variable, held by somebody who lives until the next `settleLoans`: no reference of its own yet. */
export interface Loan {
  readonly at: 'loan';
  readonly name: string;
}
/** The local variable itself, no reference of its own yet. */
export interface Local {
  readonly at: 'local';
  readonly index: number;
}
/** A constant, no reference of its own yet. */
export interface Constant {
  readonly at: 'constant';
  readonly index: number;
  readonly value: PyObject;
}
/** The null that CALL wants. */
export interface Null {
  readonly at: 'null';
}
/** An int that has an address (0: a shared small one), but no object yet. */
export interface Int {
  readonly at: 'int';
  readonly value: string;
  readonly address: string;
}
/** As `Int`, beyond the safe integers: the exact sum of two host numbers (wide.ts). */
export interface Wide {
  readonly at: 'wide';
  readonly high: string;
  readonly low: string;
  readonly address: string;
}
/** A float that has an address, but no object yet. */
export interface Float {
  readonly at: 'float';
  readonly value: string;
  readonly address: string;
}
/** True or False, as a host boolean. */
export interface Bool {
  readonly at: 'bool';
  readonly value: string;
}

export type Value = InMemory | Owned | Loan | Local | Constant | Null | Int | Wide | Float | Bool;

export const MEMORY: InMemory = { at: 'memory' };
export const NULL: Null = { at: 'null' };

/** Has no reference of its own that must be given back. */
export function isBorrowed(value: Value): boolean {
  return value.at === 'local' || value.at === 'constant' || value.at === 'loan';
}
