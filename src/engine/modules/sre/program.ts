// From the code list of Lib/re/_compiler.py to a program for matcher.ts. Not in CPython, which interprets the list itself and keeps a
// context for each nested part; here a part that may be tried again is a jump and an entry on one stack, so that no pattern can exhaust
// the host's stack. CPython 3.13 Modules/_sre/sre.c (_validate_inner) checks the same things on the way.

import { CharSet, lowerAscii, lowerLocale, lowerUnicode, parseSet, category } from './charset.ts';
import * as sre from './opcodes.ts';
import type { Lower } from './charset.ts';

// Instructions: opcode, operands.
/** The whole pattern has matched. */
export const MATCH = 0;
/** c */
export const CHAR = 1;
/** c */
export const NOT_CHAR = 2;
export const ANY = 3;
export const ANY_ALL = 4;
/** set */
export const SET = 5;
/** place */
export const AT = 6;
/** mark */
export const MARK = 7;
/** target */
export const JUMP = 8;
/** other way, tried when what follows fails */
export const SPLIT = 9;
/** single, operand, min, max (-1: no limit), literal that must follow or -1; the last says where to go on */
export const GREEDY_ONE = 10;
export const LAZY_ONE = 11;
export const POSSESSIVE_ONE = 12;
/** register */
export const LOOP_INIT = 13;
/** register, min, max, body */
export const LOOP_GREEDY = 14;
export const LOOP_LAZY = 15;
/** group, index of the lower function or -1 */
export const GROUPREF = 16;
/** group, target if it is not set */
export const GROUPREF_EXISTS = 17;
/** register */
export const ATOMIC_BEGIN = 18;
export const ATOMIC_END = 19;
/** register, characters to go back */
export const LOOK_BEGIN = 20;
export const LOOK_END = 21;
/** register, characters to go back, where to go on when it does not match */
export const NOT_LOOK_BEGIN = 22;
export const NOT_LOOK_END = 23;
export const FAIL = 24;
/** count, characters */
export const STRING = 25;
/** register: one more turn of a lazy loop, just before its body */
export const LOOP_MORE = 26;

/** Operands of the instructions of repeated single characters. */
export const ONE_SIZE = 6;
export const LOOP_SIZE = 5;

export const LOWERS: readonly Lower[] = [lowerAscii, lowerLocale, lowerUnicode];

export interface SreProgram {
  readonly code: Int32Array;
  readonly sets: readonly CharSet[];
  /** Registers after the marks: loops take two (count, last position), the rest one. */
  readonly registers: number;
  /** Literal characters that every match starts with. */
  readonly prefix: readonly number[];
  /** What the first character must be, if known. */
  readonly first: CharSet | null;
  /** Can match only at the beginning. */
  readonly anchored: boolean;
  readonly minLength: number;
}

/** Thrown for a list that is no program: RuntimeError "invalid SRE code". */
export class InvalidCode extends Error {}

class Translator {
  readonly out: number[] = [];
  readonly sets: CharSet[] = [];
  registers = 0;
  private readonly knownSets = new Map<string, number>();
  readonly code: readonly number[];
  readonly groups: number;

  constructor(code: readonly number[], groups: number) {
    this.code = code;
    this.groups = groups;
  }

  private at(i: number): number {
    const word = this.code[i];
    if (word === undefined) throw new InvalidCode();
    return word;
  }

  private addSet(key: string, make: () => CharSet | null): number {
    let index = this.knownSets.get(key);
    if (index === undefined) {
      const set = make();
      if (set === null) throw new InvalidCode();
      index = this.sets.push(set) - 1;
      this.knownSets.set(key, index);
    }
    return index;
  }

  /** A character matched blindly to case. */
  private literalIgnore(lower: number, char: number, negate: boolean): number {
    const fold = LOWERS[lower]!;
    // Locale codes give the character as written.
    const wanted = lower === 1 ? fold(char) : char;
    return this.addSet(
      `l${lower},${char},${negate}`,
      () => new CharSet((c) => (fold(c) === wanted) !== negate),
    );
  }

  private setAt(i: number, lower: number): number {
    const end = i + this.at(i);
    const key = `s${lower},${this.code.slice(i + 1, end).join()}`;
    return this.addSet(key, () => parseSet(this.code, i + 1, lower < 0 ? null : LOWERS[lower]!));
  }

