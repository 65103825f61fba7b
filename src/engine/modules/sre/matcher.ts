// Matching: a small machine with one stack of what to try next and what to undo. CPython 3.13 Modules/_sre/sre_lib.h (SRE(match),
// SRE(count), SRE(search)); there a part that may fail is a context of its own, here it is an entry.
//
// An entry of the stack has three numbers. A choice: where to go on, at which position. An undo: a register and its old value. Going back
// pops entries, undoing, until a choice is found. Invariant: below the height at which a choice was pushed nothing has changed since.

import { charge } from '../../objects/charge.ts';
import { raise } from '../../objects/raise.ts';
import { wordAscii, wordUnicode, type CharSet } from './charset.ts';
import * as sre from './opcodes.ts';
import * as op from './program.ts';
import type { SreProgram } from './program.ts';
import type { Subject } from './subject.ts';

const ENTRY = 3;
/** Kinds of entries, in the low two bits of the first number. */
const CHOICE = 0;
const UNDO = 1;
/** A greedy run of single characters that can give one back: [pc, position now, least position]. */
const GIVE_BACK = 2;
/** A lazy run that can take one more: [pc, position, how many are taken]. */
const TAKE_MORE = 3;

const STACK_MAX = 1 << 26;
/** Steps between two looks at the budget. */
const METER = 1024;

// shared: scratch memory, empty between two calls of the matcher.
let stack = new Int32Array(3 * 1024);

function grow(): void {
  if (stack.length >= STACK_MAX) raise('MemoryError');
  const larger = new Int32Array(stack.length * 2);
  larger.set(stack);
  stack = larger;
}

/** One search or match under way. */
export class Matcher {
  readonly program: SreProgram;
  readonly units: Uint32Array;
  readonly end: number;
  /** Marks of the groups, the number of the last closed group, registers of loops. */
  readonly registers: Int32Array;
  readonly lastIndexRegister: number;
  /** The whole text must match. */
  readonly matchAll: boolean;
  /** An empty match here does not count. -1: none. */
  mustAdvanceAt = -1;
  private steps = 0;

  constructor(
    program: SreProgram,
    subject: Subject,
    end: number,
    groups: number,
    matchAll: boolean,
  ) {
    this.program = program;
    this.units = subject.units();
    this.end = end;
    this.lastIndexRegister = 2 * groups;
    this.registers = new Int32Array(2 * groups + 1 + program.registers);
    this.matchAll = matchAll;
  }

