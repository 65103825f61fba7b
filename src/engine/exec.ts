// A child process that runs another program. All are Python in the end (executable.ts), which starts anew here. Not in CPython: fork(2) followed
// by execve(2); the command line is read as in CPython 3.13 Python/initconfig.c (config_parse_cmdline), Modules/main.c (pymain_run_python).

import { fail } from './machine/files/errno.ts';
import { pythonCommand } from './executable.ts';
import { processId } from './base/brands.ts';
import { Process } from './process.ts';
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

/** The child, started. SystemCallError: the program can't be executed; then the child has ended without a word. */
export function exec(parent: Process, files: ProcessFiles, command: Command): ProcessEntry {
  const { run } = parent;
  if (run.table.alive >= run.budgets.processes) fail('EAGAIN');
  const line = readCommandLine(files, pythonCommand(files, command));
  files.closeOnExec();
  const entry = run.table.add(processId(run.processes.length), parent.entry);
  const child = new Process(run, entry, files, command.environ);
  run.processes.push(child);
  start(parent, child, line, command);
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
  const line = readCommandLine(process.files, pythonCommand(process.files, command));
  const files = process.files.fork();
  files.closeOnExec();
  entry.cpuNs += process.cpuNs();
  process.cutThreads();
  process.files.closeAll();
  const next = new Process(run, entry, files, command.environ);
  run.replace(process, next);
  start(process, next, line, command);
  throw new ProcessReplaced();
}

/** Starts the interpreter of `process`; `before`: whose signals are ignored and blocked as there, and who runs now. */
function start(
  before: Process,
  process: Process,
  line: CommandLine,
  { blocked, defaults }: Command,
): void {
  const { run } = before;
  const { current } = run;
  try {
    process.lane.clock.advanceTo(before.now());
    const { signals } = before.interp;
    process.command = line.around.isCommand === true ? line.program.files['-c']! : null;
    process.heap = newHeap(before.heap.profile.name, null);
    startPython(process, line.program, line.around);
    const { ignored } = process.interp.signals;
    for (const number of signals.ignored) if (defaults?.has(number) !== true) ignored.add(number);
    if (ignored.has(2)) process.interp.signals.interruptRaises = false;
    process.mainThread.blockedSignals = blocked ?? current.blockedSignals;
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
    if (!arg.startsWith('-') || arg === '-') break;
    const told = /^(-V|-VV|--version)$/.test(arg) ? versionText(arg) : null;
    if (told !== null) return command(told, [], kind, switches());
    if (arg.startsWith('--'))
      return command(usageText(args[0]!, `unknown option ${arg}`), [], kind, switches());
    const at = [...arg].findIndex((c, n) => n > 0 && !reader.flag(c));
    if (at < 0) continue;
    const switchName = arg[at]!;
    const value = arg.slice(at + 1) || args[++i];
    if (!'cmWX'.includes(switchName))
      return command(usageText(args[0]!, `Unknown option: -${switchName}`), [], kind, switches());
    if (value === undefined) {
      const problem = `Argument expected for the -${switchName} option`;
      return command(usageText(args[0]!, problem), [], kind, switches());
    }
    if (switchName === 'W' || switchName === 'X') {
      reader.option(switchName, value);
      continue;
    }
    const text = switchName === 'c' ? value : runModule(value);
    return command(text, args.slice(i + 1), kind, switches());
  }
  const main = args[i];
  if (main === undefined || main === '-')
    return command(STDIN_PROGRAM, args.slice(i + 1), kind, switches(), main ?? '');
  const cwd = files.fs.pathOf(files.cwd);
  const file = main.startsWith('/') ? main : `${cwd}/${main}`;
  const octets = readOctets(files.fs, files.cwd, main);
  if (octets === null) {
    const message = `${args[0]}: can't open file '${file}': [Errno 2] No such file or directory\n`;
    return command(complaint(message), [], kind, switches());
  }
  const folder = main.slice(0, Math.max(main.lastIndexOf('/'), 0));
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
  argv0 = '-c',
): CommandLine {
  return {
    program: { main: '-c', files: { '-c': text }, args },
    around: { kindOf: kind, path0: '', isCommand: true, switches, argv0 },
  };
}

/** What is wrong with the command line is the business of a program that says so: only it has a stream to say it on. */
function complaint(message: string): string {
  return `import sys\nsys.stderr.write(${JSON.stringify(message)})\nsys.exit(2)\n`;
}

function usageText(program: string, problem: string): string {
  const usage = `usage: ${program} [option] ... [-c cmd | -m mod | file | -] [arg] ...`;
  return complaint(`${problem}\n${usage}\nTry \`python -h' for more information.\n`);
}

function versionText(option: string): string {
  const version = option === '-VV' ? 'sys.version' : 'sys.version.split()[0]';
  return `import sys\nprint('Python', ${version})\n`;
}

/** A program that comes through standard input: it is read to its end first. */
const STDIN_PROGRAM = "exec(compile(__import__('sys').stdin.read(), '<stdin>', 'exec'))\n";

/** `python -m`. */
function runModule(name: string): string {
  return `import runpy\nrunpy._run_module_as_main(${JSON.stringify(name)})\n`;
}
