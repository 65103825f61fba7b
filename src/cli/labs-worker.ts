// A thread of `labs check`: gets the id of a lab, answers with the gate's report; one after the other, so that the engine gets fast once. Not in
// CPython.

import '../library/install.ts';
import { parentPort, workerData } from 'node:worker_threads';

import { checkLab } from '../checks/gate/gate.ts';
import type { Folders } from '../checks/gate/gate.ts';
import { engine } from '../checks/grade.ts';

const { folders, write } = workerData as { readonly folders: Folders; readonly write: boolean };

parentPort!.on('message', async (id: string) => {
  parentPort!.postMessage(await checkLab(engine, folders, id, { write }));
});
