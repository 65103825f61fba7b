// _suggestions: "Did you mean" for whoever prints tracebacks in Python. CPython 3.13 Modules/_suggestions.c.

import { PyList } from '../objects/list.ts';
import { method } from '../objects/native.ts';
import type { PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newNone } from '../objects/singletons.ts';
import { newStr, PyStr } from '../objects/str.ts';
import { suggestKeyword } from '../objects/suggestions.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

function generate(candidates: PyObject, item: PyObject): PyObject {
  if (!(item instanceof PyStr))
    raise('TypeError', `_generate_suggestions() argument 2 must be str, not ${item.type.name}`);
  if (!(candidates instanceof PyList)) raise('TypeError', 'candidates must be a list');
  const names = candidates.items.map((name) =>
    name instanceof PyStr
      ? name.value
      : raise('TypeError', "all elements in 'candidates' must be strings"),
  );
  const best = suggestKeyword(item.value, names);
  return best === null ? newNone() : newStr(best);
}

const definition: ModuleDefinition = {
  name: '_suggestions',
  source: 'CPython 3.13 Modules/_suggestions.c',
  functions: [method('_generate_suggestions', '($module, candidates, item, /)', generate)],
};

export function suggestionsModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
