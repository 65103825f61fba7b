// Frames, tracebacks and cells as Python sees them. CPython 3.13 Objects/frameobject.c, Python/traceback.c, Objects/cellobject.c.

import { basicSizeOf } from './type-layout.ts';
import { hexAddress } from './base-object.ts';
import { CellType, PyCell } from './cell.ts';
import { frameLocalsView } from './frame-locals.ts';
import { frameSlots } from './frame.ts';
import { firstComplete, FrameType, frameObjectOf, PyFrameObject } from './frame-object.ts';
import { withIndex } from './index.ts';
import { newInt } from './int.ts';
import { newList } from './list.ts';
import { callNative, method } from './native.ts';
import { decref, incref, isSubtype, xdecref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { False, newBool, newNone, newNotImplemented, None, True } from './singletons.ts';
import { describeType } from './static-type.ts';
import { newStr } from './str.ts';
import { PyTraceback, TracebackType } from './traceback.ts';
import { richCompare } from './compare.ts';
import { SUSPENDED, suspendThen, type MaySuspend, type Suspended } from './suspend.ts';

FrameType.tp_repr = (o) => {
  const { frame } = o as PyFrameObject;
  const { filename, name } = frame.code.unit;
  return newStr(
    `<frame at ${hexAddress(o)}, file '${filename}', line ${frame.line}, code ${name}>`,
  );
};

let setLineNumber: (o: PyFrameObject, value: PyObject | null) => void | Suspended;
/** Jumps need the compiler's table of stack effects: modules/frame-jump.ts puts itself in. */
export function setJump(jump: typeof setLineNumber): void {
  setLineNumber = jump;
}

/** frame_clear: drops the locals of a finished frame. */
function clear(o: PyFrameObject): MaySuspend {
  if (!o.ownsFrame) {
    const { generator } = o.frame;
    if (generator === null || generator.state === 'running')
      raise('RuntimeError', 'cannot clear an executing frame');
    if (generator.state === 'suspended') raise('RuntimeError', 'cannot clear a suspended frame');
    if (generator.type.tp_finalize!(generator) === SUSPENDED) return suspendThen(newNone);
    return newNone();
  }
  const { localsplus } = o.frame;
  for (let i = 0; i < o.frame.stackTop; i++) {
    const value = localsplus[i] ?? null;
    localsplus[i] = null;
    xdecref(value);
  }
  return newNone();
}

function booleanAttribute(value: PyObject | null): boolean {
  if (value === True || value === False) return value === True;
  return raise('TypeError', 'attribute value type must be bool');
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
        if (o.ownsFrame) return incref(o.back ?? None);
        const back = firstComplete(o.frame.previous);
        return back === null ? newNone() : frameObjectOf(back);
      },
    },
    {
      name: 'f_lineno',
      get: (o: PyFrameObject) => (o.frame.line < 0 ? newNone() : newInt(o.frame.line)),
      set: (o: PyFrameObject, value) => setLineNumber(o, value),
    },
    {
      name: 'f_lasti',
      get: (o: PyFrameObject) =>
        newInt(o.frame.pc === 0 ? -1 : (o.frame.code.executable.offsets[o.frame.pc - 1] ?? -1)),
    },
    { name: 'f_code', get: (o: PyFrameObject) => incref(o.frame.code) },
    { name: 'f_globals', get: (o: PyFrameObject) => incref(o.frame.globals) },
    { name: 'f_builtins', get: (o: PyFrameObject) => incref(o.frame.builtins) },
    { name: 'f_locals', get: (o: PyFrameObject) => frameLocalsView(o) },
    {
      name: 'f_trace',
      get: (o: PyFrameObject) => incref(o.traceFunc ?? None),
      set: (o: PyFrameObject, value) => o.setTrace(value === None ? null : value),
    },
    {
      name: 'f_trace_lines',
      get: (o: PyFrameObject) => newBool(o.traceLines),
      set: (o: PyFrameObject, value) => {
        o.traceLines = booleanAttribute(value);
      },
    },
    {
      name: 'f_trace_opcodes',
      get: (o: PyFrameObject) => newBool(o.traceOpcodes),
      set: (o: PyFrameObject, value) => {
        o.traceOpcodes = booleanAttribute(value);
      },
    },
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

const newTraceback = method(
  'traceback',
  '(tb_next, tb_frame, tb_lasti, tb_lineno)',
  (next: PyObject, frame: PyObject, lasti: PyObject, lineno: PyObject) => {
    if (!(frame instanceof PyFrameObject))
      raise('TypeError', `traceback() argument 'tb_frame' must be frame, not ${frame.type.name}`);
    if (next !== None && !(next instanceof PyTraceback))
      raise('TypeError', `expected traceback object or None, got '${next.type.name}'`);
    return withIndex(lasti, [next, frame], (at) =>
      withIndex(lineno, [next, frame], (line) => {
        const { offsets } = frame.frame.code.executable;
        const index = Math.max(
          offsets.findIndex((offset) => offset >= Number(at)),
          0,
        );
        const chained = next === None ? null : (incref(next) as PyTraceback);
        const made = new PyTraceback(chained, incref(frame), index, Number(line));
        made.lasti = Number(at);
        return made;
      }),
    );
  },
);
TracebackType.tp_new = (_type, args, kwnames) =>
  callNative(newTraceback, undefined, args, kwnames, 'traceback');

describeType(TracebackType, {
  source: 'CPython 3.13 Python/traceback.c',
  methods: [
    method('__dir__', '($self, /)', () =>
      newList(['tb_frame', 'tb_next', 'tb_lasti', 'tb_lineno'].map((name) => newStr(name))),
    ),
  ],
  getsets: [
    { name: 'tb_next', get: (tb: PyTraceback) => incref(tb.next ?? None), set: setNext },
    { name: 'tb_frame', get: (tb: PyTraceback) => incref(tb.frame) },
    {
      name: 'tb_lasti',
      get: (tb: PyTraceback) =>
        newInt(tb.lasti ?? tb.frame.frame.code.executable.offsets[tb.instruction] ?? -1),
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
        cell.contents === null ? raise('ValueError', 'Cell is empty') : incref(cell.contents),
      set: (cell: PyCell, value) => {
        const old = cell.contents;
        cell.contents = value === null ? null : incref(value);
        if (old !== null) decref(old);
      },
    },
  ],
});
