// Another program in the same process. CPython 3.13 Modules/posixmodule.c (os_execv_impl, os_execve_impl, parse_arglist, parse_envlist).

import { SystemCallError } from '../../machine/files/errno.ts';
import { callObject } from '../../objects/calls.ts';
import { getAttr, lookupSpecial } from '../../objects/attributes.ts';
import { toArraySteps } from '../../objects/iterate.ts';
import { PyList } from '../../objects/list.ts';
import { decref, decrefAll, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../../objects/suspend.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { currentInterpreter } from '../../vm/current.ts';
import { anyObject, clinic } from '../clinic.ts';
import { fsTextSteps, path, type Path } from './path-argument.ts';
import { osError } from './system-call.ts';

/** The arguments of a program; `what`: how errors name them. TypeError, ValueError. */
export function* argumentsSteps(what: string, argv: PyObject): Steps<string[]> {
  if (!(argv instanceof PyList) && !(argv instanceof PyTuple))
    raise('TypeError', `${what} must be a tuple or list`);
  if (argv.items.length === 0) raise('ValueError', `${what} must not be empty`);
  const texts: string[] = [];
  for (const item of [...argv.items]) texts.push(withoutNul(yield* fsTextSteps(item)));
  if (texts[0] === '') raise('ValueError', `${what} first element cannot be empty`);
  return texts;
}

/** ValueError. */
export function withoutNul(text: string): string {
  return text.includes('\0') ? raise('ValueError', 'embedded null byte') : text;
}

const [KEYS, VALUES] = [staticStr('keys'), staticStr('values')];

function* listSteps(mapping: PyObject, name: typeof KEYS): Steps<PyObject[]> {
  let bound = getAttr(mapping, name);
  if (bound === SUSPENDED) bound = (yield) as PyObject;
  let items = callObject(bound, []);
  if (items === SUSPENDED) items = (yield) as PyObject;
  decref(bound);
  try {
    return yield* toArraySteps(items);
  } finally {
    decref(items);
  }
}

const GETITEM = staticStr('__getitem__');

/** The environment of a program. TypeError, ValueError. */
export function* environmentSteps(
  fn: string,
  env: PyObject,
  wanted = ' object',
): Steps<Record<string, string>> {
  const mapping = lookupSpecial(env, GETITEM);
  if (mapping === null) raise('TypeError', `${fn}: environment must be a mapping${wanted}`);
  if (mapping !== SUSPENDED) decref(mapping);
  const keys = yield* listSteps(env, KEYS);
  const values = yield* listSteps(env, VALUES);
  try {
    const environ: Record<string, string> = {};
    for (const [i, key] of keys.entries()) {
      const name = withoutNul(yield* fsTextSteps(key));
      const value = withoutNul(yield* fsTextSteps(values[i]!));
      if (name === '' || name.includes('='))
        raise('ValueError', 'illegal environment variable name');
      environ[name] = value;
    }
    return environ;
  } finally {
    decrefAll(keys);
    decrefAll(values);
  }
}

function* execSteps(
  fn: string,
  at: Path,
  argv: PyObject | null,
  env: PyObject | null,
): Steps<PyObject> {
  const args = yield* argumentsSteps(env === null ? `${fn}() arg 2` : `${fn}: argv`, argv!);
  const { machine } = currentInterpreter();
  const environ = env === null ? machine.environ : yield* environmentSteps(fn, env);
  try {
    return machine.become({ path: at.text, args, environ });
  } catch (error) {
    if (!(error instanceof SystemCallError)) throw error;
    throw osError(error.errno, fn === 'execve' ? at.object : null);
  }
}

export const execFunctions = [
  clinic('execv', '(path, argv, /)', [path, anyObject], (at: Path, argv: PyObject | null) =>
    suspendSteps(execSteps('execv', at, argv, null), [argv]),
  ),
  clinic(
    'execve',
    '(path, argv, env)',
    [path, anyObject, anyObject],
    (at: Path, argv: PyObject | null, env: PyObject | null) =>
      suspendSteps(execSteps('execve', at, argv, env), [argv, env]),
  ),
];
