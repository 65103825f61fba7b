// A signal to whom a descriptor of a process stands for. CPython 3.13 Modules/signalmodule.c (signal_pidfd_send_signal_impl); what the
// kernel says: kernel/signal.c (pidfd_send_signal).

import type { PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { suspendSteps, type MaySuspend } from '../../objects/suspend.ts';
import { processBehind } from '../posix/pidfd.ts';
import { osError } from '../posix/system-call.ts';
import { killSteps } from '../posix/wait-calls.ts';

/** PIDFD_SIGNAL_THREAD, PIDFD_SIGNAL_THREAD_GROUP and PIDFD_SIGNAL_PROCESS_GROUP: one of them at most. */
const SCOPES: ReadonlySet<number> = new Set([0, 1, 2, 4]);
const PROCESS_GROUP = 4;
const [ESRCH, EINVAL] = [3, 22] as const;

export function pidfdSendSignal(
  fd: number,
  number: number,
  siginfo: PyObject | null,
  flags: number,
): MaySuspend {
  if (siginfo !== null && siginfo !== None) return raise('TypeError', 'siginfo must be None');
  if (!SCOPES.has(flags)) throw osError(EINVAL);
  const entry = processBehind(fd);
  if (entry.reaped) throw osError(ESRCH);
  return suspendSteps(killSteps(flags === PROCESS_GROUP ? -entry.pgid : entry.pid, number));
}
