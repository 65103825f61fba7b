// Makes a lab's settings from what the YAML parser made of lab.yaml, field by field, and binds its checks to the vocabulary.
// Not in CPython.
//
// Invariant: every mistake of an author is a LabError whose message names the field; a lab that was read can be graded.

import type { Budgets, ExploreOptions, Program } from '../engine/index.ts';
import { Fields, LabError } from './fields.ts';
import type { Expectation, LabCheck, LabSettings } from './lab.ts';
import { languages } from './language.ts';
import type { Said } from './language.ts';
import type { Judge } from './vocabulary/check-kind.ts';
import { checkKind } from './vocabulary/vocabulary.ts';
import { observationOf } from './watch.ts';
import type { Watched } from './watch.ts';

export const panels = [
  ...(['lanes', 'wait-for', 'locks', 'output', 'bytecode', 'frames'] as const),
  ...(['heap', 'event-loop', 'progress', 'free-lists', 'collector'] as const),
] as const;

const verdicts = [
  'proved',
  'held',
  'failed',
  'serial',
  'absent',
  'does-not-parse',
  'crashed',
] as const;

/** Shape: what the YAML parser made of lab.yaml. Throws LabError. */
export function parseSettings(raw: unknown, file = 'lab.yaml'): LabSettings {
  const fields = new Fields(raw, file);
  const title = fields.fields('title');
  const budgets = fields.opt('budgets', (key) => parseBudgets(fields.fields(key)), {});
  const explore = fields.opt('explore', (key) => fields.fields(key), null);
  const settings: LabSettings = {
    title: Object.fromEntries(
      languages.map((language) => [language, title.text(language)]),
    ) as Said,
    part: fields.text('part'),
    profile: fields.oneOf('profile', ['3.8', '3.13', '3.13t', '3.14', '3.15']),
    switchPoints: fields.oneOf('switch', ['bytecode', 'eval-breaker']),
    panels: parsePanels(fields),
    seed: fields.opt('seed', (key) => fields.count(key), null),
    budgets,
    schedulesMax: explore?.opt('schedules', (key) => explore.count(key, 1), null) ?? 20_000,
    accessesMax: explore?.opt('accesses', (key) => explore.count(key, 1), null) ?? 10_000_000,
    preemptionsMax: explore?.opt('preemptions', (key) => explore.count(key), null) ?? null,
    ...(explore?.has('readers-wait') === true ? { readersWait: explore.yes('readers-wait') } : {}),
    checks: parseChecks(fields),
    startHint: fields.text('start-hint'),
    ...(fields.has('own-files') ? { ownFiles: fields.yes('own-files') } : {}),
  };
  title.done();
  explore?.done();
  fields.done();
  return settings;
}

/** Shape: what the YAML parser made of wrong/NN-name.expect.yaml. Throws LabError. */
export function parseExpectation(raw: unknown, file: string): Expectation {
  const fields = new Fields(raw, file);
  const expectation = {
    verdict: fields.oneOf('verdict', verdicts),
    check: fields.opt('check', (key) => fields.text(key), null),
    hint: fields.opt('hint', (key) => fields.text(key), null),
  };
  fields.done();
  return expectation;
}

/** The lab's checks, ready to judge, in the lab's order. Throws LabError if a parameter is wrong. */
export function judgesOf(
  settings: LabSettings,
): readonly { readonly check: LabCheck; readonly judge: Judge }[] {
  return settings.checks.map((check) => {
    const fields = new Fields(check.parameters, `lab.yaml: checks.${check.id}`);
    const judge = checkKind(check.kind, fields.path).bind(fields);
    fields.done();
    return { check, judge };
  });
}

/** How an answer is explored: with everything that the lab's checks ask of each schedule. */
export function exploreOptionsOf(settings: LabSettings, program: Program): ExploreOptions {
  const watched = watchedBy(settings);
  return {
    profile: settings.profile,
    switchPoints: settings.switchPoints,
    maxSchedules: settings.schedulesMax,
    maxAccesses: settings.accessesMax,
    ...(settings.preemptionsMax === null ? {} : { maxPreemptions: settings.preemptionsMax }),
    ...(settings.readersWait === true ? { readersWait: true } : {}),
    budgets: settings.budgets,
    ...(watched.length === 0 ? {} : { observe: watched.map((one) => observationOf(one, program)) }),
  };
}

/** What the lab's checks ask at the moments of each schedule, in the order of the exploration's answers. */
export function watchedBy(settings: LabSettings): readonly Watched[] {
  return questions(settings, 'watches');
}

/** What they ask of single runs. */
export function askedBy(settings: LabSettings): readonly Watched[] {
  return questions(settings, 'asks');
}

function questions({ checks }: LabSettings, which: 'watches' | 'asks'): readonly Watched[] {
  return checks.flatMap(({ kind, parameters, id }) => {
    const fields = new Fields(parameters, `lab.yaml: checks.${id}`);
    return checkKind(kind, id)[which]?.(fields) ?? [];
  });
}

function parseBudgets(fields: Fields): Partial<Budgets> {
  const budgets = {
    ...fields.opt('bytecodes', (key) => ({ bytecodes: fields.count(key, 1) }), {}),
    ...fields.opt('virtual-ms', (key) => ({ virtualNs: fields.count(key, 1) * 1_000_000 }), {}),
    ...fields.opt('heap-bytes', (key) => ({ heapBytes: fields.count(key, 1) }), {}),
    ...fields.opt('output-bytes', (key) => ({ outputBytes: fields.count(key, 1) }), {}),
    ...fields.opt('threads', (key) => ({ threads: fields.count(key, 1) }), {}),
  };
  fields.done();
  return budgets;
}

function parsePanels(fields: Fields): readonly string[] {
  const chosen = fields.texts('panels');
  const unknown = chosen.find((panel) => !panels.some((known) => known === panel));
  if (unknown !== undefined || chosen.length === 0) {
    throw fields.wrong('panels', `a list with some of ${panels.join(', ')}`);
  }
  return chosen;
}

function parseChecks(fields: Fields): readonly LabCheck[] {
  const checks = fields.list('checks').map((item): LabCheck => {
    const kind = item.text('check');
    const id = item.opt('id', (key) => item.text(key), kind);
    const own = ['check', 'id', 'hint'];
    const parameters = Object.fromEntries(
      item.keys().flatMap((key) => (own.includes(key) ? [] : [[key, item.raw(key)]])),
    );
    const check = { id, kind, hint: item.text('hint'), parameters };
    // Binding here refuses an unknown kind or parameter while the author looks at the file, not when the first learner is graded.
    const bound = new Fields(parameters, item.path);
    checkKind(kind, item.path).bind(bound);
    bound.done();
    return check;
  });
  const ids = checks.map((check) => check.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    throw new LabError(
      `${fields.at('checks')} has the id ${twice} twice: give each check its own id`,
    );
  }
  if (checks.length === 0) throw fields.wrong('checks', 'a list with at least one check');
  return checks;
}
