// The engine in a worker of its own: learner code can neither freeze nor reach the page.
//
// A run is done in slices with a turn of the message loop between them, so that pause, stop and ping
// are heard without shared memory. Nothing is fetched, nothing is compiled from text: it works under
// a strict content security policy.

import { grade } from '../checks/grade.ts';
import { diagnose } from '../engine/index.ts';
import type { Answers, FromWorker, Request, RequestKind } from './protocol.ts';
import { SlicedRun } from './sliced-run.ts';

let current: SlicedRun | null = null;

type Handler<K extends RequestKind> = (
  request: Extract<Request, { kind: K }>,
) => Answers[K] | Promise<Answers[K]>;

const handlers: { readonly [K in RequestKind]: Handler<K> } = {
  run: ({ id, program, options, eventsMax }) => {
    current?.pause();
    current = new SlicedRun(id, program, options, tell);
    return current.start(eventsMax);
  },
  pause: () => current?.pause() ?? null,
  continue: ({ eventsMax }) => current?.start(eventsMax) ?? null,
  look: ({ step }) => {
    if (current === null) throw new Error('there is no run to look at');
    return current.look(step);
  },
  diagnose: ({ source, file }) => diagnose(source, file),
  grade: ({ id, lab, files, language }) =>
    grade(lab, files, {
      language,
      onProgress: (progress) => tell({ kind: 'grading', id, progress }),
    }),
  ping: () => null,
};

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
