// A child process that runs another program. The machine has one program: Python, which starts anew here. Not in CPython: fork(2) followed
// by execve(2); the command line is read as in CPython 3.13 Python/initconfig.c (config_parse_cmdline), Modules/main.c (pymain_run_python).

import { fail } from './machine/files/errno.ts';
import { processId } from './base/brands.ts';
import { Process } from './process.ts';
import { RegularFile } from './machine/files/inode.ts';
import { X_OK } from './machine/files/filesystem.ts';
import { startPython, type Surroundings } from './start-python.ts';
import { exitedWith, type ProcessEntry } from './machine/process-table.ts';
import { newHeap } from './interpreter.ts';
import { ProcessReplaced } from './vm/budget.ts';
import { SwitchReader, type Switches } from './vm/switches.ts';
import { kindOf, readOctets } from './world.ts';
import { textOfOctets } from './base/escaped-octets.ts';
import type { Command } from './machine/command.ts';
import type { ProcessFiles } from './machine/files/descriptors.ts';
import type { Program } from './door.ts';

/** Where the machine's one program lies. */
export const PYTHON = '/usr/bin/python3.13';

/** The child, started. SystemCallError: the program can't be executed; then the child has ended without a word. */
export function exec(parent: Process, files: ProcessFiles, command: Command): ProcessEntry {
  const { run } = parent;
  if (run.table.alive >= run.budgets.processes) fail('EAGAIN');
  requireExecutable(files, command.path);
  const line = readCommandLine(files, command);
  files.closeOnExec();
  const entry = run.table.add(processId(run.processes.length), parent.entry);
  const child = new Process(run, entry, files, command.environ);
  run.processes.push(child);
  start(parent, child, line);
  const { command: text } = child;
  run.emit(
    { kind: 'process-start', child: child.id, pid: entry.pid, how: 'exec', command: text },
    run.current,
  );
  return entry;
}

/** execve: the process goes on with another program, and what it has open. SystemCallError: it goes on as before. */
export function become(process: Process, command: Command): never {
  const { run, entry } = process;
  requireExecutable(process.files, command.path);
  const line = readCommandLine(process.files, command);
  const files = process.files.fork();
  files.closeOnExec();
  entry.cpuNs += process.cpuNs();
  process.cutThreads();
  process.files.closeAll();
  const next = new Process(run, entry, files, command.environ);
  run.replace(process, next);
  start(process, next, line);
  throw new ProcessReplaced();
}

/** Starts the interpreter of `process`; `before`: whose signals are ignored and blocked as there, and who runs now. */
function start(before: Process, process: Process, line: CommandLine): void {
  const { run } = before;
  const { current } = run;
  try {
    process.lane.clock.advanceTo(before.now());
    const { signals } = before.interp;
    process.command = line.around.isCommand === true ? line.program.files['-c']! : null;
    process.heap = newHeap(before.heap.profile.name, null);
    startPython(process, line.program, line.around);
    for (const number of signals.ignored) process.interp.signals.ignored.add(number);
    if (signals.ignored.has(2)) process.interp.signals.interruptRaises = false;
    process.mainThread.blockedSignals = current.blockedSignals;
    if (process.mainThread.finished) run.advanceFinishedMain(process);
  } finally {
    run.current = current;
    before.enter(current);
  }
}

/** The child of a call that failed: it has ended with 255. */
export function failedChild(parent: Process): ProcessEntry {
  const { run } = parent;
  const entry = run.table.add(processId(-1), parent.entry);
  run.table.end(entry, exitedWith(255), parent.now());
  const [SIGCHLD, CLD_EXITED] = [17, 1] as const;
  parent.receive({ number: SIGCHLD, code: CLD_EXITED, pid: entry.pid, uid: 0, status: 255 });
  return entry;
}

/** ENOENT, EACCES, ENOEXEC. */
function requireExecutable(files: ProcessFiles, path: string): void {
  const { fs } = files;
  const inode = fs.lookup(files.cwd, path, true);
  if (!(inode instanceof RegularFile) || !fs.may(inode, X_OK)) fail('EACCES');
  if (inode !== fs.lookup(fs.root, PYTHON, true)) fail('ENOEXEC');
}

interface CommandLine {
  readonly program: Program;
  readonly around: Surroundings;
}

/** What `python ...` is to run. */
function readCommandLine(files: ProcessFiles, { args, environ }: Command): CommandLine {
  const kind = (path: string): ReturnType<Surroundings['kindOf']> =>
    kindOf(files.fs, files.cwd, path);
  const reader = new SwitchReader();
  const switches = (): Switches => reader.read(environ, args);
  let i = 1;
  for (; i < args.length; i++) {
    const arg = args[i]!;
    if (!arg.startsWith('-') || arg === '-' || arg.startsWith('--')) break;
    const at = [...arg].findIndex((c, n) => n > 0 && !reader.flag(c));
    if (at < 0) continue;
    const switchName = arg[at]!;
    const value = arg.slice(at + 1) || args[++i];
    if (value === undefined || !'cmWX'.includes(switchName)) fail('EINVAL');
    if (switchName === 'W' || switchName === 'X') {
      reader.option(switchName, value);
      continue;
    }
    const text = switchName === 'c' ? value : runModule(value);
    return command(text, args.slice(i + 1), kind, switches());
  }
  const main = args[i];
  if (main === undefined || main === '-') fail('EINVAL');
  const octets = readOctets(files.fs, files.cwd, main);
  if (octets === null) {
    const message = `${args[0]}: can't open file '${main}': [Errno 2] No such file or directory\n`;
    return command(
      `import sys\nsys.stderr.write(${JSON.stringify(message)})\nsys.exit(2)\n`,
      [],
      kind,
      switches(),
    );
  }
  const folder = main.slice(0, Math.max(main.lastIndexOf('/'), 0));
  const cwd = files.fs.pathOf(files.cwd);
  const file = main.startsWith('/') ? main : `${cwd}/${main}`;
  return {
    program: { main: file, files: { [file]: textOfOctets(octets) }, args: args.slice(i + 1) },
    around: {
      kindOf: kind,
      switches: switches(),
      argv0: main,
      path0: folder.startsWith('/') ? folder : folder === '' ? cwd : `${cwd}/${folder}`,
    },
  };
}

function command(
  text: string,
  args: readonly string[],
  kind: Surroundings['kindOf'],
  switches: Switches,
): CommandLine {
  return {
    program: { main: '-c', files: { '-c': text }, args },
    around: { kindOf: kind, path0: '', isCommand: true, switches },
  };
}

/** `python -m`. */
function runModule(name: string): string {
  return `import runpy\nrunpy._run_module_as_main(${JSON.stringify(name)})\n`;
}
