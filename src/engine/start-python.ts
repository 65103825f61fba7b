// A fresh interpreter in a process: its modules, `__main__`, the first frame. CPython 3.13 Modules/main.c (pymain_run_python),
// Python/pythonrun.c (_PyRun_SimpleFile).

import { PyDict } from './objects/dict.ts';
import { newException } from './objects/exceptions.ts';
import { Raised } from './objects/raise.ts';
import { PyModule } from './objects/module.ts';
import { decref, incref } from './objects/object.ts';
import { THREAD_END } from './objects/frame.ts';
import { staticStr } from './objects/str.ts';
import { importModuleSteps } from './objects/import-door.ts';
import { suspendOn, type Steps } from './objects/suspend.ts';
import { NO_SWITCHES, optimizeLevel, type Switches } from './vm/switches.ts';
import { threadId } from './base/brands.ts';
import { compileSource, moduleSources } from './program.ts';
import { sourceOf } from './source-files.ts';
import { decodeOtherSteps, syntaxError, warnAllSteps } from './modules/compile-source.ts';
import { decodeText, type DecodedSource } from './parser/source-text.ts';
import { enterPending } from './vm/drive.ts';
import { describeCommand, describeMain, moduleFrame } from './vm/import/load.ts';
import { takeTreeReferences } from './vm/tree-references.ts';
import { compiledObject } from './vm/compiled.ts';
import { runNested } from './vm/nested.ts';
import { startInterpreter } from './interpreter.ts';
import { ThreadState } from './vm/thread-state.ts';
import type { Process } from './process.ts';
import { folderOf } from './base/working-folder.ts';
import type { Program } from './door.ts';

/** How an interpreter finds its world. */
export interface Surroundings {
  readonly kindOf: (path: string) => 'file' | 'directory' | null;
  /** `sys.path[0]`; absent: the folder of the program. */
  readonly path0?: string;
  /** `sys.argv[0]`; absent: the main file. */
  readonly argv0?: string;
  /** `python -c`: the main file is none. */
  readonly isCommand?: boolean;
  readonly switches?: Switches;
}

/** What errors call the text of `python -c`. */
export const COMMAND_FILE = '<string>';

/** Everything up to the first bytecode of the main file. The registers of the engine belong to the process afterwards. */
export function startPython(process: Process, program: Program, around: Surroundings): void {
  const { run } = process;
  const fail = (error: Parameters<typeof syntaxError>[0], source: string): never => {
    throw syntaxError(error, error.filename, source);
  };
  const sources = moduleSources(
    program,
    {
      kindOf: around.kindOf,
      readSource: (path) => plainSource(sourceOf(run.sourceFolders, path)),
      cwd: () => process.files.fs.pathOf(process.files.cwd),
      path0: around.path0 ?? folderOf(program.main),
    },
    fail,
    optimizeLevel(around.switches ?? NO_SWITCHES),
  );
  const { main, args } = program;
  process.interp = startInterpreter(
    process.heap,
    process,
    sources,
    args ?? [],
    around.argv0 ?? main,
    around.switches,
  );
  const ts = new ThreadState(
    threadId(run.threads.length),
    process.id,
    process.interp,
    'MainThread',
  );
  process.current = run.current = ts;
  run.addThread(ts);
  run.enter(ts);
  process.limitHeap(run.budgets.heapBytes);
  startMain(process, program, around.isCommand ?? false);
}

function* importWarningsSteps(): Steps<void> {
  decref(yield* importModuleSteps('warnings'));
}

function startMain(process: Process, program: Program, isCommand: boolean): void {
  const { interp } = process;
  const ts = process.mainThread;
  const module = new PyModule('__main__');
  process.main = module.dict;
  module.set('__annotations__', new PyDict());
  module.dict.setStr(staticStr('__builtins__'), interp.modules.getStr(staticStr('builtins'))!);
  const file = isCommand ? COMMAND_FILE : program.main;
  if (isCommand) describeCommand(interp, module);
  else describeMain(interp, module, file);
  interp.modules.setStr(staticStr('__main__'), module);
  decref(module);
  process.heap.gc.started();
  // init_import_site: what is said about warnings is the business of the module in Python.
  if (interp.switches.warnings.length > 0) runNested(ts, importWarningsSteps());
  const decoded = mainSource(ts, program, isCommand);
  if ('error' in decoded) return endMain(ts, undecodable(decoded.error));
  const { source } = decoded;
  if (!isCommand && source.includes('\0')) return endMain(ts, nullBytes(source, file));
  const compiled = compileSource(source, file, optimizeLevel(interp.switches));
  if (compiled.warnings.length > 0) runNested(ts, warnAllSteps(compiled.warnings, file, source));
  if ('error' in compiled) return endMain(ts, syntaxError(compiled.error, file, source));
  const code = compiledObject(compiled.code);
  suspendOn(moduleFrame(ts, code, module.dict));
  // _PyRun_SimpleFile holds the module while it runs.
  process.treeReferences.push(...takeTreeReferences(code), incref(module));
  decref(code);
  enterPending(ts, THREAD_END);
}

/** There is nothing to run, but an end to report. */
function endMain(ts: ThreadState, error: Raised): void {
  ts.finished = true;
  ts.uncaught = error.exception;
}

function mainSource(ts: ThreadState, program: Program, isCommand: boolean): DecodedSource {
  const text = program.files[program.main] ?? '';
  if (isCommand) return { source: text };
  const decoded = decodeText(text, program.main);
  return 'encoding' in decoded ? runNested(ts, decodeOtherSteps(decoded)) : decoded;
}

/** The tokenizer that reads a file has no line yet. */
function undecodable(message: string): Raised {
  const words = message.replace(/^unknown encoding/, 'encoding problem');
  return new Raised(newException('SyntaxError', [words]));
}

/** A tokenizer that reads a file line by line stops in the line (tok_underflow_file). */
function nullBytes(source: string, filename: string): Raised {
  const before = source.slice(0, source.indexOf('\0')).split('\n');
  const place = { lineno: before.length, offset: null, endLineno: null, endOffset: null };
  const message = 'source code cannot contain null bytes';
  const diagnostic = { type: 'SyntaxError', message, filename, ...place } as const;
  return syntaxError({ ...diagnostic, text: before.at(-1)! }, filename, null);
}

/** What the compiler can take as it is. */
function plainSource(decoded: DecodedSource | null): string | null {
  if (decoded === null || 'error' in decoded || decoded.source.includes('\0')) return null;
  return decoded.source;
}
