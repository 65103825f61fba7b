// `node src/library/on-demand-runs.ts FILE...`: runs programs one after the other in an engine that has nothing at hand, as a page's worker:
// native modules, code and text of the library come when the engine asks (notes/0007). Prints stdout and stderr of each as JSON.
// For on-demand.test.ts, in a process of its own: what has come stays.

import { readFileSync } from 'node:fs';
import {
  createSession,
  LibraryNeeded,
  loadNativeModules,
  nativeModuleNames,
  useLibrary,
  type Program,
} from '../engine/index.ts';
import { nodeLibrary } from './node-library.ts';

const whole = nodeLibrary();
const here = new Set<string>();

useLibrary({
  get files() {
    return here.has('list') ? whole.files : null;
  },
  code: (path) => (here.has(`python:${path}`) ? whole.code(path) : null),
  source: (path) => (here.has(`source:${path}`) ? whole.source(path) : null),
});

async function said(program: Program): Promise<string> {
  for (;;)
    try {
      const session = createSession(program, {});
      while (session.status().outcome === null) session.run();
      return session.stdout() + session.stderr();
    } catch (error) {
      if (!(error instanceof LibraryNeeded)) throw error;
      here.add(error.what);
      if (error.what.startsWith('native:')) await loadNativeModules([error.what.slice(7)]);
    }
}

const all: string[] = [];
for (const file of process.argv.slice(2))
  all.push(await said({ files: { 'main.py': readFileSync(file, 'utf8') }, main: 'main.py' }));
// Whatever has not been asked for yet can come later, too: nothing of it came along with something else.
for (const name of nativeModuleNames()) await loadNativeModules([name]);
process.stdout.write(JSON.stringify(all));
