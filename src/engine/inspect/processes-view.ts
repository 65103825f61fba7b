// The processes of the machine side by side: which names each one has, what waits in the buffers of its files, and the files that all of
// them see. Not in CPython. Reads only.

import type { Directory } from '../machine/files/inode.ts';
import { RegularFile } from '../machine/files/inode.ts';
import { Pipe } from '../machine/files/pipe.ts';
import { PyBuffered } from '../modules/_io/buffered.ts';
import { PyTextIO } from '../modules/_io/textio.ts';
import { PyDict } from '../objects/dict.ts';
import { decodeUtf8Escaped } from '../objects/fs-codec.ts';
import { PyFunction } from '../objects/function.ts';
import { PyModule } from '../objects/module.ts';
import { PyType, type PyObject } from '../objects/object.ts';
import { PyStr } from '../objects/str.ts';
import { shortRepr } from './short-repr.ts';
import type { StepIndex } from '../base/brands.ts';
import type { Process } from '../process.ts';
import type { Run } from '../run.ts';
import type { ProcessesView, ProcessView } from './views.ts';

export function processesView(run: Run): ProcessesView {
  return {
    step: run.step as StepIndex,
    timeNs: run.now(),
    processes: run.processes.map((process) => processView(run, process)),
    pipes: pipesOf(run.processes),
    files: filesOf(run.first.files.cwd),
  };
}

function processView(run: Run, process: Process): ProcessView {
  const { id, entry } = process;
  const ended = entry.status !== null;
  return {
    id,
    pid: entry.pid,
    parentPid: entry.ppid,
    ended,
    exitCode: entry.status === null ? null : exitCodeOf(entry.status),
    threads: run.threads.filter((t) => !t.finished && run.processOf(t) === process).length,
    command: process.command,
    names: ended ? [] : namesOf(process),
  };
}

/** Variables of the main module. Functions, classes and modules are left out: nobody asks where they come from. */
function namesOf(process: Process): ProcessView['names'] {
  const names: { name: string; id: number; repr: string; buffered: string | null }[] = [];
  const { keys, values } = mainModule(process);
  keys.forEach((key, i) => {
    const to = values[i] ?? null;
    if (!(key instanceof PyStr) || to === null || key.value.startsWith('__')) return;
    if (to instanceof PyFunction || to instanceof PyModule || to instanceof PyType) return;
    const id = process.heap.idOf(to.address);
    names.push({ name: key.value, id, repr: shortRepr(to), buffered: bufferedText(to) });
  });
  return names;
}

/** What `__main__` is now: in a process that multiprocessing has spawned, the learner's file as `__mp_main__`. */
function mainModule({ interp, main }: Process): PyDict {
  const { keys, values } = interp.modules;
  const at = keys.findIndex((key) => key instanceof PyStr && key.value === '__main__');
  const module = at < 0 ? null : values[at];
  return module instanceof PyModule && module.dict instanceof PyDict ? module.dict : main;
}

/** Null: not a file that is written through a buffer. */
function bufferedText(o: PyObject): string | null {
  const buffer = o instanceof PyTextIO ? o.buffer : o;
  if (!(buffer instanceof PyBuffered) || !buffer.canWrite) return null;
  const above = o instanceof PyTextIO ? o.pending : [];
  return [buffer.kept, ...above].map(decodeUtf8Escaped).join('');
}

/** Linux's wait status (WIFSIGNALED, WTERMSIG, WEXITSTATUS). */
function exitCodeOf(status: number): number {
  const signal = status & 0x7f;
  return signal === 0 ? (status >> 8) & 0xff : -signal;
}

/** Those that hold something, in the order in which the processes have them. */
function pipesOf(processes: readonly Process[]): ProcessesView['pipes'] {
  const ends = new Map<Pipe, { readers: Set<number>; writers: Set<number> }>();
  for (const { entry, files } of processes) {
    for (const file of files.opened()) {
      if (!(file.inode instanceof Pipe) || file.inode.waiting === 0) continue;
      const known = ends.get(file.inode) ?? { readers: new Set(), writers: new Set() };
      ends.set(file.inode, known);
      if (file.readable) known.readers.add(entry.pid);
      if (file.writable) known.writers.add(entry.pid);
    }
  }
  return [...ends].map(([pipe, { readers, writers }]) => ({
    bytes: pipe.waiting,
    readers: [...readers],
    writers: [...writers],
  }));
}

/** Files of the working folder that the program has written. */
function filesOf(folder: Directory): ProcessesView['files'] {
  return [...folder.entries].flatMap(([name, inode]) =>
    inode instanceof RegularFile && inode.changed
      ? [{ name, text: decodeUtf8Escaped(inode.read(0, inode.size)) }]
      : [],
  );
}
