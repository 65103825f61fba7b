// Checks of what a program must see through to its end: `files-closed`, `tasks-awaited`, `processes-joined`. Looked at in the usual run and in
// one run of each reachable end, also those that end with an exception.
//
// `files-closed`: no file or socket is left to its destructor. `tasks-awaited`: no coroutine is never awaited, no task dies or is cancelled by the
// end of `asyncio.run` before it is done, no exception of a task stays unasked for. `processes-joined`: when the program ends, every process
// that it has started has been waited for. In CPython: Modules/_io/fileio.c (fileio_dealloc_warn), Modules/_asynciomodule.c (TaskObj_finalize),
// Lib/asyncio/runners.py (_cancel_all_tasks), Lib/multiprocessing/process.py (_children).

import type { Forgotten, TraceEvent } from '../../engine/index.ts';
import type { Evidence } from '../evidence.ts';
import { say, sayList } from '../language.ts';
import type { Said } from '../language.ts';
import type { RunFacts } from '../run-facts.ts';
import type { Watched } from '../watch.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';

export const filesClosed: CheckKind = {
  name: 'files-closed',
  bind: () => (evidence) =>
    forgottenIn(evidence, ['file', 'socket']) ??
    passed(say('Every file is closed by the program.', '每个文件都由程序关闭。')),
};

export const tasksAwaited: CheckKind = {
  name: 'tasks-awaited',
  asks: () => [cancelledAtTheEnd],
  bind: () => (evidence) =>
    forgottenIn(evidence, ['coroutine', 'pending-task', 'exception']) ??
    firstNamed(evidence, cancelledAtTheEnd, (names, count) =>
      say(
        `When \`asyncio.run\` ends, ${names.en} ${count === 1 ? 'is not done and gets cancelled: nobody awaited it' : 'are not done and get cancelled: nobody awaited them'}.`,
        `\`asyncio.run\` 结束时 ${names['zh-cn']} 还没做完，被取消了：没有人等它。`,
      ),
    ) ??
    passed(say('Every task is awaited.', '每个任务都有人等。')),
};

export const processesJoined: CheckKind = {
  name: 'processes-joined',
  asks: () => [childrenLeft],
  bind: () => (evidence) =>
    firstNamed(evidence, childrenLeft, (names) =>
      say(
        `The program ends without having waited for ${names.en}.`,
        `程序结束时没有等待 ${names['zh-cn']}。`,
      ),
    ) ??
    (forks(evidence)
      ? firstNamed(evidence, bareChildrenLeft, () =>
          say(
            'The program ends without having waited for a process that it forked.',
            '程序结束时没有等待它 fork 出来的进程。',
          ),
        )
      : null) ??
    passed(say('Every process is waited for.', '每个进程都有人等。')),
};

/** Names of the tasks that are not done when `asyncio.run` has come to its end. */
const cancelledAtTheEnd: Watched = {
  expression:
    "sorted(t.get_name() for t in tasks.all_tasks(loop) if not t.done()) if __name__ == 'asyncio.runners' else []",
  when: { on: 'call', function: '_cancel_all_tasks' },
};

/**
 * Those that multiprocessing has not waited for, unless the program has done it itself, with os.wait: then there is no such process any more. One
 * of a fork server is the server's child.
 */
const childrenLeft: Watched = {
  expression: `(lambda names: exec("""
import os, sys
left = []
for process in getattr(sys.modules.get('multiprocessing.process'), '_children', ()):
    try:
        if process._popen.method != 'forkserver':
            os.kill(process.pid, 0)
        left.append(process.name)
    except ProcessLookupError:
        pass
left.sort()
""", names) or names['left'])({})`,
  when: { on: 'end' },
};

/** Of os.fork: without multiprocessing, which has processes of its own. Waiting takes a child away; without children it raises. */
const bareChildrenLeft: Watched = {
  expression:
    "(lambda os: 'multiprocessing.process' not in __import__('sys').modules and [repr(os.waitpid(-1, os.WNOHANG))])(__import__('os')) or []",
  when: { on: 'end' },
};

function forks(evidence: Evidence): boolean {
  return evidence.usual().events.some((event) => event.kind === 'process-start');
}

/** The first run in which the answer to `watched` is a list with something in it. */
function firstNamed(
  evidence: Evidence,
  watched: Watched,
  sentence: (names: Said, count: number) => Said,
): Finding | null {
  for (const { schedule, answer } of evidence.ask(watched)) {
    const { value, step } = answer;
    if (value === null || !value.startsWith('[') || value === '[]') continue;
    const names = [...value.matchAll(/'([^']*)'/g)].map(([, name = '']) => name);
    return failed(sentence(sayList(names), names.length), { schedule, step });
  }
  return null;
}

function forgottenIn(evidence: Evidence, kinds: readonly Forgotten[]): Finding | null {
  for (const run of [evidence.usual(), ...witnesses(evidence)]) {
    const event = run.events.find((one) => one.kind === 'forgotten' && kinds.includes(one.what));
    if (event?.kind !== 'forgotten') continue;
    return failed(describe(event), { schedule: run.schedule, step: event.step });
  }
  return null;
}

function witnesses(evidence: Evidence): readonly RunFacts[] {
  const { outcomes } = evidence.exploration;
  const ended = outcomes.filter(({ kind }) => kind === 'ok' || kind === 'exception');
  return ended.slice(0, 16).map(({ schedule }) => evidence.replay(schedule));
}

function describe(event: Extract<TraceEvent, { kind: 'forgotten' }>): Said {
  const { what, name, place } = event;
  const at = place === null ? say('', '') : say(` (line ${place.line})`, `（第 ${place.line} 行）`);
  switch (what) {
    case 'file':
      return say(
        `The file \`${name}\` is never closed: it is left to the moment when its object dies${at.en}.`,
        `文件 \`${name}\` 没有被关闭：要等到它的对象消亡时才关${at['zh-cn']}。`,
      );
    case 'socket':
      return say(`A socket is never closed${at.en}.`, `有一个套接字没有被关闭${at['zh-cn']}。`);
    case 'coroutine':
      return say(
        `The coroutine \`${name}\` is made, but never awaited${at.en}: nothing of it runs.`,
        `协程 \`${name}\` 创建了，却没有被 await${at['zh-cn']}：它一点也没有执行。`,
      );
    case 'pending-task':
      return say(
        `The task ${name} is dropped before it is done${at.en}.`,
        `任务 ${name} 还没做完就被丢掉了${at['zh-cn']}。`,
      );
    case 'exception':
      return say(
        `A task fails with ${name}, and nobody asks for its result${at.en}.`,
        `有一个任务因 ${name} 失败，却没有人去取它的结果${at['zh-cn']}。`,
      );
  }
}
