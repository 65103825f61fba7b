// Translation of calls and returns, for the callee that was seen. Frames stay on the thread's chain: a call leaves the function with the
// callee's frame on top, a return with the caller's. CPython 3.13 Python/bytecodes.c (CALL_PY_EXACT_ARGS, CALL_BUILTIN_O, RETURN_VALUE).

import type { PyCode } from '../../objects/code.ts';
import type { PyBuiltinFunction, PyMethodDescr } from '../../objects/descr.ts';
import type { PyFunction } from '../../objects/function.ts';
import type { PyType } from '../../objects/object.ts';
import { plainInit } from './feedback.ts';
import { FOR_ITER_NEXT, INIT, PUSH } from '../../objects/frame.ts';
import type { Emitter } from './emitter.ts';
import { BOUNDARY, GENERIC, NEVER, type Outcome } from './outcome.ts';

export function call(e: Emitter): Outcome {
  switch (e.feedback?.kind) {
    case 'function':
      return callFunction(e, e.feedback.subject as PyCode);
    case 'class':
      return callClass(e, e.feedback.subject as PyType, e.feedback.detail as PyFunction);
    case 'descriptor':
      return callDescriptor(e, e.feedback.subject as PyMethodDescr);
    case 'builtin':
      return callBuiltin(e, e.feedback.subject as PyBuiltinFunction);
    default:
      return GENERIC;
  }
}

/** What must hold of the place of `self`: filled or not. */
function selfGuard(e: Emitter, n: number, isFilled: boolean): string | null {
  const value = e.stack[e.stack.length - n]!;
  if (value.at === 'null') return isFilled ? 'true' : null;
  if (value.at !== 'memory' && value.at !== 'owned') return isFilled ? null : 'true';
  return `${e.peek(n)} ${isFilled ? '===' : '!=='} null`;
}

function callFunction(e: Emitter, code: PyCode): Outcome {
  const { arg } = e;
  const hasSelf = code.plainArguments === arg + 1;
  const callable = e.peek(arg + 2);
  const wrong = [`${callable}.type !== FunctionType`, `${callable}.code !== ${e.object(code)}`];
  const self = selfGuard(e, arg + 1, hasSelf);
  if (self !== null) wrong.push(self);
  e.trap(wrong.join(' || '));
  const locals: string[] = [];
  for (let i = 0; i < arg; i++) locals.unshift(e.popOwned());
  if (hasSelf) locals.unshift(e.popOwned());
  else e.stack.pop();
  const isOwned = ['memory', 'owned'].includes(e.stack.at(-1)!.at);
  e.stack.pop();
  while (locals.length < code.frameSize) locals.push('null');
  const callee = e.fresh();
  e.line(
    `const ${callee} = new Frame(${e.object(code)}, ${callable}.globals, ${callable}.builtins, null, ${callable}, [${locals.join(', ')}]);`,
  );
  // The frame holds it from now on.
  if (isOwned) e.line(`${callable}.refcnt--;`);
  e.expose();
  e.line(
    `${callee}.previous = frame; ts.top = ${callee}; if (++ts.depth > ts.interp.recursionLimit) recursionError(ts, ${callee}); return 0;`,
  );
  return NEVER;
}

/** CALL_ALLOC_AND_ENTER_INIT: the instance takes the callable's place, the frame of `__init__` comes on top. */
function callClass(e: Emitter, type: PyType, init: PyFunction): Outcome {
  const { arg } = e;
  const { code } = init;
  if (plainInit(type) !== init || code.plainArguments !== arg + 1) return GENERIC;
  const callable = e.peek(arg + 2);
  const T = e.object(type);
  const wrong = [`${callable} !== ${T}`, `${T}.version !== ${type.version}`];
  const self = selfGuard(e, arg + 1, false);
  if (self !== null) wrong.push(self);
  const F = e.object(init);
  wrong.push(`${F}.code !== ${e.object(code)}`);
  // Only where the call is specialised does nobody else hold the arguments (ops/specialize.ts).
  const adaptive = e.code.adaptive[e.pc + 1];
  if (adaptive === undefined || adaptive.type !== type || adaptive.version !== type.version)
    return GENERIC;
  const A = e.object(adaptive);
  wrong.push(`${A}.type !== ${T} || ${A}.version !== ${type.version}`);
  e.trap(wrong.join(' || '));
  const locals: string[] = [];
  for (let i = 0; i < arg; i++) locals.unshift(e.popOwned());
  e.stack.pop();
  const isOwned = ['memory', 'owned'].includes(e.stack.at(-1)!.at);
  e.stack.pop();
  const [instance, callee] = [e.fresh(), e.fresh()];
  locals.unshift(instance);
  while (locals.length < code.frameSize) locals.push('null');
  e.line(`const ${instance} = new PyInstance(${T}); ${instance}.refcnt++;`);
  e.line(
    `const ${callee} = new Frame(${e.object(code)}, ${F}.globals, ${F}.builtins, null, ${F}, [${locals.join(', ')}]);`,
  );
  e.line(`${callee}.completion = ${INIT};${isOwned ? ` ${T}.refcnt--;` : ''}`);
  e.push({ at: 'owned', name: instance });
  e.expose();
  e.line(
    `${callee}.previous = frame; ts.top = ${callee}; if (++ts.depth > ts.interp.recursionLimit) recursionError(ts, ${callee}); return 0;`,
  );
  return NEVER;
}