  /** Matches at `start`: the end of the match, or -1. */
  run(start: number): number {
    const { registers, units, end, lastIndexRegister } = this;
    const { code, sets } = this.program;
    const loops = lastIndexRegister + 1;
    registers.fill(-1);
    let top = 0;
    let pc = 0;
    let pos = start;
    let steps = this.steps;
    let ok = true;
    for (;;) {
      if (++steps >= METER) {
        charge(METER >> 2);
        steps = 0;
      }
      if (top + 12 >= stack.length) grow();
      if (!ok) {
        // Go back to the last choice.
        for (;;) {
          if (top === 0) {
            this.steps = steps;
            return -1;
          }
          top -= ENTRY;
          const word = stack[top]!;
          const kind = word & 3;
          if (kind === UNDO) {
            if (word >= 0) registers[word >> 2] = stack[top + 1]!;
            continue;
          }
          pc = word >> 2;
          pos = stack[top + 1]!;
          if (kind === CHOICE) break;
          if (kind === GIVE_BACK) {
            const least = stack[top + 2]!;
            const follows = code[pc + 5]!;
            pos--;
            if (follows >= 0) while (pos >= least && !(pos < end && units[pos] === follows)) pos--;
            if (pos < least) continue;
            if (pos > least) {
              stack[top + 1] = pos;
              top += ENTRY;
            }
          } else {
            const taken = stack[top + 2]!;
            if (pos >= end || !matchesOne(code, pc, units[pos]!, sets)) continue;
            pos++;
            const max = code[pc + 4]!;
            if (max < 0 || taken + 1 < max) {
              stack[top + 1] = pos;
              stack[top + 2] = taken + 1;
              top += ENTRY;
            }
          }
          pc += op.ONE_SIZE;
          break;
        }
        ok = true;
      }
      switch (code[pc]) {
        case op.CHAR:
          if (pos < end && units[pos] === code[pc + 1]) {
            pos++;
            pc += 2;
          } else ok = false;
          break;
        case op.STRING: {
          const count = code[pc + 1]!;
          if (end - pos < count) {
            ok = false;
            break;
          }
          let i = 0;
          while (i < count && units[pos + i] === code[pc + 2 + i]) i++;
          if (i < count) ok = false;
          else {
            pos += count;
            pc += 2 + count;
          }
          break;
        }
        case op.SET: {
          if (pos >= end) {
            ok = false;
            break;
          }
          const c = units[pos]!;
          const set = sets[code[pc + 1]!]!;
          if (c < 256 ? set.low[c] === 1 : set.high(c)) {
            pos++;
            pc += 2;
          } else ok = false;
          break;
        }
        case op.NOT_CHAR:
          if (pos < end && units[pos] !== code[pc + 1]) {
            pos++;
            pc += 2;
          } else ok = false;
          break;
        case op.ANY:
          if (pos < end && units[pos] !== 10) {
            pos++;
            pc++;
          } else ok = false;
          break;
        case op.ANY_ALL:
          if (pos < end) {
            pos++;
            pc++;
          } else ok = false;
          break;
        case op.AT:
          if (isAt(code[pc + 1]!, units, pos, end)) pc += 2;
          else ok = false;
          break;
        case op.MARK: {
          const mark = code[pc + 1]!;
          if (top > 0) {
            stack[top] = (mark << 2) | UNDO;
            stack[top + 1] = registers[mark]!;
            top += ENTRY;
          }
          registers[mark] = pos;
          if (mark & 1) {
            if (top > 0) {
              stack[top] = (lastIndexRegister << 2) | UNDO;
              stack[top + 1] = registers[lastIndexRegister]!;
              top += ENTRY;
            }
            registers[lastIndexRegister] = (mark >> 1) + 1;
          }
          pc += 2;
          break;
        }
        case op.JUMP:
          pc = code[pc + 1]!;
          break;
        case op.SPLIT:
          stack[top] = (code[pc + 1]! << 2) | CHOICE;
          stack[top + 1] = pos;
          top += ENTRY;
          pc += 2;
          break;
        case op.GREEDY_ONE:
        case op.POSSESSIVE_ONE: {
          const min = code[pc + 3]!;
          const max = code[pc + 4]!;
          const limit = max < 0 || end - pos < max ? Math.max(pos, end) : pos + max;
          const reached = runOf(code, pc, units, pos, limit, sets);
          steps += (reached - pos) >> 4;
          if (reached - pos < min) {
            ok = false;
            break;
          }
          if (code[pc] === op.GREEDY_ONE && reached - pos > min) {
            // The entry stands for all shorter runs; with a literal behind it the first good one is looked for at once.
            stack[top] = (pc << 2) | GIVE_BACK;
            stack[top + 2] = pos + min;
            const follows = code[pc + 5]!;
            if (follows >= 0 && !(reached < end && units[reached] === follows)) ok = false;
            stack[top + 1] = reached;
            top += ENTRY;
            if (!ok) break;
          }
          pos = reached;
          pc += op.ONE_SIZE;
          break;
        }
        case op.LAZY_ONE: {
          const min = code[pc + 3]!;
          const max = code[pc + 4]!;
          if (min > 0) {
            if (end - pos < min) {
              ok = false;
              break;
            }
            const reached = runOf(code, pc, units, pos, pos + min, sets);
            if (reached - pos < min) {
              ok = false;
              break;
            }
            pos = reached;
          }
          if (max < 0 || min < max) {
            stack[top] = (pc << 2) | TAKE_MORE;
            stack[top + 1] = pos;
            stack[top + 2] = min;
            top += ENTRY;
          }
          pc += op.ONE_SIZE;
          break;
        }
        case op.LOOP_INIT: {
          const register = loops + code[pc + 1]!;
          if (top > 0) {
            stack[top] = (register << 2) | UNDO;
            stack[top + 1] = registers[register]!;
            stack[top + 3] = ((register + 1) << 2) | UNDO;
            stack[top + 4] = registers[register + 1]!;
            top += 2 * ENTRY;
          }
          registers[register] = 0;
          registers[register + 1] = -1;
          pc += 2;
          break;
        }
        case op.LOOP_GREEDY: {
          const register = loops + code[pc + 1]!;
          const count = registers[register]!;
          const max = code[pc + 3]!;
          if (count < code[pc + 2]!) {
            if (top > 0) {
              stack[top] = (register << 2) | UNDO;
              stack[top + 1] = count;
              top += ENTRY;
            }
            registers[register] = count + 1;
            pc = code[pc + 4]!;
          } else if ((max < 0 || count < max) && registers[register + 1] !== pos) {
            stack[top] = ((pc + op.LOOP_SIZE) << 2) | CHOICE;
            stack[top + 1] = pos;
            stack[top + 3] = (register << 2) | UNDO;
            stack[top + 4] = count;
            stack[top + 6] = ((register + 1) << 2) | UNDO;
            stack[top + 7] = registers[register + 1]!;
            top += 3 * ENTRY;
            registers[register] = count + 1;
            registers[register + 1] = pos;
            pc = code[pc + 4]!;
          } else pc += op.LOOP_SIZE;
          break;
        }
        case op.LOOP_LAZY: {
          const register = loops + code[pc + 1]!;
          const count = registers[register]!;
          const max = code[pc + 3]!;
          if (count < code[pc + 2]!) {
            if (top > 0) {
              stack[top] = (register << 2) | UNDO;
              stack[top + 1] = count;
              top += ENTRY;
            }
            registers[register] = count + 1;
            pc = code[pc + 4]!;
          } else {
            if ((max < 0 || count < max) && registers[register + 1] !== pos) {
              // The second try begins at LOOP_MORE, just before the body.
              stack[top] = ((code[pc + 4]! - 2) << 2) | CHOICE;
              stack[top + 1] = pos;
              top += ENTRY;
            }
            pc += op.LOOP_SIZE;
          }
          break;
        }
        case op.LOOP_MORE: {
          const register = loops + code[pc + 1]!;
          stack[top] = (register << 2) | UNDO;
          stack[top + 1] = registers[register]!;
          stack[top + 3] = ((register + 1) << 2) | UNDO;
          stack[top + 4] = registers[register + 1]!;
          top += 2 * ENTRY;
          registers[register] = registers[register]! + 1;
          registers[register + 1] = pos;
          pc += 2;
          break;
        }
        case op.GROUPREF: {
          const from = registers[2 * code[pc + 1]!]!;
          const to = registers[2 * code[pc + 1]! + 1]!;
          const length = to - from;
          if (from < 0 || to < 0 || length < 0 || end - pos < length) {
            ok = false;
            break;
          }
          if (!sameText(units, from, pos, length, code[pc + 2]!)) ok = false;
          else {
            steps += length >> 3;
            pos += length;
            pc += 3;
          }
          break;
        }
        case op.GROUPREF_EXISTS: {
          const from = registers[2 * code[pc + 1]!]!;
          const to = registers[2 * code[pc + 1]! + 1]!;
          if (from < 0 || to < from) pc = code[pc + 2]!;
          else pc += 3;
          break;
        }
        case op.ATOMIC_BEGIN:
          registers[loops + code[pc + 1]!] = top;
          // Undos are wanted from here on even if nothing can be tried again yet.
          stack[top] = BARRIER;
          top += ENTRY;
          pc += 2;
          break;
        case op.ATOMIC_END:
          top = keepUndos(registers[loops + code[pc + 1]!]!, top);
          pc += 2;
          break;
        case op.LOOK_BEGIN:
          if (pos < code[pc + 2]!) {
            ok = false;
            break;
          }
          registers[loops + code[pc + 1]!] = top;
          registers[loops + code[pc + 1]! + 1] = pos;
          stack[top] = BARRIER;
          top += ENTRY;
          pos -= code[pc + 2]!;
          pc += 3;
          break;
        case op.LOOK_END:
          top = keepUndos(registers[loops + code[pc + 1]!]!, top);
          pos = registers[loops + code[pc + 1]! + 1]!;
          pc += 2;
          break;
        case op.NOT_LOOK_BEGIN:
          if (pos < code[pc + 2]!) {
            pc = code[pc + 3]!;
            break;
          }
          registers[loops + code[pc + 1]!] = top;
          stack[top] = (code[pc + 3]! << 2) | CHOICE;
          stack[top + 1] = pos;
          top += ENTRY;
          pos -= code[pc + 2]!;
          pc += 4;
          break;
        case op.NOT_LOOK_END: {
          // It did match: everything since is undone, the choice to go on included.
          const height = registers[loops + code[pc + 1]!]!;
          while (top > height) {
            top -= ENTRY;
            const word = stack[top]!;
            if ((word & 3) === UNDO && word >= 0) registers[word >> 2] = stack[top + 1]!;
          }
          ok = false;
          break;
        }
        case op.MATCH:
          if ((this.matchAll && pos !== end) || pos === this.mustAdvanceAt) {
            ok = false;
            break;
          }
          this.steps = steps;
          return pos;
        default:
          ok = false;
      }
    }
  }

