// _multiprocessing: the semaphores that multiprocessing's locks are made of. CPython 3.13 Modules/_multiprocessing/multiprocessing.c.

import { unlinkSemaphore } from '../machine/sync/semaphore.ts';
import { PyDict } from '../objects/dict.ts';
import { newInt } from '../objects/int.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { newNone } from '../objects/singletons.ts';
import { staticStr } from '../objects/str.ts';
import { clinic, textOr } from './clinic.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { semaphoreCall, SemLockType } from './multiprocessing/semlock.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

function flags(): PyObject {
  const dict = new PyDict();
  for (const name of ['HAVE_SEM_OPEN', 'HAVE_SEM_TIMEDWAIT']) {
    const one = newInt(1);
    dict.setStr(staticStr(name), one);
    decref(one);
  }
  return dict;
}

const definition: ModuleDefinition = {
  name: '_multiprocessing',
  source: 'CPython 3.13 Modules/_multiprocessing/multiprocessing.c',
  functions: [
    clinic('sem_unlink', '(name, /)', [textOr('')], (name: string) => {
      semaphoreCall((fs) => unlinkSemaphore(fs, name));
      return newNone();
    }),
  ],
  attributes: { SemLock: () => incref(SemLockType), flags },
};

export function multiprocessingModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
