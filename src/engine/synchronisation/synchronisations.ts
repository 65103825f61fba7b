// Each synchronisation of a program, and the program without it. What belongs together (an acquire and its release) is one. Not in CPython.

import { PythonSession } from '../session.ts';
import { SourceSites } from './removal.ts';
import { SiteFinder, type Site } from './site-finder.ts';
import type { Program, SessionOptions, Synchronisation } from '../door.ts';

/** Those that happen in the runs of `schedules`, in the order of the text; without schedules, in the usual run. */
export function synchronisations(
  program: Program,
  options: SessionOptions = {},
  schedules: readonly string[] = [],
): readonly Synchronisation[] {
  const finder = new SiteFinder();
  const runs = [options, ...schedules.map((schedule) => ({ ...options, schedule }))];
  for (const one of runs) {
    const session = new PythonSession(program, one);
    session.runAlone();
    session.follow((run) => finder.look(run));
  }
  return new Found(program, finder).list();
}

class Found {
  private readonly program: Program;
  private readonly finder: SiteFinder;
  private readonly sources = new Map<string, SourceSites>();

  constructor(program: Program, finder: SiteFinder) {
    this.program = program;
    this.finder = finder;
  }

  list(): readonly Synchronisation[] {
    const { sites, pairs, objects } = this.finder;
    const groups = new Map<string, string[]>();
    for (const key of sites.keys()) {
      const group = pairs.of(key);
      groups.set(group, [...(groups.get(group) ?? []), key]);
    }
    // What only gives back what another thread has taken is a signal.
    const taking = [...groups.values()].filter((keys) =>
      keys.some((key) => sites.get(key)!.kind !== 'release'),
    );
    const all = taking.flatMap((keys) => this.one(keys));
    const locks = new Map<string, (readonly string[])[]>();
    for (const keys of taking) {
      const lock = objects.of(keys[0]!);
      locks.set(lock, [...(locks.get(lock) ?? []), keys]);
    }
    for (const ofLock of locks.values())
      if (ofLock.length > 1) all.push(...this.one(ofLock.flat(), 'whole'));
    return all.sort(
      (a, b) =>
        compare(a.file, b.file) || a.lines[0]! - b.lines[0]! || Number(a.whole) - Number(b.whole),
    );
  }

  /** Empty: it cannot be taken out. */
  private one(keys: readonly string[], extent?: 'whole'): readonly Synchronisation[] {
    const sites = keys.map((key) => this.finder.sites.get(key)!).sort(inText);
    const { file, kind } = sites[0]!;
    // Pairs across files are rare, and what stands in one file can be said in one line.
    if (sites.some((site) => site.file !== file)) return [];
    const source = this.sourceOf(file);
    const found = sites.map((site) => source.find(site));
    if (found.some((site) => site === null)) return [];
    const said = found.map((site) => site!);
    return [
      {
        kind: sites.find((site) => site.kind !== 'release')?.kind ?? kind,
        file,
        lines: [...new Set(said.map(({ line }) => line))],
        text: said.map(({ text }) => text).join(' ... '),
        lock: this.finder.objects.of(keys[0]!),
        whole: extent === 'whole',
        without: { [file]: source.without(sites) },
      },
    ];
  }

  private sourceOf(file: string): SourceSites {
    let source = this.sources.get(file);
    if (source === undefined)
      this.sources.set(file, (source = new SourceSites(this.program.files[file] ?? '')));
    return source;
  }
}

function inText(a: Site, b: Site): number {
  return compare(a.file, b.file) || a.place.lineno - b.place.lineno || a.place.col - b.place.col;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
