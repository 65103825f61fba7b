// Waiting for children, and telling processes something. CPython 3.13 Modules/posixmodule.c (os_waitpid_impl, os_kill_impl, ...).

import { newInt } from '../../objects/int.ts';
import type { PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone } from '../../objects/singletons.ts';
import { newTuple } from '../../objects/tuple.ts';
import { newStructSeq, newStructSeqType } from '../../objects/structseq.ts';
import { suspendSteps, suspendWait, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { currentInterpreter, currentThread } from '../../vm/current.ts';
import { clinic, intOr } from '../clinic.ts';
import { SIGNAL_MAX } from '../../vm/signal-state.ts';
import { handlePendingSteps } from '../../vm/signals.ts';
import { newRusage } from './rusage.ts';
import { processBehind } from './pidfd.ts';
import { osError } from './system-call.ts';
import { ENDS, lifeKey } from '../../machine/process-table.ts';
import type { ProcessEntry } from '../../machine/process-table.ts';

const ECHILD = 10;
const ESRCH = 3;
const EPERM = 1;
const EINVAL = 22;
const WNOHANG = 1;
const [WSTOPPED, WEXITED, WCONTINUED, WNOWAIT] = [2, 4, 8, 0x1000000];
const ID = intOr(0);

interface Ended {
  readonly pid: number;
  readonly status: number;
  /** For how long it and its children have run. */
  readonly cpuNs: number;
}

const keyOf = ({ pid }: { readonly pid: number }): string => `process:${pid}`;

/**
 * Waits for a child that `pid` means (see ProcessTable.waitable); pid 0 in the answer: none has ended yet (WNOHANG). WNOWAIT: it can be
 * waited for once more. ECHILD. `isMeant`: which of them the call is about.
 */
function waitFor(
  pid: number,
  options: number,
  answer: (ended: Ended) => PyObject,
  isMeant: (child: ProcessEntry) => boolean = () => true,
): MaySuspend {
  const { machine } = currentInterpreter();
  const meant = (): ProcessEntry[] =>
    machine.processes.waitable(machine.entry, pid).filter(isMeant);
  const teller = (children: readonly ProcessEntry[]): ProcessEntry | null =>
    children.find((c) => c.tells(options) !== null) ?? null;
  const look = (): ProcessEntry | null => {
    const children = meant();
    if (children.length === 0) throw osError(ECHILD);
    const found = teller(children);
    const { machineLog: log } = currentThread;
    // Where there is more than one answer, any of the children may end before or after this look, and before or after another.
    if (children.length > 1) log?.touchKey(ENDS, 'update', '');
    if (children.length > 1 || (options & WNOHANG) !== 0)
      for (const child of children) log?.touchKey(keyOf(child), 'read', '');
    if (found !== null) log?.touchKey(keyOf(found), 'acquire', '');
    return found;
  };
  const take = (child: ProcessEntry): PyObject => {
    const status = child.tells(options)!;
    const cpuNs = child.cpuNs + child.childrenCpuNs;
    if ((options & WNOWAIT) !== 0) return answer({ pid: child.pid, status, cpuNs });
    child.told();
    if (child.reaped) machine.entry.childrenCpuNs += cpuNs;
    return answer({ pid: child.pid, status, cpuNs });
  };
  const child = look();
  if (child !== null) return take(child);
  if ((options & WNOHANG) !== 0) return answer({ pid: 0, status: 0, cpuNs: 0 });
  const what = pid > 0 ? `the end of process ${pid}` : 'the end of a child process';
  const wait = { on: 'io', what } as const;
  machine.emit({ kind: 'block', wait, deadlineNs: null });
  return suspendWait({
    reason: wait,
    timeoutNs: null,
    restarts: true,
    ready: () => {
      const children = meant();
      return children.length === 0 || teller(children) !== null;
    },
    finish: () => {
      machine.emit({ kind: 'unblock', wait, timedOut: false });
      const found = look();
      return found === null ? waitFor(pid, options, answer, isMeant) : take(found);
    },
  });
}

const pidAndStatus = ({ pid, status }: Ended): PyObject => newTuple([newInt(pid), newInt(status)]);

function withRusage({ pid, status, cpuNs }: Ended): PyObject {
  return newTuple([newInt(pid), newInt(status), newRusage(cpuNs, 0)]);
}

const signalOf = (status: number): number => status & 0x7f;
const codeOf = (status: number): number => (status >> 8) & 0xff;

function exitCode(status: number): PyObject {
  if (signalOf(status) === 0x7f || (status & 0xff00) !== status) {
    if (signalOf(status) === 0x7f)
      raise('ValueError', `process stopped by delivery of signal ${codeOf(status)}`);
    if (signalOf(status) !== 0) return newInt(-signalOf(status));
    raise('ValueError', `invalid wait status: ${status}`);
  }
  return newInt(codeOf(status));
}

/** kill(2): those whom `pid` means; 0 only asks whether they are there. Handlers of the process itself run at once. */
export function* killSteps(pid: number, number: number): Steps<PyObject> {
  if (number < 0 || number > SIGNAL_MAX) throw osError(EINVAL);
  const { machine } = currentInterpreter();
  const { processes, entry } = machine;
  const group = pid === 0 ? entry.pgid : pid < -1 ? -pid : null;
  const one = pid > 0 ? processes.byPid(pid) : null;
  const targets = group !== null ? processes.inGroup(group) : one === null ? [] : [one];
  const { machineLog: log } = currentThread;
  // Who has been waited for is not there any more.
  if (pid > 0) log?.touchKey(keyOf({ pid }), 'read', '');
  for (const target of targets)
    if (target !== entry) log?.touchKey(lifeKey(target.pid), 'update', '');
  if (targets.length === 0) throw osError(ESRCH);
  const SI_USER = 0;
  const { uid } = machine.files.fs.credentials;
  if (number !== 0)
    for (const target of targets)
      machine.signal(target, { number, code: SI_USER, pid: entry.pid, uid, status: 0 });
  return yield* handlePendingSteps(currentThread);
}

const kill = (pid: number, number: number): MaySuspend => suspendSteps(killSteps(pid, number));

/** The group of a process; 0: the own one. ESRCH. */
function processEntry(pid: number): ProcessEntry {
  const { machine } = currentInterpreter();
  const entry = pid === 0 ? machine.entry : machine.processes.byPid(pid);
  if (entry === null) throw osError(ESRCH);
  return entry;
}

function setGroup(pid: number, group: number): PyObject {
  const entry = processEntry(pid);
  entry.pgid = group === 0 ? entry.pid : group;
  return newNone();
}

function setSession(): PyObject {
  const entry = processEntry(0);
  // Who leads a group already can't.
  if (entry.pgid === entry.pid) throw osError(EPERM);
  entry.beginSession();
  return newNone();
}

export const WaitidType = newStructSeqType(
  'posix.waitid_result',
  ['si_pid', 'si_uid', 'si_signo', 'si_status', 'si_code'].map((name) => ({ name })),
  { source: 'CPython 3.13 Modules/posixmodule.c' },
);

const CLD = { exited: 1, killed: 2, dumped: 3, stopped: 5, continued: 6 } as const;
const [SIGCHLD, SIGCONT] = [17, 18];

/** `si_code` and `si_status` from what waitpid would say. */
function codeAndStatus(status: number): readonly [number, number] {
  if (status === 0xffff) return [CLD.continued, SIGCONT];
  if ((status & 0xff) === 0x7f) return [CLD.stopped, codeOf(status)];
  if (signalOf(status) === 0) return [CLD.exited, codeOf(status)];
  return [(status & 0x80) === 0 ? CLD.killed : CLD.dumped, signalOf(status)];
}

function waitidResult({ pid, status }: Ended): PyObject {
  if (pid === 0) return newNone();
  const { uid } = currentInterpreter().machine.files.fs.credentials;
  const [code, value] = codeAndStatus(status);
  return newStructSeq(
    WaitidType,
    [pid, uid, SIGCHLD, value, code].map((n) => newInt(n)),
  );
}

/** By P_ALL, P_PID, P_PGID and P_PIDFD whom to wait for. EINVAL, EBADF. */
function waitid(kind: number, id: number, options: number): MaySuspend {
  const [P_ALL, P_PID, P_PGID, P_PIDFD] = [0, 1, 2, 3];
  if ((options & (WEXITED | WSTOPPED | WCONTINUED)) === 0) throw osError(EINVAL);
  if (kind < P_ALL || kind > P_PIDFD || (kind === P_PID && id === 0)) throw osError(EINVAL);
  if (kind !== P_ALL && id < 0) throw osError(EINVAL);
  if (kind === P_PIDFD) id = processBehind(id).pid;
  const pid = kind === P_ALL ? -1 : kind === P_PGID ? -id : id;
  const ends = (options & WEXITED) !== 0;
  return waitFor(pid, options, waitidResult, (child) => ends || child.status === null);
}

const status = (name: string, answer: (value: number) => PyObject) =>
  clinic(name, '(status)', [ID], answer);

export const waitFunctions = [
  clinic('wait', '()', [], () => waitFor(-1, 0, pidAndStatus)),
  clinic('waitpid', '(pid, options, /)', [ID, ID], (pid: number, options: number) =>
    waitFor(pid, options, pidAndStatus),
  ),
  clinic('wait3', '(options)', [ID], (options: number) => waitFor(-1, options, withRusage)),
  clinic('wait4', '(pid, options)', [ID, ID], (pid: number, options: number) =>
    waitFor(pid, options, withRusage),
  ),
  clinic('waitid', '(idtype, id, options, /)', [ID, ID, ID], waitid),
  clinic('kill', '(pid, signal, /)', [ID, ID], kill),
  clinic('killpg', '(pgid, signal, /)', [ID, ID], (pgid: number, number: number) =>
    kill(pgid <= 1 ? 0 : -pgid, number),
  ),
  clinic('getpid', '()', [], () => newInt(currentInterpreter().machine.entry.pid)),
  clinic('getppid', '()', [], () => newInt(currentInterpreter().machine.entry.ppid)),
  clinic('getpgid', '(pid)', [ID], (pid: number) => newInt(processEntry(pid).pgid)),
  clinic('getpgrp', '()', [], () => newInt(processEntry(0).pgid)),
  clinic('getsid', '(pid, /)', [ID], (pid: number) => newInt(processEntry(pid).sid)),
  clinic('setpgid', '(pid, pgrp, /)', [ID, ID], setGroup),
  clinic('setpgrp', '()', [], () => setGroup(0, 0)),
  clinic('setsid', '()', [], setSession),
  clinic('waitstatus_to_exitcode', '(status)', [ID], exitCode),
  status('WIFEXITED', (s) => newBool(signalOf(s) === 0)),
  status('WEXITSTATUS', (s) => newInt(codeOf(s))),
  status('WIFSIGNALED', (s) => newBool(signalOf(s) !== 0 && signalOf(s) !== 0x7f)),
  status('WTERMSIG', (s) => newInt(signalOf(s))),
  status('WIFSTOPPED', (s) => newBool((s & 0xff) === 0x7f)),
  status('WSTOPSIG', (s) => newInt(codeOf(s))),
  status('WIFCONTINUED', (s) => newBool(s === 0xffff)),
  status('WCOREDUMP', (s) => newBool((s & 0x80) !== 0)),
];