  /** The first match at or after `from`: its start, its end is in `matchEnd`; or -1. Source: SRE(search). */
  search(from: number): number {
    const { program, end } = this;
    const { prefix, first, minLength, units } = { ...program, units: this.units };
    if (end - from < minLength) return -1;
    const last = end - minLength;
    for (let at = from; at <= last; at++) {
      if (prefix.length > 0) at = this.findPrefix(at, last);
      else if (first !== null) {
        while (at <= last && !first.has(units[at]!)) at++;
        this.spend(at - from);
      }
      if (at > last || at < 0) return -1;
      this.matchEnd = this.run(at);
      if (this.matchEnd >= 0) return at;
      if (program.anchored) return -1;
      this.mustAdvanceAt = -1;
    }
    return -1;
  }
  matchEnd = -1;

  private findPrefix(at: number, last: number): number {
    const { units } = this;
    const { prefix } = this.program;
    const first = prefix[0]!;
    const from = at;
    for (; at <= last; at++) {
      if (units[at] !== first) continue;
      let i = 1;
      while (i < prefix.length && units[at + i] === prefix[i]) i++;
      if (i === prefix.length) break;
    }
    this.spend(at - from);
    return at;
  }

  private spend(characters: number): void {
    if (characters > METER) charge(characters >> 7);
  }
}

