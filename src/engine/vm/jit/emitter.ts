// Writes the JavaScript of one code object, instruction by instruction: fuel, the simulated stack, and the ways out.
// Not in CPython; compare Tools/cases_generator/stack.py, which keeps cached values of the stack the same way.
//
// A segment is a run of instructions that is entered only at its beginning. Its fuel is charged there at once; whoever leaves early gives
// the rest back, so that fuel is exact whenever somebody can see it.

import type { PyCode } from '../../objects/code.ts';
import { PyInt } from '../../objects/int.ts';
import type { Feedback } from './feedback.ts';
import { MEMORY, type Value } from './values.ts';

/** How a translated function ends besides the results of drive.ts: too little fuel; one instruction for the interpreter; a wrong guess. */
export const LEAVE = 4;
export const STEP = 5;
export const TRAP = 6;

export class Emitter {
  readonly code: PyCode;
  readonly lines: string[] = [];
  /** Values on the stack, deepest first. */
  stack: Value[] = [];
  /** The instruction that is being translated, and its number in the segment. */
  pc = 0;
  count = 0;
  private segmentStart = 0;
  private names = 0;
  readonly base: number;
  /** Variables with what `peek` read from memory, by depth. */
  private readonly peeked = new Map<number, string>();
  readonly usedConstants = new Set<number>();
  /** Objects the function refers to as `o0`, `o1` ... */
  readonly objects: unknown[] = [];

  constructor(code: PyCode) {
    this.code = code;
    this.base = code.localsplusNames.length;
  }

  line(text: string): void {
    this.lines.push(text);
  }

  fresh(): string {
    return `t${this.names++}`;
  }

  /** A name for something that the function was given when it was made. */
  object(o: unknown): string {
    let index = this.objects.indexOf(o);
    if (index < 0) index = this.objects.push(o) - 1;
    return `o${index}`;
  }

  get arg(): number {
    return this.code.executable.args[this.pc]!;
  }

  get op(): number {
    return this.code.executable.ops[this.pc]!;
  }

  get feedback(): Feedback | undefined {
    return this.code.jit.feedback[this.pc];
  }

  // ---- segments ----

  begin(pc: number, depth: number): void {
    this.stack = Array.from({ length: depth }, () => MEMORY);
    this.count = 0;
    this.segmentStart = this.lines.length;
    const top = this.base + depth;
    this.line(`case ${pc}: {`);
    this.line(
      `if ((ts.fuel -= $-1$) < 0) { ts.fuel += $-1$; frame.pc = ${pc}; frame.stackTop = ${top}; return ${LEAVE}; }`,
    );
  }

  /** Closes the segment: now it is known how many instructions it has. */
  end(): void {
    this.line('}');
    const { lines, count } = this;
    for (let i = this.segmentStart; i < lines.length; i++) {
      lines[i] = lines[i]!.replace(/\$(-?\d+)\$/g, (_, at: string) =>
        String(count - Number(at) - 1),
      ).replaceAll('ts.fuel += 0; ', '');
    }
  }

  /** Fuel of the instructions after the one that runs. */
  get rest(): string {
    return `$${this.count}$`;
  }

  // ---- the stack ----

  get depth(): number {
    return this.stack.length;
  }

  place(depth: number): string {
    return `L[${this.base + depth}]`;
  }

  push(value: Value): void {
    this.stack.push(value);
  }

  /** The `n`th value from the top, 1 is the top: an expression for the object without a reference of its own; it stays where it is. */
  peek(n: number): string {
    const at = this.stack.length - n;
    const value = this.stack[at]!;
    switch (value.at) {
      case 'memory': {
        const name = this.fresh();
        this.line(`const ${name} = ${this.place(at)};`);
        this.peeked.set(at, name);
        return name;
      }
      case 'local': {
        const name = this.fresh();
        this.line(`const ${name} = L[${value.index}];`);
        return name;
      }
      case 'constant':
        this.usedConstants.add(value.index);
        return `k${value.index}`;
      case 'null':
        return 'null';
      case 'owned':
      case 'loan':
        return value.name;
      default: {
        const name = this.box(value);
        this.stack[at] = { at: 'owned', name };
        return name;
      }
    }
  }

  private box(value: Value): string {
    const name = this.fresh();
    if (value.at === 'int') this.line(`const ${name} = boxInt(${value.value}, ${value.address});`);
    else if (value.at === 'wide')
      this.line(`const ${name} = boxWide(${value.high}, ${value.low}, ${value.address});`);
    else if (value.at === 'float')
      this.line(`const ${name} = boxFloat(${value.value}, ${value.address});`);
    else if (value.at === 'bool') this.line(`const ${name} = newBool(${value.value});`);
    return name;
  }

  /** Takes the top off: an expression for the object, whose reference is the caller's now. */
  popOwned(): string {
    const at = this.stack.length - 1;
    const value = this.stack[at]!;
    const name = this.peek(1);
    this.stack.pop();
    if (value.at === 'local' || value.at === 'constant' || value.at === 'loan')
      this.line(`${name}.refcnt++;`);
    return name;
  }

