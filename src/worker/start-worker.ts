// How the page gets a worker with the engine: from a script of the site. A lab that is one file has another of these
// (start-inlined-worker.ts).

export function startWorker(): Worker {
  return new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
}
