// The processes of the machine side by side: which names each one has, what waits in the buffers of its files, and the files that all of
// them see. Not in CPython. Reads only.

import type { Directory } from '../machine/files/inode.ts';
import { RegularFile } from '../machine/files/inode.ts';
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
    processes: run.processes.map(processView),
    files: filesOf(run.first.files.cwd),
  };
}

function processView(process: Process): ProcessView {
  const { id, entry } = process;
  const ended = entry.status !== null;
  return {
    id,
    pid: entry.pid,
    parentPid: entry.ppid,
    ended,
    command: process.command,
    names: ended ? [] : namesOf(process),
  };
}

/** Variables of the main module. Functions, classes and modules are left out: nobody asks where they come from. */
function namesOf(process: Process): ProcessView['names'] {
  const names: { name: string; repr: string; buffered: string | null }[] = [];
  const { keys, values } = mainModule(process);
  keys.forEach((key, i) => {
    const to = values[i] ?? null;
    if (!(key instanceof PyStr) || to === null || key.value.startsWith('__')) return;
    if (to instanceof PyFunction || to instanceof PyModule || to instanceof PyType) return;
    names.push({ name: key.value, repr: shortRepr(to), buffered: bufferedText(to) });
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

/** Files of the working folder that the program has written. */
function filesOf(folder: Directory): ProcessesView['files'] {
  return [...folder.entries].flatMap(([name, inode]) =>
    inode instanceof RegularFile && inode.changed
      ? [{ name, text: decodeUtf8Escaped(inode.read(0, inode.size)) }]
      : [],
  );
}
