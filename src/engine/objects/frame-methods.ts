// Frames, tracebacks and cells as Python sees them. CPython 3.13 Objects/frameobject.c, Python/traceback.c, Objects/cellobject.c.
// Simplified: `f_locals` of a function is a snapshot, not a write-through proxy.

import { basicSizeOf } from './type-layout.ts';
import { CO_FAST_CELL, CO_FAST_FREE, CO_FAST_HIDDEN } from '../bytecode/code-unit.ts';
import { hexAddress } from './base-object.ts';
import { CellType, PyCell } from './cell.ts';
import { PyDict } from './dict.ts';
import { Frame, frameSlots } from './frame.ts';
import { FrameType, frameObjectOf, type PyFrameObject } from './frame-object.ts';
import { newInt } from './int.ts';
import { method } from './native.ts';
import { decref, incref, isSubtype, xdecref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { newBool, newNone, newNotImplemented, None } from './singletons.ts';
import { describeType } from './static-type.ts';
import { newStr } from './str.ts';
import { PyTraceback, TracebackType } from './traceback.ts';
import { richCompare } from './compare.ts';
import type { AnyFrame } from './suspend.ts';

FrameType.tp_repr = (o) => {
  const { frame } = o as PyFrameObject;
  const { filename, name } = frame.code.unit;
  return newStr(
    `<frame at ${hexAddress(o)}, file '${filename}', line ${frame.line}, code ${name}>`,
  );
};

/** The calling Python frame; natives in between are skipped. */
function backOf(frame: Frame): Frame | null {
  let below: AnyFrame | null = frame.previous;
  while (below !== null && !(below instanceof Frame)) below = below.previous;
  return below;
}

/** Names and values of the locals: of module and class bodies the namespace itself. New reference. */
export function localsOf(frame: Frame): PyObject {
  if (frame.locals !== null) return incref(frame.locals);
  const dict = new PyDict();
  const { localspluskinds } = frame.code.unit;
  frame.code.localsplusNames.forEach((name, i) => {
    const kind = localspluskinds[i]!;
    if ((kind & CO_FAST_HIDDEN) !== 0) return;
    let value = frame.localsplus[i] ?? null;
    if ((kind & (CO_FAST_CELL | CO_FAST_FREE)) !== 0 && value instanceof PyCell)
      value = value.contents;
    if (value !== null) dict.setStr(name, value);
  });
  return dict;
}

/** frame_clear: drops the locals of a finished frame. */
function clear(o: PyFrameObject): PyObject {
  if (!o.ownsFrame) {
    raise(
      'RuntimeError',
      o.frame.generator === null
        ? 'cannot clear an executing frame'
        : 'cannot clear a suspended frame',
    );
  }
  const { localsplus } = o.frame;
  for (let i = 0; i < o.frame.stackTop; i++) {
    const value = localsplus[i] ?? null;
    localsplus[i] = null;
    xdecref(value);
  }
  return newNone();
}

describeType(FrameType, {
  source: 'CPython 3.13 Objects/frameobject.c',
  methods: [
    method('clear', '($self, /)', clear),
    method('__sizeof__', '($self, /)', (o: PyFrameObject) =>
      newInt(basicSizeOf(FrameType) + 8 * frameSlots(o.frame.code)),
    ),
  ],
  getsets: [
    {
      name: 'f_back',
      get: (o: PyFrameObject) => {
        const back = o.ownsFrame ? null : backOf(o.frame);
        return back === null ? newNone() : frameObjectOf(back);
      },
    },
    {
      name: 'f_lineno',
      get: (o: PyFrameObject) => (o.frame.line < 0 ? newNone() : newInt(o.frame.line)),
    },
    {
      name: 'f_lasti',
      get: (o: PyFrameObject) =>
        newInt(o.frame.pc === 0 ? -1 : (o.frame.code.executable.offsets[o.frame.pc - 1] ?? -1)),
    },
    { name: 'f_code', get: (o: PyFrameObject) => incref(o.frame.code) },
    { name: 'f_globals', get: (o: PyFrameObject) => incref(o.frame.globals) },
    { name: 'f_builtins', get: (o: PyFrameObject) => incref(o.frame.builtins) },
    { name: 'f_locals', get: (o: PyFrameObject) => localsOf(o.frame) },
    { name: 'f_trace', get: () => newNone() },
  ],
});

function setNext(tb: PyTraceback, value: PyObject | null): void {
  if (value === null) raise('TypeError', "can't delete tb_next attribute");
  if (value !== None && !(value instanceof PyTraceback))
    raise('TypeError', `expected traceback object, got '${value.type.name}'`);
  for (
    let t: PyTraceback | null = value === None ? null : (value as PyTraceback);
    t !== null;
    t = t.next
  ) {
    if (t === tb) raise('ValueError', 'traceback loop detected');
  }
  const old = tb.next;
  tb.next = value === None ? null : (incref(value) as PyTraceback);
  xdecref(old);
}

describeType(TracebackType, {
  source: 'CPython 3.13 Python/traceback.c',
  getsets: [
    { name: 'tb_next', get: (tb: PyTraceback) => incref(tb.next ?? None), set: setNext },
    { name: 'tb_frame', get: (tb: PyTraceback) => incref(tb.frame) },
    {
      name: 'tb_lasti',
      get: (tb: PyTraceback) =>
        newInt(tb.frame.frame.code.executable.offsets[tb.instruction] ?? -1),
    },
    { name: 'tb_lineno', get: (tb: PyTraceback) => (tb.line < 0 ? newNone() : newInt(tb.line)) },
  ],
});

CellType.tp_repr = (o) => {
  const { contents } = o as PyCell;
  if (contents === null) return newStr(`<cell at ${hexAddress(o)}: empty>`);
  return newStr(
    `<cell at ${hexAddress(o)}: ${contents.type.name} object at ${hexAddress(contents)}>`,
  );
};
CellType.tp_new = (_type, args) => {
  if (args.length > 1) raise('TypeError', `cell expected at most 1 argument, got ${args.length}`);
  return new PyCell(args.length === 0 ? null : incref(args[0]!));
};
CellType.tp_richcompare = (a, b, op) => {
  if (!isSubtype(b.type, CellType)) return newNotImplemented();
  const left = (a as PyCell).contents;
  const right = (b as PyCell).contents;
  if (left !== null && right !== null) return richCompare(left, right, op);
  // Empty cells come before full ones.
  const order = (left === null ? 0 : 1) - (right === null ? 0 : 1);
  return newBool([order < 0, order <= 0, order === 0, order !== 0, order > 0, order >= 0][op]!);
};
describeType(CellType, {
  source: 'CPython 3.13 Objects/cellobject.c',
  getsets: [
    {
      name: 'cell_contents',
      get: (cell: PyCell) =>
        cell.contents === null ? raise('ValueError', 'cell is empty') : incref(cell.contents),
      set: (cell: PyCell, value) => {
        const old = cell.contents;
        cell.contents = value === null ? null : incref(value);
        if (old !== null) decref(old);
      },
    },
  ],
});
