// What the page about conformance shows, gathered while the site is built: the oracle programs and their status files, the differences, the
// names that CPython has and the engine lacks, the speed. Not in CPython.
//
// Invariant: nothing here is typed by hand or kept from an earlier build, except what was recorded from CPython and the figures of the last
// benchmark, which name their versions. The tests hold the status files and the differences to the truth.

// CPython's library for the engine of the build.
import '../library/install.ts';
import { existsSync, readFileSync } from 'node:fs';
import { differencePrograms, readDifference } from '../engine/conformance/differences.ts';
import {
  conformanceFolder,
  oraclePrograms,
  STATUS_FILES,
  statusLines,
  statusOf,
} from '../engine/conformance/status.ts';
import { createSession } from '../engine/index.ts';
import { topLevel } from '../top-level.ts';

export interface Area {
  readonly name: string;
  readonly programs: number;
  readonly passing: number;
}

/** Oracle programs by folder. The tests fail unless exactly the programs that no file lists as failing pass. */
export function oracleAreas(): Area[] {
  const areas = new Map<string, { programs: number; passing: number }>();
  for (const program of oraclePrograms()) {
    const name = program.split('/')[0]!;
    const area = areas.get(name) ?? { programs: 0, passing: 0 };
    const status = statusOf(program);
    const passes = !status.has('skip') && !status.has('failed') && !status.has('features');
    areas.set(name, {
      programs: area.programs + 1,
      passing: area.passing + (passes ? 1 : 0),
    });
  }
  return [...areas].map(([name, counts]) => ({ name, ...counts }));
}

export function statusLists() {
  return STATUS_FILES.map((file) => ({ file, lines: statusLines(file) }));
}

export function differences() {
  return differencePrograms().map(readDifference);
}

interface Surface {
  readonly version: string;
  readonly builtins: readonly string[];
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Names of a module, or the exception that its import raised. */
  readonly modules: Readonly<Record<string, readonly string[] | string>>;
  /** The exception that the import raised, or nothing. */
  readonly library: Readonly<Record<string, string>>;
}

export interface Lacking {
  readonly name: string;
  readonly missing: readonly string[];
}

export interface WhatIsLeft {
  readonly version: string;
  readonly builtins: { readonly all: number; readonly missing: readonly string[] };
  readonly classes: { readonly all: number; readonly lacking: readonly Lacking[] };
  readonly modules: {
    readonly all: number;
    readonly absent: readonly string[];
    readonly lacking: readonly Lacking[];
  };
  readonly library: {
    readonly all: number;
    readonly failing: readonly { readonly name: string; readonly error: string }[];
  };
}

let left: WhatIsLeft | null = null;

/** CPython's names against the engine's. Both languages of the page share one run. */
export function whatIsLeft(): WhatIsLeft {
  left ??= compare(recordedSurface(), engineSurface());
  return left;
}

function recordedSurface(): Surface {
  const file = new URL('generated/cpython-surface.json', conformanceFolder());
  return JSON.parse(readFileSync(file, 'utf8')) as Surface;
}

/** The same questions, answered by the engine. Errors: the program did not end well. */
export function engineSurface(asked = recordedSurface()): Surface {
  const { modules, library } = asked;
  const names = JSON.stringify({
    modules: Object.keys(modules),
    library: Object.keys(library).filter((name) => library[name] === ''),
  });
  const program = readFileSync(new URL('surface.py', conformanceFolder()), 'utf8');
  const files = { 'main.py': `NAMES = ${names}\n${program}` };
  const session = createSession({ files, main: 'main.py' });
  session.run();
  if (session.status().outcome?.kind !== 'ok') throw new Error(`surface.py: ${session.stderr()}`);
  return JSON.parse(session.stdout()) as Surface;
}

export function compare(theirs: Surface, ours: Surface): WhatIsLeft {
  const without = (all: readonly string[], some: readonly string[]): string[] =>
    all.filter((name) => !some.includes(name));
  const lackingIn = (of: Surface['modules'], inOurs: Surface['modules']): Lacking[] =>
    Object.entries(of).flatMap(([name, names]) => {
      const found = inOurs[name] ?? [];
      if (typeof names === 'string' || typeof found === 'string') return [];
      const missing = without(names, found);
      return missing.length === 0 ? [] : [{ name, missing }];
    });
  const importable = Object.keys(theirs.library).filter((name) => theirs.library[name] === '');
  return {
    version: theirs.version,
    builtins: { all: theirs.builtins.length, missing: without(theirs.builtins, ours.builtins) },
    classes: {
      all: Object.keys(theirs.classes).length,
      lacking: lackingIn(theirs.classes, ours.classes),
    },
    modules: {
      all: Object.keys(theirs.modules).length,
      absent: Object.keys(theirs.modules).filter((name) => typeof ours.modules[name] === 'string'),
      lacking: lackingIn(theirs.modules, ours.modules),
    },
    library: {
      all: importable.length,
      failing: importable.flatMap((name) => {
        const error = ours.library[name];
        return error === undefined || error === '' ? [] : [{ name, error }];
      }),
    },
  };
}

export interface Speed {
  readonly cpython: string;
  readonly node: string;
  readonly rounds: number;
  /** How busy the machine was. */
  readonly load: string;
  readonly programs: readonly {
    readonly name: string;
    readonly about: string;
    readonly cpythonMs: number;
    readonly oursMs: number;
    readonly ratio: number;
  }[];
}

/** Figures of the last `node src/tooling/benchmark.ts --write`, and their geometric mean. */
export function speed(): Speed & { readonly mean: number } {
  const file = new URL('src/engine/internals/generated/speed.json', topLevel());
  if (!existsSync(file))
    throw new Error('no figures of speed: node src/tooling/benchmark.ts --write');
  const figures = JSON.parse(readFileSync(file, 'utf8')) as Speed;
  const logarithms = figures.programs.map(({ ratio }) => Math.log(ratio));
  const mean = Math.exp(logarithms.reduce((sum, one) => sum + one, 0) / logarithms.length);
  return { ...figures, mean };
}
