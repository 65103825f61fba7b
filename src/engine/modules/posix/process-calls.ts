// posix functions about the process and its machine. CPython 3.13 Modules/posixmodule.c (os_getpid_impl, os_urandom_impl, ...).

import { ensureText } from '../../objects/text-limit.ts';
import { strerror } from '../../machine/files/errno.ts';
import { newBytes } from '../../objects/bytes.ts';
import { newFloat } from '../../objects/float.ts';
import { newInt } from '../../objects/int.ts';
import { newList } from '../../objects/list.ts';
import type { PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newNone } from '../../objects/singletons.ts';
import { newSetSteps } from '../../objects/set.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import { newStructSeq, newStructSeqType } from '../../objects/structseq.ts';
import { newTuple } from '../../objects/tuple.ts';
import { currentInterpreter } from '../../vm/current.ts';
import { expectBytes } from '../../objects/bytes-like.ts';
import { anyObject, clinic, intOr, sizeOr, type Converter } from '../clinic.ts';
import { fork, registerAtFork } from './fork-calls.ts';
import { fspath, pathOrFd, type Path } from './path-argument.ts';
import type { Inode } from '../../machine/files/inode.ts';
import { SYSCONF } from './constants.ts';
import { osError, processFiles, systemCall } from './system-call.ts';

const SOURCE = { source: 'CPython 3.13 Modules/posixmodule.c' };

export const UnameType = newStructSeqType(
  'posix.uname_result',
  ['sysname', 'nodename', 'release', 'version', 'machine'].map((name) => ({ name })),
  SOURCE,
);
export const TimesType = newStructSeqType(
  'posix.times_result',
  ['user', 'system', 'children_user', 'children_system', 'elapsed'].map((name) => ({ name })),
  SOURCE,
);
export const StatvfsType = newStructSeqType(
  'os.statvfs_result',
  'f_bsize f_frsize f_blocks f_bfree f_bavail f_files f_ffree f_favail f_flag f_namemax f_fsid'
    .split(' ')
    .map((name) => ({ name })),
  { visible: 10, ...SOURCE },
);

/** Of the volume that holds an inode, in blocks of 4096 bytes. */
function statvfs(inode: Inode): PyObject {
  const { capacity, used, readOnly } = inode.volume;
  const total = Number.isFinite(capacity) ? Math.floor(capacity / 4096) : 0;
  const left = Math.max(0, total - Math.ceil(used / 4096));
  const values = [4096, 4096, total, left, left, 65536, 60000, 60000, readOnly ? 1 : 0, 255, 0];
  return newStructSeq(
    StatvfsType,
    values.map((v) => newInt(v)),
  );
}

function uname(): PyObject {
  return newStructSeq(
    UnameType,
    ['Linux', 'localhost', '6.1.0', '#1 SMP', 'x86_64'].map((t) => newStr(t)),
  );
}

/** In ticks of the clock: 100 a second. */
function times(): PyObject {
  const { machine } = currentInterpreter();
  const { childrenCpuNs } = machine.entry;
  const values = [machine.cpuNs(), 0, childrenCpuNs, 0, machine.now()];
  return newStructSeq(
    TimesType,
    values.map((ns) => newFloat(Math.floor(ns / 1e7) / 100)),
  );
}

function urandom(size: number): PyObject {
  if (size < 0) raise('ValueError', 'negative argument not allowed');
  ensureText(size);
  return newBytes(currentInterpreter().machine.random(size));
}

function sysconf(name: PyObject | null): PyObject {
  const entry = name instanceof PyStr ? SYSCONF[name.value] : undefined;
  if (name instanceof PyStr) {
    if (entry === undefined) raise('ValueError', 'unrecognized configuration name');
    const cores = currentInterpreter().machine.cores;
    return newInt(name.value.startsWith('SC_NPROCESSORS') ? cores : entry[1]);
  }
  const number = Number((name as unknown as { value?: number }).value ?? NaN);
  const found = Object.values(SYSCONF).find(([key]) => key === number);
  if (found === undefined) throw osError(22);
  return newInt(found[1]);
}

