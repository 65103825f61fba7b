// _posixshmem: shared memory objects by name. CPython 3.13 Modules/_multiprocessing/posixshmem.c (_posixshmem_shm_open_impl). As on Linux
// they are the files of /dev/shm.

import { fail } from '../machine/files/errno.ts';
import { O_CLOEXEC, O_NOFOLLOW } from '../machine/files/descriptors.ts';
import { newInt } from '../objects/int.ts';
import { newNone } from '../objects/singletons.ts';
import { clinic, intOr, textOr } from './clinic.ts';
import { systemCall, touchTree } from './posix/system-call.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

/** Where the name of a shared memory object leads. EINVAL. */
function fileOf(name: string): string {
  const plain = name.replace(/^\/+/, '');
  if (plain === '' || plain.includes('/') || plain.length > 255) fail('EINVAL');
  return `/dev/shm/${plain}`;
}

const named = (name: string): { text: string; fd: null; object: null } => ({
  text: name,
  fd: null,
  object: null,
});

const definition: ModuleDefinition = {
  name: '_posixshmem',
  source: 'CPython 3.13 Modules/_multiprocessing/posixshmem.c',
  doc: 'POSIX shared memory module',
  functions: [
    clinic(
      'shm_open',
      '(path, flags, mode=511)',
      [textOr(''), intOr(0), intOr(0o777)],
      (name: string, flags: number, mode: number) => {
        touchTree('write');
        return newInt(
          systemCall(
            (files) => files.open(fileOf(name), flags | O_NOFOLLOW | O_CLOEXEC, mode),
            named(name),
          ),
        );
      },
    ),
    clinic('shm_unlink', '(path)', [textOr('')], (name: string) => {
      touchTree('write');
      systemCall((files) => files.fs.unlink(files.fs.root, fileOf(name)), named(name));
      return newNone();
    }),
  ],
};

export function posixshmemModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