  /** A single-character instruction at `i` as [opcode, operand, next place]; null for others. */
  private single(i: number): [number, number, number] | null {
    const op = this.at(i);
    switch (op) {
      case sre.ANY:
        return [ANY, 0, i + 1];
      case sre.ANY_ALL:
        return [ANY_ALL, 0, i + 1];
      case sre.LITERAL:
        return [CHAR, this.at(i + 1), i + 2];
      case sre.NOT_LITERAL:
        return [NOT_CHAR, this.at(i + 1), i + 2];
      case sre.CATEGORY: {
        const code = this.at(i + 1);
        const set = this.addSet(`c${code}`, () => {
          const test = category(code);
          return test === null ? null : new CharSet(test);
        });
        return [SET, set, i + 2];
      }
      case sre.IN:
      case sre.IN_IGNORE:
      case sre.IN_LOC_IGNORE:
      case sre.IN_UNI_IGNORE: {
        const lower = [sre.IN_IGNORE, sre.IN_LOC_IGNORE, sre.IN_UNI_IGNORE].indexOf(op);
        // Under LOCALE both cases of a character are tried.
        const set = lower === 1 ? this.localeSet(i + 1) : this.setAt(i + 1, lower);
        return [SET, set, i + 1 + this.at(i + 1)];
      }
      case sre.LITERAL_IGNORE:
      case sre.LITERAL_LOC_IGNORE:
      case sre.LITERAL_UNI_IGNORE:
        return [
          SET,
          this.literalIgnore((op - sre.LITERAL_IGNORE) >> 2, this.at(i + 1), false),
          i + 2,
        ];
      case sre.NOT_LITERAL_IGNORE:
      case sre.NOT_LITERAL_LOC_IGNORE:
      case sre.NOT_LITERAL_UNI_IGNORE:
        return [
          SET,
          this.literalIgnore((op - sre.NOT_LITERAL_IGNORE) >> 2, this.at(i + 1), true),
          i + 2,
        ];
      default:
        return null;
    }
  }

  /** `SRE(charset_loc_ignore)`. */
  private localeSet(i: number): number {
    const plain = this.sets[this.setAt(i, -1)]!;
    const upper = (c: number): number => (c >= 97 && c <= 122 ? c - 32 : c);
    const key = `loc${this.code.slice(i + 1, i + this.at(i)).join()}`;
    return this.addSet(
      key,
      () => new CharSet((c) => plain.has(lowerLocale(c)) || plain.has(upper(c))),
    );
  }

  /** Translates the part from `i` to `end`. */
  part(i: number, end: number): void {
    while (i < end) {
      const op = this.at(i);
      if (op === sre.LITERAL) i = this.literals(i, end);
      else {
        const one = this.single(i);
        if (one !== null) {
          if (one[0] === ANY || one[0] === ANY_ALL) this.out.push(one[0]);
          else this.out.push(one[0], one[1]);
          i = one[2];
        } else i = this.compound(i, op);
      }
    }
    if (i !== end) throw new InvalidCode();
  }

  private literals(i: number, end: number): number {
    const run: number[] = [];
    while (i < end && this.at(i) === sre.LITERAL) {
      run.push(this.at(i + 1));
      i += 2;
    }
    if (run.length === 1) this.out.push(CHAR, run[0]!);
    else this.out.push(STRING, run.length, ...run);
    return i;
  }