  /** Loans get references of their own: what comes next may drop the lender. */
  settleLoans(): void {
    this.stack.forEach((value, at) => {
      if (value.at !== 'loan') return;
      this.line(`${value.name}.refcnt++;`);
      this.stack[at] = { at: 'owned', name: value.name };
    });
  }

  /** A local variable is about to change. */
  settleLocal(index: number): void {
    this.stack.forEach((value, at) => {
      if (value.at !== 'local' || value.index !== index) return;
      const name = this.fresh();
      this.line(`const ${name} = L[${index}]; ${name}.refcnt++;`);
      this.stack[at] = { at: 'owned', name };
    });
  }

  /** Statements that put the stack into the frame, below `depth`. */
  spillCode(depth = this.stack.length): string {
    let text = '';
    for (let i = 0; i < depth; i++) {
      const value = this.stack[i]!;
      const place = this.place(i);
      switch (value.at) {
        case 'memory':
          break;
        case 'local':
          text += `(${place} = L[${value.index}]).refcnt++; `;
          break;
        case 'constant':
          this.usedConstants.add(value.index);
          text += `(${place} = k${value.index}).refcnt++; `;
          break;
        case 'loan':
          text += `(${place} = ${value.name}).refcnt++; `;
          break;
        case 'owned':
          text += `${place} = ${value.name}; `;
          break;
        case 'null':
          text += `${place} = null; `;
          break;
        case 'int':
          text += `${place} = boxInt(${value.value}, ${value.address}); `;
          break;
        case 'wide':
          text += `${place} = boxWide(${value.high}, ${value.low}, ${value.address}); `;
          break;
        case 'float':
          text += `${place} = boxFloat(${value.value}, ${value.address}); `;
          break;
        case 'bool':
          text += `${place} = newBool(${value.value}); `;
          break;
      }
    }
    return text;
  }

  /** Everything is in the frame from here on. */
  spill(): void {
    const text = this.spillCode();
    if (text !== '') this.line(text);
    this.stack = this.stack.map(() => MEMORY);
  }

  // ---- ways out ----

  /** Statements that leave the function before instruction `pc`, of which `done` of the segment have been executed. */
  private leaveCode(how: number, pc: number, done: number): string {
    const top = this.base + this.stack.length;
    return `${this.spillCode()}ts.fuel += $${done - 1}$; frame.pc = ${pc}; frame.stackTop = ${top}; return ${how};`;
  }

  /** The guess was wrong: the interpreter executes this instruction, whose operands are still on the stack. */
  trap(condition: string): void {
    this.line(`if (${condition}) { ${this.leaveCode(TRAP, this.pc, this.count)} }`);
  }

  /** As `trap`, always. */
  giveUp(how: number): void {
    this.line(this.leaveCode(how, this.pc, this.count));
  }

  /** Statements that go on at `target` after this instruction. */
  jumpCode(target: number): string {
    return `${this.spillCode()}ts.fuel += ${this.rest}; pc = ${target}; continue;`;
  }

  /** Before a call of something that may look at the frame, raise or suspend. Ends the simulation: all is in the frame. */
  expose(): void {
    this.spill();
    this.line(`frame.pc = ${this.pc + 1}; frame.stackTop = ${this.base + this.stack.length};`);
  }

  /** Takes the `n` topmost off, which were `peek`ed: the names of those whose references are ours to drop, the deepest first. */
  popOperands(n: number): string[] {
    const names: string[] = [];
    for (let i = n; i >= 1; i--) {
      const at = this.stack.length - i;
      const value = this.stack[at]!;
      if (value.at === 'owned') names.push(value.name);
      else if (value.at === 'memory') names.push(this.peeked.get(at)!);
    }
    this.stack.length -= n;
    return names;
  }

  /** Drops references to objects of any type, not null. The result of the instruction is on the stack already. */
  dropAll(names: readonly string[]): void {
    if (names.length === 0) return;
    this.settleLoans();
    for (const name of names)
      this.line(`if (--${name}.refcnt === 0) dropped(ts, ${name}, ${this.rest});`);
    this.leaveIfAsked();
  }

  /** Somebody may wait for the loop's attention before the next instruction. */
  leaveIfAsked(): void {
    this.line(`if (ts.fuel < 0) { ${this.leaveCode(LEAVE, this.pc + 1, this.count + 1)} }`);
  }

  /** Is one of the `n` topmost an int beyond the safe integers? What wants host numbers leaves it to the interpreter's way. */
  hasWide(n: number): boolean {
    return this.stack.slice(-n).some((value) => value.at === 'wide');
  }

  /** A small host number that a constant on the stack is, or null. */
  static literal(value: Value): number | null {
    if (value.at !== 'constant' || !(value.value instanceof PyInt)) return null;
    return typeof value.value.value === 'number' && value.value.type.name === 'int'
      ? value.value.value
      : null;
  }
}