const ID = intOr(0);
const credentials = (key: 'uid' | 'gid') => (): PyObject =>
  newInt(processFiles().fs.credentials[key]);
const none = (): PyObject => newNone();

const SIGABRT = 6;

/** FS-converted: octets or text. */
const variable: Converter<string> = {
  absent: '',
  quick: (o) => (o instanceof PyStr ? o.value : new TextDecoder().decode(expectBytes(o))),
};

function putenv(name: string, value: string): PyObject {
  if (name === '') throw osError(22);
  if (name.includes('=')) raise('ValueError', 'illegal environment variable name');
  if (name.includes('\0') || value.includes('\0')) raise('ValueError', 'embedded null byte');
  const { machine } = currentInterpreter();
  machine.environ = { ...machine.environ, [name]: value };
  return newNone();
}

function unsetenv(name: string): PyObject {
  if (name.includes('\0')) raise('ValueError', 'embedded null byte');
  const { machine } = currentInterpreter();
  if (name === '' || name.includes('=')) throw osError(22);
  machine.environ = Object.fromEntries(
    Object.entries(machine.environ).filter(([key]) => key !== name),
  );
  return newNone();
}

export const processFunctions = [
  clinic('statvfs', '(path)', [pathOrFd], (at: Path) =>
    statvfs(
      systemCall(
        (files) =>
          at.fd === null ? files.fs.lookup(files.cwd, at.text, true) : files.file(at.fd).inode,
        at,
      ),
    ),
  ),
  clinic('fstatvfs', '(fd, /)', [ID], (fd: number) =>
    statvfs(systemCall((files) => files.file(fd).inode)),
  ),
  clinic('getuid', '()', [], credentials('uid')),
  clinic('geteuid', '()', [], credentials('uid')),
  clinic('getgid', '()', [], credentials('gid')),
  clinic('getegid', '()', [], credentials('gid')),
  clinic('getgroups', '()', [], () => newList([newInt(processFiles().fs.credentials.gid)])),
  clinic('getlogin', '()', [], () => newStr('root')),
  clinic('umask', '(mask, /)', [ID], (mask: number) => {
    const files = processFiles();
    const old = files.umask;
    files.umask = mask & 0o777;
    return newInt(old);
  }),
  clinic('uname', '()', [], uname),
  clinic('times', '()', [], times),
  clinic('urandom', '(size, /)', [sizeOr(0)], urandom),
  clinic('getrandom', '(size, flags=0)', [sizeOr(0), ID], urandom),
  clinic('cpu_count', '()', [], () => newInt(currentInterpreter().machine.cores)),
  clinic('sched_getaffinity', '(pid, /)', [ID], () =>
    newSetSteps(Array.from({ length: currentInterpreter().machine.cores }, (_, i) => newInt(i))),
  ),
  clinic('sched_yield', '()', [], none),
  clinic('getloadavg', '()', [], () => newTuple([newFloat(0), newFloat(0), newFloat(0)])),
  clinic('strerror', '(code, /)', [ID], (code: number) => newStr(strerror(code))),
  clinic('sysconf', '(name, /)', [anyObject], sysconf),
  clinic('putenv', '(name, value, /)', [variable, variable], putenv),
  clinic('unsetenv', '(name, /)', [variable], unsetenv),
  clinic(
    'register_at_fork',
    '(*, before=None, after_in_child=None, after_in_parent=None)',
    [anyObject, anyObject, anyObject],
    registerAtFork,
  ),
  clinic('fork', '()', [], fork),
  clinic('abort', '()', [], () => currentInterpreter().machine.killNow(SIGABRT)),
  clinic('_exit', '(status)', [ID], (status: number) =>
    currentInterpreter().machine.exitNow(status),
  ),
  clinic('fspath', '(path)', [anyObject], (o: PyObject) => fspath(o)),
];