  private compound(i: number, op: number): number {
    const { out } = this;
    switch (op) {
      case sre.FAILURE:
        out.push(FAIL);
        return i + 1;
      case sre.AT:
        out.push(AT, this.at(i + 1));
        return i + 2;
      case sre.MARK:
        if (this.at(i + 1) >= 2 * this.groups) throw new InvalidCode();
        out.push(MARK, this.at(i + 1));
        return i + 2;
      case sre.INFO:
        return i + 1 + this.at(i + 1);
      case sre.JUMP:
        throw new InvalidCode();
      case sre.BRANCH:
        return this.branch(i + 1);
      case sre.GROUPREF:
      case sre.GROUPREF_IGNORE:
      case sre.GROUPREF_LOC_IGNORE:
      case sre.GROUPREF_UNI_IGNORE: {
        if (this.at(i + 1) >= this.groups) throw new InvalidCode();
        const lower = op === sre.GROUPREF ? -1 : (op - sre.GROUPREF_IGNORE) >> 2;
        out.push(GROUPREF, this.at(i + 1), lower);
        return i + 2;
      }
      case sre.GROUPREF_EXISTS:
        return this.exists(i + 1);
      case sre.REPEAT:
      case sre.POSSESSIVE_REPEAT:
        return this.repeat(i, op);
      case sre.REPEAT_ONE:
      case sre.MIN_REPEAT_ONE:
      case sre.POSSESSIVE_REPEAT_ONE:
        return this.repeatOne(i, op);
      case sre.ATOMIC_GROUP: {
        const register = this.registers++;
        out.push(ATOMIC_BEGIN, register);
        const end = i + 1 + this.at(i + 1);
        this.part(i + 2, end - 1);
        out.push(ATOMIC_END, register);
        return end;
      }
      case sre.ASSERT:
      case sre.ASSERT_NOT:
        return this.look(i, op);
      default:
        throw new InvalidCode();
    }
  }

  /** `<BRANCH> <skip> body <JUMP> <skip> ... <0> tail`. */
  private branch(i: number): number {
    const { out } = this;
    const ends: number[] = [];
    let end = -1;
    while (this.at(i) !== 0) {
      const next = i + this.at(i);
      if (this.at(next - 2) !== sre.JUMP) throw new InvalidCode();
      end = next - 1 + this.at(next - 1);
      const last = this.at(next) === 0;
      let hole = -1;
      if (!last) hole = out.push(SPLIT, 0) - 1;
      this.part(i + 1, next - 2);
      if (!last) {
        ends.push(out.push(JUMP, 0) - 1);
        out[hole] = out.length;
      }
      i = next;
    }
    if (end !== i + 1 && end !== -1) throw new InvalidCode();
    if (end === -1) out.push(FAIL);
    for (const hole of ends) out[hole] = out.length;
    return i + 1;
  }

  /** `<GROUPREF_EXISTS> <group> <skip> codeyes <JUMP> codeno ...`. */
  private exists(i: number): number {
    const { out } = this;
    if (this.at(i) >= this.groups) throw new InvalidCode();
    const skip = this.at(i + 1);
    const elseAt = i + skip;
    const hole = out.push(GROUPREF_EXISTS, this.at(i), 0) - 1;
    if (skip >= 4 && this.isJumpOverElse(i + 2, elseAt)) {
      this.part(i + 2, elseAt - 2);
      const end = out.push(JUMP, 0) - 1;
      out[hole] = out.length;
      const last = elseAt - 1 + this.at(elseAt - 1);
      this.part(elseAt, last);
      out[end] = out.length;
      return last;
    }
    this.part(i + 2, elseAt);
    out[hole] = out.length;
    return elseAt;
  }

  /** Does the yes-part end in a jump? Walks its instructions, since an operand may look like one. Source: _validate_inner. */
  private isJumpOverElse(i: number, end: number): boolean {
    while (i < end) {
      if (this.at(i) === sre.JUMP && i === end - 2) return true;
      i = this.next(i);
    }
    return false;
  }

  /** The instruction after the one at `i`, untranslated. */
  private next(i: number): number {
    const op = this.at(i);
    const skipping = [
      sre.IN,
      sre.IN_IGNORE,
      sre.IN_LOC_IGNORE,
      sre.IN_UNI_IGNORE,
      sre.INFO,
      sre.REPEAT_ONE,
      sre.MIN_REPEAT_ONE,
      sre.POSSESSIVE_REPEAT_ONE,
      sre.ATOMIC_GROUP,
      sre.ASSERT,
      sre.ASSERT_NOT,
    ];
    if (skipping.includes(op)) return i + 1 + this.at(i + 1);
    if (op === sre.REPEAT || op === sre.POSSESSIVE_REPEAT) return i + 2 + this.at(i + 1);
    if (op === sre.ANY || op === sre.ANY_ALL || op === sre.FAILURE || op === sre.SUCCESS)
      return i + 1;
    if (op === sre.BRANCH) {
      let j = i + 1;
      while (this.at(j) !== 0) j += this.at(j);
      return j + 1;
    }
    if (op === sre.GROUPREF_EXISTS) return i + 2 + this.at(i + 2);
    return i + 2;
  }

