// Check `memory`: objects have been freed, no cycles are left, the heap stays small. Looked at in the usual run and in one run of each reachable
// end (a lab about memory usually has one thread and so one schedule: then that is all of them).
//
// Parameters: `freed`: names of classes of which no instance is alive at the moment `at` (watch.ts, default the end); `by`: `counting`: the
// garbage collector must not have freed any of them either (default: `any`); `no-cycles: true`: at that moment a collection would find nothing;
// `peak-bytes`: what the usual run may use at most, above the interpreter at its start and without what loading modules of the library takes;
// `peak-of-start`: the same, as a share of what the start uses, such as 0.5; `imports: counted`: with the library, in a lab about a small device;
// `searched` and `during` (such as `{ answer: 600 }`): from the first to the 600th call of `answer` no collection looks at more objects than this,
// whoever starts it, and whether or not the program hears of it.
//
// In CPython: Objects/object.c (_Py_Dealloc), Python/gc.c (gc_collect_main); the questions are asked with the module gc.

import type { TraceEvent } from '../../engine/index.ts';
import type { Asked, Evidence } from '../evidence.ts';
import type { Fields } from '../fields.ts';
import { counted, say, sayList } from '../language.ts';
import type { Said } from '../language.ts';
import { readWhen, sayWhen } from '../watch.ts';
import type { Watched, When } from '../watch.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';

interface Rules {
  readonly freed: readonly string[];
  readonly byCounting: boolean;
  readonly noCycles: boolean;
  readonly peakBytes: number | null;
  readonly peakOfStart: number | null;
  readonly imports: 'left-out' | 'counted';
  readonly searched: Searched | null;
  readonly when: When;
}

interface Searched {
  readonly most: number;
  readonly first: Watched;
  readonly last: Watched;
}

export const memory: CheckKind = {
  name: 'memory',
  bind(fields) {
    const rules = readRules(fields);
    return (evidence) => judge(evidence, rules);
  },
  asks(fields) {
    const { freed, searched, when } = readRules(fields);
    const alive = freed.length > 0 ? [{ expression: aliveExpression(freed, when), when }] : [];
    return searched === null ? alive : [...alive, searched.first, searched.last];
  },
};

function readRules(fields: Fields): Rules {
  const rules: Rules = {
    freed: fields.opt('freed', (key) => fields.texts(key), []),
    byCounting:
      fields.opt('by', (key) => fields.oneOf(key, ['counting', 'any']), 'any') === 'counting',
    noCycles: fields.opt('no-cycles', (key) => fields.yes(key), false),
    peakBytes: fields.opt('peak-bytes', (key) => fields.count(key, 1), null),
    peakOfStart: fields.opt('peak-of-start', (key) => fields.share(key), null),
    imports: fields.opt(
      'imports',
      (key) => fields.oneOf(key, ['left-out', 'counted'] as const),
      'left-out',
    ),
    searched: fields.opt('searched', (key) => readSearched(fields, key), null),
    when: readWhen(fields),
  };
  const { freed, noCycles, peakBytes, peakOfStart, searched } = rules;
  const others = [peakBytes, peakOfStart, searched];
  if (freed.length === 0 && !noCycles && others.every((rule) => rule === null)) {
    throw fields.wrong('freed', 'given, or no-cycles, peak-bytes, peak-of-start or searched');
  }
  if (rules.byCounting && freed.length === 0) throw fields.wrong('freed', 'given, where by is');
  return rules;
}

/** The moments of the first call and of the last one: a moment is kept when an expression is not true, or when it comes once too often. */
function readSearched(fields: Fields, key: string): Searched {
  const [[name, times] = ['', 0], ...others] = Object.entries(fields.counts('during'));
  if (others.length > 0 || times < 2)
    throw fields.wrong('during', 'one function, and 2 calls or more');
  const when: When = { on: 'call', function: name };
  return {
    most: fields.count(key, 1),
    first: { expression: 'False', when },
    last: { expression: 'True', when, atMost: times - 1 },
  };
}

/**
 * Names of the classes of the instances that are alive, as a dict from name to number. What `gc.freeze` has set aside is not among the objects that
 * the collector knows; at the end nothing comes any more that taking it back could change.
 */
function aliveExpression(classes: readonly string[], when: When): string {
  const names = `(${classes.map((name) => `'${name.replaceAll(/['\\]/g, '')}',`).join('')})`;
  const takeBack = when.on === 'end' ? "__import__('gc').unfreeze() or " : '';
  return `${takeBack}__import__('collections').Counter(n for o in __import__('gc').get_objects() if (n := type(o).__qualname__) in ${names}) or 0`;
}

/** Types of the objects that a collection would free now. */
const garbageExpression =
  "(lambda gc: (gc.set_debug(gc.DEBUG_SAVEALL), gc.collect(), [type(o).__name__ for o in gc.garbage])[2])(__import__('gc'))";

function judge(evidence: Evidence, rules: Rules): Finding {
  const { freed, noCycles, when } = rules;
  return (
    (freed.length > 0 ? judgeAlive(evidence, freed, when) : null) ??
    (rules.byCounting ? judgeCollected(evidence, freed) : null) ??
    (noCycles ? judgeCycles(evidence, when) : null) ??
    judgeSearched(evidence, rules.searched) ??
    judgePeak(evidence, rules) ??
    passed(say('The memory is given back.', '内存都还回来了。'))
  );
}