/** A barrier of an atomic part: undone like nothing, so that undos are kept from there on. */
const BARRIER = -4 | UNDO;

/** Removes the choices above `height`, keeps what must be undone. The new top. */
function keepUndos(height: number, top: number): number {
  let kept = height;
  for (let i = height; i < top; i += ENTRY) {
    const word = stack[i]!;
    if ((word & 3) !== UNDO || word < 0) continue;
    stack[kept] = word;
    stack[kept + 1] = stack[i + 1]!;
    kept += ENTRY;
  }
  return kept;
}

/** Does `c` match the single-character part of the instruction at `pc`? */
function matchesOne(code: Int32Array, pc: number, c: number, sets: readonly CharSet[]): boolean {
  const operand = code[pc + 2]!;
  switch (code[pc + 1]) {
    case op.CHAR:
      return c === operand;
    case op.NOT_CHAR:
      return c !== operand;
    case op.ANY:
      return c !== 10;
    case op.SET:
      return sets[operand]!.has(c);
    default:
      return true;
  }
}

/** The end of the longest run of matching characters from `pos`, at most to `limit`. Source: SRE(count). */
function runOf(
  code: Int32Array,
  pc: number,
  units: Uint32Array,
  pos: number,
  limit: number,
  sets: readonly CharSet[],
): number {
  const operand = code[pc + 2]!;
  switch (code[pc + 1]) {
    case op.CHAR:
      while (pos < limit && units[pos] === operand) pos++;
      return pos;
    case op.NOT_CHAR:
      while (pos < limit && units[pos] !== operand) pos++;
      return pos;
    case op.ANY:
      while (pos < limit && units[pos] !== 10) pos++;
      return pos;
    case op.SET: {
      const { low, high } = sets[operand]!;
      for (; pos < limit; pos++) {
        const c = units[pos]!;
        if (c < 256 ? low[c] === 0 : !high(c)) return pos;
      }
      return pos;
    }
    default:
      return limit;
  }
}

function sameText(
  units: Uint32Array,
  a: number,
  b: number,
  length: number,
  lower: number,
): boolean {
  if (lower < 0) {
    for (let i = 0; i < length; i++) if (units[a + i] !== units[b + i]) return false;
    return true;
  }
  const fold = op.LOWERS[lower]!;
  for (let i = 0; i < length; i++) if (fold(units[a + i]!) !== fold(units[b + i]!)) return false;
  return true;
}

/** `SRE(at)`. */
function isAt(place: number, units: Uint32Array, pos: number, end: number): boolean {
  switch (place) {
    case sre.AT_BEGINNING:
    case sre.AT_BEGINNING_STRING:
      return pos === 0;
    case sre.AT_BEGINNING_LINE:
      return pos === 0 || units[pos - 1] === 10;
    case sre.AT_END:
      return pos === end || (pos === end - 1 && units[pos] === 10);
    case sre.AT_END_LINE:
      return pos === end || units[pos] === 10;
    case sre.AT_END_STRING:
      return pos === end;
    case sre.AT_BOUNDARY:
    case sre.AT_LOC_BOUNDARY:
      return end > 0 && isBoundary(wordAscii, units, pos, end);
    case sre.AT_NON_BOUNDARY:
    case sre.AT_LOC_NON_BOUNDARY:
      return end > 0 && !isBoundary(wordAscii, units, pos, end);
    case sre.AT_UNI_BOUNDARY:
      return end > 0 && isBoundary(wordUnicode, units, pos, end);
    case sre.AT_UNI_NON_BOUNDARY:
      return end > 0 && !isBoundary(wordUnicode, units, pos, end);
    default:
      return false;
  }
}

function isBoundary(word: CharSet, units: Uint32Array, pos: number, end: number): boolean {
  const before = pos > 0 && word.has(units[pos - 1]!);
  const after = pos < end && word.has(units[pos]!);
  return before !== after;
}