  /** `<REPEAT> <skip> <min> <max> body <UNTIL>`; of a possessive one each turn of the body is atomic, and so is the whole. */
  private repeat(i: number, op: number): number {
    const { out } = this;
    const until = i + 1 + this.at(i + 1);
    const kind = this.at(until);
    const [min, max] = [this.at(i + 2), limit(this.at(i + 3))];
    const possessive = op === sre.POSSESSIVE_REPEAT;
    const outer = possessive ? this.registers++ : -1;
    const inner = possessive ? this.registers++ : -1;
    const loop = this.registers;
    this.registers += 2;
    if (possessive) out.push(ATOMIC_BEGIN, outer);
    out.push(LOOP_INIT, loop, JUMP, 0);
    const hole = out.length - 1;
    if (kind === sre.MIN_UNTIL) out.push(LOOP_MORE, loop);
    const body = out.length;
    if (possessive) out.push(ATOMIC_BEGIN, inner);
    this.part(i + 4, until);
    if (possessive) out.push(ATOMIC_END, inner);
    out[hole] = out.length;
    out.push(kind === sre.MIN_UNTIL ? LOOP_LAZY : LOOP_GREEDY, loop, clampMin(min), max, body);
    if (possessive) out.push(ATOMIC_END, outer);
    return until + 1;
  }

  private repeatOne(i: number, op: number): number {
    const end = i + 1 + this.at(i + 1);
    const one = this.single(i + 4);
    if (one === null || one[2] !== end - 1) throw new InvalidCode();
    const kind =
      op === sre.REPEAT_ONE ? GREEDY_ONE : op === sre.MIN_REPEAT_ONE ? LAZY_ONE : POSSESSIVE_ONE;
    const follows = this.code[end] === sre.LITERAL ? this.at(end + 1) : -1;
    this.out.push(kind, one[0], one[1], clampMin(this.at(i + 2)), limit(this.at(i + 3)), follows);
    return end;
  }

  /** `<ASSERT> <skip> <back> pattern <SUCCESS>`. */
  private look(i: number, op: number): number {
    const { out } = this;
    const register = this.registers++;
    const end = i + 1 + this.at(i + 1);
    const back = clampMin(this.at(i + 2));
    if (op === sre.ASSERT) {
      // Two registers: height of the stack, position.
      this.registers++;
      out.push(LOOK_BEGIN, register, back);
      this.part(i + 3, end - 1);
      out.push(LOOK_END, register);
      return end;
    }
    const hole = out.push(NOT_LOOK_BEGIN, register, back, 0) - 1;
    this.part(i + 3, end - 1);
    out.push(NOT_LOOK_END, register);
    out[hole] = out.length;
    return end;
  }
}

/** -1: no limit. */
function limit(max: number): number {
  return max >= 0x7fffffff ? -1 : max;
}
function clampMin(min: number): number {
  return Math.min(min, 0x7fffffff);
}

/** Translates a whole code list. InvalidCode. */
export function translate(code: readonly number[], groups: number): SreProgram {
  const translator = new Translator(code, groups);
  let start = 0;
  let prefix: number[] = [];
  let first: CharSet | null = null;
  let minLength = 0;
  if (code[0] === sre.INFO) {
    const flags = code[2]!;
    minLength = code[3]!;
    start = 1 + code[1]!;
    if (flags & sre.INFO_PREFIX) prefix = code.slice(7, 7 + code[5]!);
    else if (flags & sre.INFO_CHARSET) first = parseSet(code, 5, null);
  }
  if (code.at(-1) !== sre.SUCCESS) throw new InvalidCode();
  translator.part(start, code.length - 1);
  translator.out.push(MATCH);
  const anchor = code[start + 1];
  return {
    code: Int32Array.from(translator.out),
    sets: translator.sets,
    registers: translator.registers,
    prefix,
    first,
    anchored:
      code[start] === sre.AT && (anchor === sre.AT_BEGINNING || anchor === sre.AT_BEGINNING_STRING),
    minLength,
  };
}