/** After `expose`: calls a native with `inputs` operands, the last of which are its arguments. */
function callNative(
  e: Emitter,
  fn: (...args: never[]) => unknown,
  first: number,
  inputs: number,
): Outcome {
  const args: string[] = [];
  for (let i = first; i >= 1; i--) args.push(e.place(e.depth - i));
  const result = e.fresh();
  e.line(`const ${result} = ${e.object(fn)}(${args.join(', ')});`);
  finish(e, result, inputs, PUSH);
  return BOUNDARY;
}

/** The tail of a call-out: suspended, or the operands are dropped and the result is pushed. */
export function finish(e: Emitter, result: string, inputs: number, completion: number): void {
  const r = e.fresh();
  e.line(
    `const ${r} = finish(ts, frame, ${result}, ${inputs}, ${completion}); if (${r} >= 0) return ${r};`,
  );
}

function callDescriptor(e: Emitter, descr: PyMethodDescr): Outcome {
  const { arg } = e;
  const [callable, self] = [e.peek(arg + 2), e.peek(arg + 1)];
  e.trap(
    `${callable} !== ${e.object(descr)} || ${self} === null || ${self}.type !== ${e.object(e.feedback!.detail)}`,
  );
  if (descr.native.name === 'append' && descr.owner.name === 'list' && arg === 1)
    return append(e, callable, self);
  e.expose();
  const outcome = callNative(e, descr.native.fn, arg + 1, arg + 2);
  e.stack.length -= arg + 2;
  e.push({ at: 'memory' });
  return outcome;
}

/** CALL_LIST_APPEND. A list that must grow takes the native's way, where memory may run out. */
function append(e: Emitter, callable: string, self: string): Outcome {
  const isFree = e.stack.at(-3)!.at === 'loan' || e.stack.at(-3)!.at === 'constant';
  const selfValue = e.stack.at(-2)!;
  e.line(`if (${self}.allocated <= ${self}.items.length) {`);
  e.giveUp(5);
  e.line('}');
  const value = e.popOwned();
  e.line(`${self}.items.push(${value});`);
  e.stack.length -= 2;
  const dropped: string[] = [];
  if (!isFree) dropped.push(callable);
  if (selfValue.at === 'memory' || selfValue.at === 'owned') dropped.push(self);
  e.push({ at: 'loan', name: 'None' });
  e.dropAll(dropped);
  return 0;
}

function callBuiltin(e: Emitter, builtin: PyBuiltinFunction): Outcome {
  const { arg } = e;
  const callable = e.peek(arg + 2);
  const wrong = [`${callable} !== ${e.object(builtin)}`];
  const self = selfGuard(e, arg + 1, false);
  if (self !== null) wrong.push(self);
  e.trap(wrong.join(' || '));
  e.expose();
  const outcome = callNative(e, builtin.native.fn, arg, arg + 2);
  e.stack.length -= arg + 2;
  e.push({ at: 'memory' });
  return outcome;
}

// ---- the way back ----

/** Leaves the function with the value on the caller's stack; what is not a plain return goes the interpreter's way. */
export function returnValue(e: Emitter): Outcome {
  const value = e.popOwned();
  const locals = e.code.localsplusNames.length;
  if (e.depth === 0) {
    const [below, done] = [e.fresh(), e.fresh()];
    e.line(`const ${below} = frame.previous, ${done} = frame.completion;`);
    e.line(
      `if (${below} instanceof Frame && (${done} === ${PUSH} || (${done} === ${INIT} && ${value} === None)) && frame.generator === null && frame.frameObject === null && frame.held === null && frame.initSelf === null && frame.locals === null && frame.func !== null) {`,
    );
    e.line('ts.top = below; frame.previous = null; ts.depth--;'.replace('below', below));
    for (let i = 0; i < locals; i++) {
      const name = e.fresh();
      e.line(
        `const ${name} = L[${i}]; if (${name} !== null) { L[${i}] = null; if (--${name}.refcnt === 0) dealloc(${name}); }`,
      );
    }
    e.line('frame.stackTop = 0;');
    const [func, code] = [e.fresh(), e.fresh()];
    e.line(`const ${func} = frame.func, ${code} = frame.code;`);
    e.line(
      `if (--${func}.refcnt === 0) dealloc(${func}); if (--${code}.refcnt === 0) dealloc(${code});`,
    );
    e.line(`if (${below}.operands > 0) dropOperands(${below});`);
    e.line(
      `if (${done} === ${PUSH}) { ${below}.localsplus[${below}.stackTop++] = ${value}; ${below}.landedAt = ${below}.pc; } else None.refcnt--;`,
    );
    e.line('return 0;');
    e.line('}');
  }
  e.expose();
  e.line(`return returnTo(ts, frame, ${value});`);
  return NEVER;
}

export function yieldValue(e: Emitter): Outcome {
  e.expose();
  const r = e.fresh();
  e.line(`const ${r} = yieldTo(ts, frame, ${FOR_ITER_NEXT}); if (${r} >= 0) return ${r};`);
  return BOUNDARY;
}

export function returnGenerator(e: Emitter): Outcome {
  e.expose();
  e.line('return returnGenerator(ts, frame);');
  return NEVER;
}

export function sendValue(e: Emitter): Outcome {
  e.expose();
  const r = e.fresh();
  e.line(`const ${r} = sendTo(ts, frame, ${e.arg}); if (${r} >= 0) return ${r};`);
  e.line(`if (${r} === JUMPED) { pc = frame.pc; continue; }`);
  return BOUNDARY;
}

export function reraise(e: Emitter): Outcome {
  e.expose();
  e.line(`return reraise(ts, frame, ${e.arg});`);
  return NEVER;
}
