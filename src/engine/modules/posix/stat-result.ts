// os.stat and its relatives, and the result. CPython 3.13 Modules/posixmodule.c (stat_result_desc, _pystat_fromstructstat, fill_time).

import { Device, type Inode } from '../../machine/files/inode.ts';
import { newFloat } from '../../objects/float.ts';
import { newInt, newIntFrom } from '../../objects/int.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { SUSPENDED, suspendThen } from '../../objects/suspend.ts';
import { raise } from '../../objects/raise.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { newStructSeq, newStructSeqType, type PyStructSeq } from '../../objects/structseq.ts';
import { boolOr, clinic, intOr } from '../clinic.ts';

import { dirFd, fildes, path, pathOrFd, type Path } from './path-argument.ts';
import { directoryOf, systemCall, touchTree } from './system-call.ts';

const SOURCE = 'CPython 3.13 Modules/posixmodule.c';

export const StatResultType = newStructSeqType(
  'os.stat_result',
  [
    ...'st_mode st_ino st_dev st_nlink st_uid st_gid st_size'.split(' ').map((name) => ({ name })),
    { name: null },
    { name: null },
    { name: null },
    ...'st_atime st_mtime st_ctime st_atime_ns st_mtime_ns st_ctime_ns st_blksize st_blocks st_rdev'
      .split(' ')
      .map((name) => ({ name })),
  ],
  { visible: 10, source: SOURCE },
);

// statresult_new: times that were not given are the whole seconds.
const newPlain = StatResultType.tp_new!;
StatResultType.tp_new = (type, args, kwnames) => {
  const made = newPlain(type, args, kwnames);
  return made === SUSPENDED ? suspendThen(fillTimes) : fillTimes(made as PyStructSeq);
};
function fillTimes(made: PyStructSeq): PyStructSeq {
  made.hidden = made.hidden.map((value, i) => {
    if (i > 2 || value !== None) return value;
    decref(value);
    return incref(made.items[7 + i]!);
  });
  return made;
}

const NS = 1_000_000_000n;

/** New reference. */
export function statResult(inode: Inode): PyObject {
  const times = [inode.atimeNs, inode.mtimeNs, inode.ctimeNs];
  // A float of all digits at once would be off by its last bits: CPython adds seconds and 1e-9 * nanoseconds.
  const seconds = times.map((t) => Number(t / NS) + 1e-9 * Number(t % NS));
  return newStructSeq(StatResultType, [
    newInt(inode.mode),
    newInt(inode.number),
    newInt(inode.volume.device),
    newInt(inode.links),
    newInt(inode.uid),
    newInt(inode.gid),
    newInt(inode.size),
    ...times.map((t) => newIntFrom(t / NS)),
    ...seconds.map((t) => newFloat(t)),
    ...times.map((t) => newIntFrom(t)),
    newInt(4096),
    newInt(inode instanceof Device ? 0 : 8 * Math.ceil(inode.size / 4096)),
    newInt(inode instanceof Device ? 0x500 : 0),
  ]);
}

export function statPath(fn: string, at: Path, dir: number | null, follow: boolean): PyObject {
  if (at.fd !== null) {
    if (dir !== null) raise('ValueError', `${fn}: can't specify dir_fd without matching path`);
    if (!follow) raise('ValueError', `${fn}: cannot use fd and follow_symlinks together`);
    return statResult(systemCall((files) => files.file(at.fd!).inode, at));
  }
  touchTree('read');
  return statResult(
    systemCall((files) => files.fs.lookup(directoryOf(files, dir), at.text, follow), at),
  );
}

export const statFunctions = [
  clinic(
    'stat',
    '(path, *, dir_fd=None, follow_symlinks=True)',
    [pathOrFd, dirFd, boolOr(true)],
    (at: Path, dir: number | null, follow: boolean) => statPath('stat', at, dir, follow),
  ),
  clinic('lstat', '(path, *, dir_fd=None)', [path, dirFd], (at: Path, dir: number | null) =>
    statPath('lstat', at, dir, false),
  ),
  clinic('fstat', '(fd)', [intOr(0)], (fd: number) =>
    statResult(systemCall((files) => files.file(fd).inode)),
  ),
  clinic('fchdir', '(fd)', [fildes], (fd: number) => changeTo(fd)),
];

function changeTo(fd: number): PyObject {
  systemCall((files) => {
    files.cwd = directoryOf(files, fd);
  });
  return newNone();
}
