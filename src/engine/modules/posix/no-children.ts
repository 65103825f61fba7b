// Waiting for children as long as there are none. CPython 3.13 Modules/posixmodule.c (os_waitpid_impl).

import { newBool } from '../../objects/singletons.ts';
import { newInt } from '../../objects/int.ts';
import { clinic, intOr } from '../clinic.ts';
import { osError } from './system-call.ts';

const ID = intOr(0);
const none = (): never => {
  throw osError(10);
};

export const noChildFunctions = [
  clinic('waitpid', '(pid, options, /)', [ID, ID], none),
  clinic('WIFSTOPPED', '(status)', [ID], (s: number) => newBool((s & 0xff) === 0x7f)),
  clinic('WSTOPSIG', '(status)', [ID], (s: number) => newInt((s >> 8) & 0xff)),
  clinic('waitstatus_to_exitcode', '(status)', [ID], (s: number) =>
    newInt((s & 0x7f) === 0 ? s >> 8 : -(s & 0x7f)),
  ),
];
