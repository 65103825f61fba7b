// _posixsubprocess: how subprocess starts a program. CPython 3.13 Modules/_posixsubprocess.c. This machine has Python and no other program.

import { method } from '../objects/native.ts';
import { raise } from '../objects/raise.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const definition: ModuleDefinition = {
  name: '_posixsubprocess',
  source: 'CPython 3.13 Modules/_posixsubprocess.c',
  doc: 'A POSIX helper for the subprocess module.',
  functions: [
    method('fork_exec', '(*args)', () =>
      raise(
        'NotImplementedError',
        'subprocess: this machine has no programs to start; use multiprocessing for processes of Python',
      ),
    ),
  ],
};

export function posixsubprocessModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
