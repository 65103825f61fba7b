// _warnings: the half of `warnings` that is C. CPython 3.13 Python/_warnings.c; how a warning is issued is vm/warn.ts.

import { PyDict } from '../objects/dict.ts';
import { exceptionType } from '../objects/exceptions.ts';
import { withIndex } from '../objects/index.ts';
import { toArraySteps } from '../objects/iterate.ts';
import { method } from '../objects/native.ts';
import {
  decrefAll,
  incref,
  isInstance,
  isSubtype,
  PyType,
  type PyObject,
} from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newNone, None } from '../objects/singletons.ts';
import { PyStr } from '../objects/str.ts';
import { suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { PyTuple } from '../objects/tuple.ts';
import { warnAtSteps, warnExplicitSteps } from '../vm/warn.ts';
import { warningsState } from '../vm/warning-filters.ts';
import { loadedLineSteps } from '../vm/warning-source.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

/** get_category. Borrowed. */
function categoryOf(message: PyObject, category: PyObject | undefined): PyType {
  const warning = exceptionType('Warning');
  if (isInstance(message, warning)) return message.type;
  if (category === undefined || category === None) return exceptionType('UserWarning');
  if (category instanceof PyType && isSubtype(category, warning)) return category;
  return raise('TypeError', `category must be a Warning subclass, not '${category.type.name}'`);
}

function* warnCallSteps(
  category: PyObject,
  message: PyObject,
  level: number,
  source: PyObject | null,
  prefixes: PyObject | null,
): Steps<PyObject> {
  const skip: string[] = [];
  if (prefixes !== null) {
    const items = yield* toArraySteps(prefixes);
    for (const item of items) {
      if (item instanceof PyStr) skip.push(item.value);
      else
        raise('TypeError', 'Found non-str '.concat(`'${item.type.name}' in skip_file_prefixes.`));
    }
    decrefAll(items);
  }
  // With prefixes, the caller of the skipped code is meant at least.
  const wanted = skip.length > 0 && level < 2 ? 2 : level;
  yield* warnAtSteps(category, message, wanted, source, skip);
  return newNone();
}

function warn(
  message: PyObject,
  category?: PyObject,
  stacklevel?: PyObject,
  source?: PyObject,
  prefixes?: PyObject,
): MaySuspend {
  if (prefixes !== undefined && !(prefixes instanceof PyTuple))
    raise(
      'TypeError',
      `warn() argument 'skip_file_prefixes' must be tuple, not ${prefixes.type.name}`,
    );
  const cls = categoryOf(message, category);
  return withIndex(stacklevel ?? undefined, [message], (level) =>
    suspendSteps(
      warnCallSteps(
        cls,
        message,
        level === undefined ? 1 : Number(level),
        source ?? null,
        prefixes ?? null,
      ),
      [cls, message, source ?? null, prefixes ?? null],
    ),
  );
}

function* explicitSteps(
  call: Parameters<typeof warnExplicitSteps>[0],
  globals: PyDict | null,
): Steps<PyObject> {
  const sourceLine = globals === null ? null : yield* loadedLineSteps(globals, call.lineno);
  yield* warnExplicitSteps({ ...call, sourceLine });
  return newNone();
}

function warnExplicit(
  message: PyObject,
  category: PyObject,
  filename: PyObject,
  lineno: PyObject,
  module?: PyObject,
  registry?: PyObject,
  globals?: PyObject,
  source?: PyObject,
): MaySuspend {
  if (!(filename instanceof PyStr))
    raise(
      'TypeError',
      `warn_explicit() argument 'filename' must be str, not ${filename.type.name}`,
    );
  const given = globals === undefined || globals === None ? null : globals;
  if (given !== null && !(given instanceof PyDict))
    raise('TypeError', `module_globals must be a dict, not '${given.type.name}'`);
  return withIndex(lineno, [message], (line) =>
    suspendSteps(
      explicitSteps(
        {
          category,
          message,
          filename,
          lineno: Number(line),
          module: module ?? null,
          registry: registry ?? null,
          source: source ?? null,
        },
        given,
      ),
      [message, category, filename, module ?? null, registry ?? null, given, source ?? null],
    ),
  );
}

const definition: ModuleDefinition = {
  name: '_warnings',
  source: 'CPython 3.13 Python/_warnings.c',
  doc: '_warnings provides basic warning filtering support.\nIt is a helper module to speed up interpreter start-up.',
  functions: [
    method(
      'warn',
      '($module, /, message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=<unrepresentable>)',
      warn,
    ),
    method(
      'warn_explicit',
      '($module, /, message, category, filename, lineno, module=<unrepresentable>, registry=None, module_globals=None, source=None)',
      warnExplicit,
    ),
    method('_filters_mutated', '($module, /)', () => {
      warningsState().filtersVersion++;
      return newNone();
    }),
  ],
  attributes: {
    filters: () => incref(warningsState().filters),
    _onceregistry: () => incref(warningsState().onceRegistry),
    _defaultaction: () => incref(warningsState().defaultAction),
  },
};

export function warningsModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
