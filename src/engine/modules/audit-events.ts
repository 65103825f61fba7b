// Which functions of modules tell the hooks of `sys.addaudithook` what, and with which of their arguments. CPython 3.13: the calls of
// PySys_Audit in Modules/ and Python/. Events in the midst of other work (`open` by files, `import`, `compile`, `exec`, `socket.__new__`)
// are told where that work is done.

import { newBytes, PyBytes } from '../objects/bytes.ts';
import { indexSteps } from '../objects/index.ts';
import { newInt, newIntFrom, PyInt } from '../objects/int.ts';
import { incref, type PyObject } from '../objects/object.ts';
import { newNone, None } from '../objects/singletons.ts';
import { PyStr } from '../objects/str.ts';
import { tupleOf } from '../objects/tuple.ts';
import type { Steps } from '../objects/suspend.ts';
import type { AuditEvent } from '../vm/audit.ts';
import { fileDescriptorSteps, fspathSteps } from './posix/path-argument.ts';

/** Makes one item of what is told, a new reference, from an argument or its absence. */
type Item = (arg: PyObject | undefined) => Steps<PyObject>;

/** As it is; None if absent. */
function* as(arg: PyObject | undefined): Steps<PyObject> {
  return arg === undefined ? newNone() : incref(arg);
}

/** path_t: what os.fspath says; numbers and None stay. */
function* path(arg: PyObject | undefined): Steps<PyObject> {
  if (arg === undefined) return newNone();
  const plain = arg === None || arg instanceof PyStr || arg instanceof PyBytes;
  return plain || arg instanceof PyInt ? incref(arg) : yield* fspathSteps(arg);
}

/** A number with a default. */
const or = (absent: number): Item =>
  function* (arg) {
    return arg === undefined || arg === None ? newInt(absent) : incref(arg);
  };
const dirFd = or(-1);

/** uid_t: -1 is the greatest number. */
function* owner(arg: PyObject | undefined): Steps<PyObject> {
  const value = Number(yield* indexSteps(arg!));
  return newIntFrom(value >>> 0);
}

/** O_CLOEXEC is always among the flags of os.open. */
function* openFlags(arg: PyObject | undefined): Steps<PyObject> {
  return newIntFrom(Number(yield* indexSteps(arg!)) | 0x80000);
}

/** A descriptor or what has a `fileno()`. */
function* fileno(arg: PyObject | undefined): Steps<PyObject> {
  // The native itself looks at what is no number.
  return arg instanceof PyInt ? incref(arg) : newInt(yield* fileDescriptorSteps(arg!));
}

/** PyUnicode_FSConverter */
function* octets(arg: PyObject | undefined): Steps<PyObject> {
  return arg instanceof PyStr ? newBytes(new TextEncoder().encode(arg.value)) : incref(arg!);
}

function* nothing(): Steps<PyObject> {
  return newNone();
}
const minusOne = or(-1);
const never = (): Steps<PyObject> => minusOne(undefined);

/** The event, then what is told: items for the arguments in their order, or pairs of the position of an argument and an item. */
function event(name: string, ...items: readonly (Item | readonly [number, Item])[]): AuditEvent {
  const wanted = items.map((item, i) => (typeof item === 'function' ? ([i, item] as const) : item));
  return {
    event: name,
    *told(args) {
      const told: PyObject[] = [];
      for (const [position, item] of wanted) told.push(yield* item(args[position]));
      return told;
    },
  };
}

/** One tuple of all arguments. */
const starred = (name: string): AuditEvent => ({
  event: name,
  *told([all]) {
    return [tupleOf(all as unknown as PyObject[])];
  },
});

const OS: Readonly<Record<string, AuditEvent>> = {
  chdir: event('os.chdir', path),
  chmod: event('os.chmod', path, as, dirFd),
  chown: event('os.chown', path, owner, owner, dirFd),
  execv: event('os.exec', path, as, nothing),
  execve: event('os.exec', path, as, as),
  fchdir: event('os.chdir', fileno),
  fchmod: event('os.chmod', as, as, never),
  fchown: event('os.chown', as, owner, owner, never),
  fork: event('os.fork'),
  ftruncate: event('os.truncate', as, as),
  kill: event('os.kill', as, as),
  killpg: event('os.killpg', as, as),
  lchown: event('os.chown', path, owner, owner, never),
  link: event('os.link', path, path, dirFd, dirFd),
  listdir: event('os.listdir', path),
  lockf: event('os.lockf', as, as, as),
  mkdir: event('os.mkdir', path, or(0o777), dirFd),
  open: event('open', path, [4, nothing], [1, openFlags]),
  putenv: event('os.putenv', octets, octets),
  remove: event('os.remove', path, dirFd),
  rename: event('os.rename', path, path, dirFd, dirFd),
  replace: event('os.rename', path, path, dirFd, dirFd),
  rmdir: event('os.rmdir', path, dirFd),
  scandir: event('os.scandir', path),
  symlink: event('os.symlink', path, path, [3, dirFd]),
  truncate: event('os.truncate', path, as),
  unlink: event('os.remove', path, dirFd),
  unsetenv: event('os.unsetenv', octets),
  utime: event('os.utime', path, as, as, dirFd),
};

const NETWORK: Readonly<Record<string, AuditEvent>> = {
  getaddrinfo: event('socket.getaddrinfo', as, as, or(0), or(0), or(0)),
  gethostbyaddr: event('socket.gethostbyaddr', as),
  gethostbyname: event('socket.gethostbyname', as),
  gethostbyname_ex: event('socket.gethostbyname', as),
  gethostname: event('socket.gethostname'),
  getnameinfo: event('socket.getnameinfo', as),
  getservbyname: event('socket.getservbyname', as, as),
  getservbyport: event('socket.getservbyport', as, as),
};

const SYS: Readonly<Record<string, AuditEvent>> = {
  _current_exceptions: event('sys._current_exceptions'),
  _current_frames: event('sys._current_frames'),
  setprofile: event('sys.setprofile'),
  settrace: event('sys.settrace'),
};

/** By module, then by function. */
export const AUDIT_EVENTS: Readonly<Record<string, Readonly<Record<string, AuditEvent>>>> = {
  builtins: { input: event('builtins.input', as) },
  fcntl: {
    fcntl: event('fcntl.fcntl', fileno, as, as),
    flock: event('fcntl.flock', fileno, as),
    ioctl: event('fcntl.ioctl', fileno, as, as),
    lockf: event('fcntl.lockf', fileno, as, as, as, or(0)),
  },
  gc: {
    get_objects: event('gc.get_objects', or(-1)),
    get_referents: starred('gc.get_referents'),
    get_referrers: starred('gc.get_referrers'),
  },
  marshal: {
    dump: event('marshal.dumps', as, [2, or(4)]),
    dumps: event('marshal.dumps', as, or(4)),
    load: event('marshal.load'),
    loads: event('marshal.loads', as),
  },
  posix: OS,
  resource: {
    prlimit: event('resource.prlimit', as, as, as),
    setrlimit: event('resource.setrlimit', as, as),
  },
  _signal: { pthread_kill: event('signal.pthread_kill', as, as) },
  _socket: NETWORK,
  sys: SYS,
  time: { sleep: event('time.sleep', as) },
};
