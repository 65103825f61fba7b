// The engine in a worker of its own: learner code can neither freeze nor reach the page.
//
// A run is done in slices with a turn of the message loop between them, so that pause, stop and ping
// are heard without shared memory. What a program needs of the library is loaded as chunks of our own.
// A worker has the content security policy of its own response: where that lets functions be made from
// text, hot code is translated (engine/vm/jit); where it does not, everything works, only slower.

import { engine, grade } from '../checks/grade.ts';
import { lockNeeds } from '../checks/lock-needs.ts';
import type { CheckKind } from '../checks/vocabulary/check-kind.ts';
import { bringKinds } from '../checks/vocabulary/vocabulary.ts';
import {
  diagnose,
  libraryModuleNames,
  nativeModuleNames,
  useFunctionMaker,
} from '../engine/index.ts';
import { completeRun } from './complete-run.ts';
import type { Answers, FromWorker, Request, RequestKind } from './protocol.ts';
import { Atlas } from './atlas.ts';
import { openLibrary, prepareLibrary, withLibrary } from './library.ts';
import { SlicedRun } from './sliced-run.ts';

openLibrary();
// What labs check for themselves.
const ownChecks = import.meta.glob<{ checks: readonly CheckKind[] }>('/labs/*/check.ts', {
  eager: true,
});
for (const [path, { checks }] of Object.entries(ownChecks)) bringKinds(path.split('/')[2]!, checks);
if (mayMakeFunctions()) useFunctionMaker((parameters, body) => new Function(...parameters, body));

function mayMakeFunctions(): boolean {
  try {
    return new Function('return true')() as boolean;
  } catch {
    return false;
  }
}

const atlas = new Atlas();
let current: SlicedRun | null = null;
/** Id of the last request to run. */
let latestRun = 0;

type Handler<K extends RequestKind> = (
  request: Extract<Request, { kind: K }>,
) => Answers[K] | Promise<Answers[K]>;

const handlers: { readonly [K in RequestKind]: Handler<K> } = {
  run: async ({ id, program, options, eventsMax }) => {
    current?.pause();
    latestRun = id;
    await prepareLibrary(program.files);
    const run = new SlicedRun(id, program, options, tell);
    // Another run was asked for while the library was on its way.
    if (latestRun !== id) return run.pause();
    current = run;
    return run.start(eventsMax);
  },
  pause: () => current?.pause() ?? null,
  continue: ({ eventsMax }) => current?.start(eventsMax) ?? null,
  look: ({ step, branch, also }) => withCurrent((run) => run.look(step, branch, also)),
  object: ({ step, object }) => withCurrent((run) => run.object(step, object)),
  evaluate: ({ questions }) => withCurrent((run) => run.evaluate(questions)),
  collection: ({ step }) => withCurrent((run) => run.collection(step)),
  branch: ({ step, turn, bytecodes }) => withCurrent((run) => run.branch(step, turn, bytecodes)),
  'take-turn': ({ step, choice }) => withCurrent((run) => run.takeTurn(step, choice)),
  difference: ({ step, branchStep }) => withCurrent((run) => run.difference(step, branchStep)),
  diagnose: ({ source, file }) => diagnose(source, file),
  grade: async ({ id, lab, files, language }) => {
    await prepareLibrary(files);
    return withLibrary(() =>
      grade(lab, files, {
        language,
        onProgress: (progress) => tell({ kind: 'grading', id, progress }),
      }),
    );
  },
  'lock-needs': async ({ id, lab, files, language }) => {
    await prepareLibrary(files);
    return withLibrary(() =>
      lockNeeds(engine, lab, files, {
        language,
        onNeed: (done, all) => tell({ kind: 'needing', id, done, all }),
      }),
    );
  },
  explore: async ({ id, program, options }) => {
    await prepareLibrary(program.files);
    return withLibrary(() =>
      atlas.explore(program, options, (progress) => tell({ kind: 'grading', id, progress })),
    );
  },
  'take-home': async ({ program, options }) => {
    await prepareLibrary(program.files);
    const { CannotTakeHome, takeHome } = await import('../bug-home/take-home.ts');
    return withLibrary(() => {
      try {
        return { text: takeHome(program, options) };
      } catch (error) {
        if (error instanceof CannotTakeHome) return { why: error.why };
        throw error;
      }
    });
  },
  'complete-run': async ({ program, options }) => {
    await prepareLibrary(program.files);
    return withLibrary(() => completeRun(program, options));
  },
  modules: () =>
    withLibrary(() =>
      [...new Set([...libraryModuleNames(), ...nativeModuleNames()])]
        .filter((name) => !/(?:^|\.)_|^test\b|\.tests?\b/.test(name))
        .sort(),
    ),
  ping: () => null,
};

function withCurrent<T>(act: (run: SlicedRun) => T): T | Promise<T> {
  const run = current;
  if (run === null) throw new Error('there is no run to look at');
  return withLibrary(() => act(run));
}

self.addEventListener('message', (message: MessageEvent<Request>) => void answer(message.data));
self.addEventListener('error', (event) => tell({ kind: 'broken', message: event.message }));
self.addEventListener('unhandledrejection', (event) =>
  tell({ kind: 'broken', message: messageOf(event.reason) }),
);
tell({ kind: 'ready' });

async function answer(request: Request): Promise<void> {
  try {
    const handler = handlers[request.kind] as Handler<RequestKind>;
    tell({ kind: 'answer', id: request.id, value: await handler(request as never) });
  } catch (error) {
    tell({ kind: 'failure', id: request.id, message: messageOf(error) });
  }
}

function tell(message: FromWorker): void {
  self.postMessage(message);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