function judgeAlive(evidence: Evidence, classes: readonly string[], when: When): Finding | null {
  const runs = evidence.ask({ expression: aliveExpression(classes, when), when });
  const never = neverCame(runs, when);
  if (never !== null) return never;
  return firstOf(runs, (value) => {
    if (value === '0') return null;
    const alive = [...value.matchAll(/'([^']+)': (\d+)/g)];
    const en = sayList(alive.map(([, name, count]) => `${count} of ${name}`)).en;
    const zhCn = sayList(alive.map(([, name, count]) => `${count} 个 ${name}`))['zh-cn'];
    const moment = sayWhen(when);
    return say(
      `Objects are still alive ${moment.en}: ${alive.length === 0 ? value : en}.`,
      `${moment['zh-cn']}还有对象活着：${alive.length === 0 ? value : zhCn}。`,
    );
  });
}

function judgeCycles(evidence: Evidence, when: When): Finding | null {
  const watched: Watched = { expression: garbageExpression, when };
  const runs = evidence.ask(watched);
  const never = neverCame(runs, when);
  if (never !== null) return never;
  return firstOf(runs, (value) => {
    if (value === '[]') return null;
    const types = [...new Set([...value.matchAll(/'([^']+)'/g)].map(([, name = '']) => name))];
    const moment = sayWhen(when);
    const names = sayList(types.slice(0, 4));
    return say(
      `A cycle is left ${moment.en}: only the garbage collector can still find it (${names.en}).`,
      `${moment['zh-cn']}留下了循环引用：只有垃圾回收器还能找到它（${names['zh-cn']}）。`,
    );
  });
}

/** The usual run, if the collector freed instances of these classes in it. */
function judgeCollected(evidence: Evidence, classes: readonly string[]): Finding | null {
  const usual = evidence.usual();
  const event = usual.events.find((one) => collected(one).some((type) => classes.includes(type)));
  if (event === undefined) return null;
  const types = [...new Set(collected(event))].filter((type) => classes.includes(type));
  const names = sayList(types);
  return failed(
    say(
      `Objects of ${names.en} wait for the garbage collector: their reference count alone never comes to zero.`,
      `${names['zh-cn']} 的对象要等垃圾回收器：它们的引用计数自己永远不会归零。`,
    ),
    { schedule: usual.schedule, step: event.step },
  );
}

function collected(event: TraceEvent): readonly string[] {
  if (event.kind !== 'gc' || event.phase !== 'handle_resurrected_objects') return [];
  return event.objects.flatMap(({ type, list }) => (list === 'unreachable' ? [type] : []));
}

/** Fewer calls than the lab has are said of by other checks. */
function judgeSearched(evidence: Evidence, searched: Searched | null): Finding | null {
  if (searched === null) return null;
  const usual = evidence.usual();
  const stepOf = (moment: Watched) => evidence.answerIn(usual, moment)?.step ?? null;
  const [from, to] = [stepOf(searched.first) ?? Infinity, stepOf(searched.last) ?? Infinity];
  for (const event of usual.events) {
    if (event.kind !== 'gc' || event.phase !== 'start') continue;
    const { step, young, generation } = event;
    if (step < from || step > to || young <= searched.most) continue;
    return failed(
      say(
        `A search of generation ${generation} looks at ${counted(young, 'object')}; the task allows ${searched.most}.`,
        `有一次对第 ${generation} 代的扫描查看了 ${young} 个对象，任务只允许 ${searched.most} 个。`,
      ),
      { schedule: usual.schedule, step },
    );
  }
  return null;
}

function judgePeak(evidence: Evidence, { peakBytes, peakOfStart, imports }: Rules): Finding | null {
  if (peakBytes === null && peakOfStart === null) return null;
  const limit = peakBytes ?? Math.floor(evidence.peakBytes('start', imports) * (peakOfStart ?? 1));
  const peak = evidence.peakBytes('answer', imports);
  if (peak <= limit) return null;
  return failed(
    say(
      `The program needs ${counted(peak, 'byte')} at its peak; the task allows ${limit}.`,
      `程序的内存峰值是 ${peak} 字节，任务只允许 ${limit} 字节。`,
    ),
    { schedule: evidence.usual().schedule },
  );
}

function neverCame(runs: readonly Asked[], when: When): Finding | null {
  if (runs.length === 0 || runs.some(({ answer }) => answer.times > 0)) return null;
  const moment = sayWhen(when);
  return failed(
    say(
      `The moment never comes: nothing happens ${moment.en}.`,
      `这个时刻从未到来：没有${moment['zh-cn']}这回事。`,
    ),
    { gravity: 'absent', schedule: runs[0]!.schedule },
  );
}

function firstOf(
  runs: readonly Asked[],
  problemIn: (value: string) => Said | null,
): Finding | null {
  for (const { schedule, answer } of runs) {
    const { value, step } = answer;
    const problem = value === null ? null : problemIn(value);
    if (problem !== null) return failed(problem, { schedule, step });
  }
  return null;
}
