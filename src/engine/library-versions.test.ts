// What the library says otherwise in other versions than its own (lib/_versions): recorded from CPython 3.8.18 and 3.13.0; what 3.14 says is
// in its source (Lib/multiprocessing/context.py, Lib/asyncio/events.py).

import { expect, test } from 'vitest';
import { createSession, type ProfileName } from './index.ts';

const source = `import asyncio, multiprocessing, threading, warnings
warnings.simplefilter('ignore')
def work(): pass
print(threading.Thread(target=work).name, threading.Thread().name, threading.Thread(target=work, name='own').name)
try:
    print(type(asyncio.get_event_loop()).__name__)
except RuntimeError as error:
    print(error)
print(multiprocessing.get_start_method(), type(multiprocessing.Queue().get).__name__)
`;
const noLoop = "There is no current event loop in thread 'MainThread'.";
const said: Readonly<Record<ProfileName, readonly string[]>> = {
  '3.8': ['Thread-1 Thread-2 own', '_UnixSelectorEventLoop', 'fork method'],
  '3.13': ['Thread-1 (work) Thread-2 own', '_UnixSelectorEventLoop', 'fork method'],
  '3.13t': ['Thread-1 (work) Thread-2 own', '_UnixSelectorEventLoop', 'fork method'],
  '3.14': ['Thread-1 (work) Thread-2 own', noLoop, 'forkserver method'],
  '3.15': ['Thread-1 (work) Thread-2 own', noLoop, 'forkserver method'],
};

test.each(Object.entries(said))('%s', (profile, lines) => {
  const program = { files: { 'main.py': source }, main: 'main.py' };
  const session = createSession(program, { profile: profile as ProfileName });
  session.run();
  expect(session.stdout().trimEnd().split('\n')).toEqual(lines);
  expect(session.stats().objectsLeft).toBe(0);
});

const later = `import inspect
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.shared_memory import SharedMemory
print('max_tasks_per_child' in inspect.signature(ProcessPoolExecutor).parameters)
print('track' in inspect.signature(SharedMemory).parameters)
block = SharedMemory(create=True, size=10)
block.close()
block.unlink()
`;
test.each([
  ['3.8', 'False\nFalse\n'],
  ['3.13', 'True\nTrue\n'],
] as const)('%s: parameters that came later', (profile, printed) => {
  const session = createSession({ files: { 'main.py': later }, main: 'main.py' }, { profile });
  session.run();
  expect(session.stdout()).toBe(printed);
  expect(session.stats().objectsLeft).toBe(0);
});
