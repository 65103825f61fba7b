// Translation of jumps. CPython 3.13 Python/bytecodes.c (POP_JUMP_IF_FALSE, JUMP_BACKWARD, ...).

import type { Emitter } from './emitter.ts';
import { CONTINUE, NEVER, type Outcome } from './outcome.ts';

export function jump(e: Emitter): Outcome {
  e.line(e.jumpCode(e.arg));
  return NEVER;
}

export function popJump(e: Emitter, on: boolean): Outcome {
  const top = e.stack.at(-1)!;
  let condition: string;
  if (top.at === 'bool') condition = on ? top.value : `!${top.value}`;
  else {
    const name = e.peek(1);
    if (top.at === 'memory' || top.at === 'owned') e.line(`${name}.refcnt--;`);
    condition = `${name} === ${on ? 'True' : 'False'}`;
  }
  e.stack.pop();
  e.line(`if (${condition}) { ${e.jumpCode(e.arg)} }`);
  return CONTINUE;
}

/** The object is dropped on both ways; None never dies. */
export function popJumpNone(e: Emitter, ifNone: boolean): Outcome {
  const name = e.peek(1);
  const isOurs = ['memory', 'owned'].includes(e.stack.at(-1)!.at);
  e.stack.pop();
  const none = isOurs ? `${name}.refcnt--; ` : '';
  if (ifNone) {
    e.line(`if (${name} === None) { ${none}${e.jumpCode(e.arg)} }`);
    if (isOurs) e.dropAll([name]);
    return CONTINUE;
  }
  const drop = isOurs ? `if (--${name}.refcnt === 0) dropped(ts, ${name}, ${e.rest}); ` : '';
  if (isOurs) e.settleLoans();
  e.line(`if (${name} !== None) { ${drop}${e.jumpCode(e.arg)} }`);
  if (isOurs) e.line(`${name}.refcnt--;`);
  return CONTINUE;
}
