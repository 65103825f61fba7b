// struct rusage: what a process or thread has used. CPython 3.13 Modules/resource.c (rusage2struct), Modules/posixmodule.c (wait_helper).
//
// The machine counts processor time, all of it as user time, and memory of the heap; the rest is 0.

import { newFloat } from '../../objects/float.ts';
import { newInt } from '../../objects/int.ts';
import type { PyObject } from '../../objects/object.ts';
import { newStructSeq, newStructSeqType } from '../../objects/structseq.ts';

const NAMES =
  'ru_utime ru_stime ru_maxrss ru_ixrss ru_idrss ru_isrss ru_minflt ru_majflt ru_nswap ru_inblock ru_oublock ru_msgsnd ru_msgrcv ru_nsignals ru_nvcsw ru_nivcsw'.split(
    ' ',
  );
export const RusageType = newStructSeqType(
  'resource.struct_rusage',
  NAMES.map((name) => ({ name })),
  { source: 'CPython 3.13 Modules/resource.c' },
);

/** `residentKb`: the most memory that was in use at once, in units of 1024 bytes. New reference. */
export function newRusage(cpuNs: number, residentKb: number): PyObject {
  const seconds = Math.floor(cpuNs / 1000) / 1e6;
  const fields = NAMES.map((name) =>
    name === 'ru_utime' || name === 'ru_stime'
      ? newFloat(name === 'ru_utime' ? seconds : 0)
      : newInt(name === 'ru_maxrss' ? residentKb : 0),
  );
  return newStructSeq(RusageType, fields);
}
