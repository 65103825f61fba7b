// sys.monitoring: the module. CPython 3.13 Python/instrumentation.c (_Py_CreateMonitoringObject, monitoring_*). What it sets is
// vm/monitoring-state.ts, who is told what is vm/monitoring.ts.

import { asIndex } from '../objects/index.ts';
import { PyCode } from '../objects/code.ts';
import { PyDict } from '../objects/dict.ts';
import { newInt, type PyInt } from '../objects/int.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import { decref, incref, PyObject, xdecref } from '../objects/object.ts';
import type { PyModule } from '../objects/module.ts';
import { raise } from '../objects/raise.ts';
import { newNone, None } from '../objects/singletons.ts';
import { newNamespace } from '../objects/simple-namespace.ts';
import { ObjectType } from '../objects/static-type.ts';
import { PyStr, staticStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { currentInterpreter, currentThread } from '../vm/current.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';
import { EVENTS, LOCAL_EVENTS, TOOL_COUNT, UNGROUPED_EVENTS } from '../vm/monitoring-state.ts';
import { makeModule } from './module-definition.ts';

const state = () => currentInterpreter().monitoring;

/** An `int` of C. */
function* cIntSteps(o: PyObject): Steps<number> {
  const given = asIndex(o);
  const index = given === SUSPENDED ? ((yield) as PyInt) : given;
  const value = Number(index.value);
  decref(index);
  if (Math.abs(value) > 0x7fff_ffff && value !== -0x8000_0000)
    raise('OverflowError', 'Python int too large to convert to C int');
  return value;
}

/** check_valid_tool. */
function* toolSteps(o: PyObject): Steps<number> {
  const tool = yield* cIntSteps(o);
  checkValid(tool);
  return tool;
}

function checkValid(tool: number): void {
  if (tool < 0 || tool >= TOOL_COUNT)
    raise('ValueError', `invalid tool ${tool} (must be between 0 and 5)`);
}

/** check_tool. */
function checkInUse(tool: number): void {
  if (state().names[tool] === null) raise('ValueError', `tool ${tool} is not in use`);
}

function* useToolSteps(id: PyObject, name: PyObject): Steps<PyObject> {
  const tool = yield* toolSteps(id);
  if (!(name instanceof PyStr)) raise('ValueError', 'tool name must be a str');
  const { names } = state();
  if (names[tool] !== null) raise('ValueError', `tool ${tool} is already in use`);
  names[tool] = incref(name);
  return newNone();
}

function* freeToolSteps(id: PyObject): Steps<PyObject> {
  const tool = yield* toolSteps(id);
  const { names } = state();
  xdecref(names[tool]!);
  names[tool] = null;
  return newNone();
}

function* getToolSteps(id: PyObject): Steps<PyObject> {
  return incref(state().names[yield* toolSteps(id)] ?? None);
}

function* registerSteps(id: PyObject, event: PyObject, func: PyObject): Steps<PyObject> {
  const tool = yield* cIntSteps(id);
  const bit = yield* cIntSteps(event);
  checkValid(tool);
  if (bit <= 0 || (bit & (bit - 1)) !== 0)
    raise('ValueError', 'The callback can only be set for one event at a time');
  const number = 31 - Math.clz32(bit);
  if (number >= EVENTS.length) raise('ValueError', `invalid event ${bit}`);
  return state().register(tool, number, func === None ? null : func) ?? newNone();
}

const C_RETURN_EVENTS = 3 << UNGROUPED_EVENTS;
const C_CALL_EVENTS = C_RETURN_EVENTS | (1 << EVENTS.indexOf('CALL'));

/** C_RETURN and C_RAISE come with CALL and not without it. */
function withoutCReturns(set: number): number {
  if ((set & C_RETURN_EVENTS) !== 0 && (set & C_CALL_EVENTS) !== C_CALL_EVENTS)
    raise('ValueError', 'cannot set C_RETURN or C_RAISE events independently');
  return set & ~C_RETURN_EVENTS;
}

const hex = (n: number): string => `0x${(n >>> 0).toString(16)}`;

function* setEventsSteps(id: PyObject, set: PyObject): Steps<PyObject> {
  const tool = yield* cIntSteps(id);
  const events = yield* cIntSteps(set);
  checkValid(tool);
  if (events < 0 || events >= 1 << EVENTS.length)
    raise('ValueError', `invalid event set ${hex(events)}`);
  const plain = withoutCReturns(events);
  checkInUse(tool);
  state().setEvents(tool, plain);
  currentThread.interrupt();
  return newNone();
}

function* getEventsSteps(id: PyObject): Steps<PyObject> {
  return newInt(state().getEvents(yield* toolSteps(id)));
}

function* setLocalSteps(id: PyObject, code: PyObject, set: PyObject): Steps<PyObject> {
  const tool = yield* cIntSteps(id);
  const events = yield* cIntSteps(set);
  if (!(code instanceof PyCode)) return raise('TypeError', 'code must be a code object');
  checkValid(tool);
  const plain = withoutCReturns(events);
  if (plain < 0 || plain >= 1 << LOCAL_EVENTS)
    raise('ValueError', `invalid local event set ${hex(plain)}`);
  checkInUse(tool);
  state().setLocalEvents(tool, code, plain);
  currentThread.interrupt();
  return newNone();
}

function* getLocalSteps(id: PyObject, code: PyObject): Steps<PyObject> {
  const tool = yield* cIntSteps(id);
  if (!(code instanceof PyCode)) return raise('TypeError', 'code must be a code object');
  checkValid(tool);
  return newInt(state().getLocalEvents(tool, code));
}

function restart(): PyObject {
  state().restart();
  return newNone();
}

function allEvents(): PyObject {
  const dict = new PyDict();
  const { global } = state();
  for (let event = 0; event < UNGROUPED_EVENTS; event++) {
    if (global[event] === 0) continue;
    const tools = newInt(global[event]!);
    dict.setStr(staticStr(EVENTS[event]!), tools);
    decref(tools);
  }
  return dict;
}

function steps(
  name: string,
  signature: string,
  run: (...args: PyObject[]) => Steps<PyObject>,
): NativeFunction {
  return method(name, signature, (...args: PyObject[]): MaySuspend =>
    suspendSteps(run(...args), args),
  );
}

const functions: readonly NativeFunction[] = [
  steps('use_tool_id', '($module, tool_id, name, /)', useToolSteps),
  steps('free_tool_id', '($module, tool_id, /)', freeToolSteps),
  steps('get_tool', '($module, tool_id, /)', getToolSteps),
  steps('register_callback', '($module, tool_id, event, func, /)', registerSteps),
  steps('get_events', '($module, tool_id, /)', getEventsSteps),
  steps('set_events', '($module, tool_id, event_set, /)', setEventsSteps),
  steps('get_local_events', '($module, tool_id, code, /)', getLocalSteps),
  steps('set_local_events', '($module, tool_id, code, event_set, /)', setLocalSteps),
  method('restart_events', '($module, /)', restart),
  method('_all_events', '($module, /)', allEvents),
];

function eventsNamespace(): PyObject {
  const namespace = newNamespace();
  const set = (name: string, value: number): void => {
    const number = newInt(value);
    namespace.dict!.setStr(staticStr(name), number);
    decref(number);
  };
  EVENTS.forEach((name, i) => set(name, 1 << i));
  set('NO_EVENTS', 0);
  return namespace;
}

const newMark = (): PyObject => new PyObject(ObjectType, 16);

/** _Py_CreateMonitoringObject. New reference. */
export function monitoringModule(interp: InterpreterState): PyModule {
  const { monitoring } = interp;
  monitoring.disableMark ??= newMark();
  monitoring.missingMark ??= newMark();
  const tool = (id: number) => () => newInt(id);
  return makeModule(
    {
      name: 'sys.monitoring',
      source: 'CPython 3.13 Python/instrumentation.c',
      functions,
      attributes: {
        DISABLE: () => incref(monitoring.disableMark!),
        MISSING: () => incref(monitoring.missingMark!),
        events: eventsNamespace,
        DEBUGGER_ID: tool(0),
        COVERAGE_ID: tool(1),
        PROFILER_ID: tool(2),
        OPTIMIZER_ID: tool(5),
      },
    },
    interp,
  );
}
