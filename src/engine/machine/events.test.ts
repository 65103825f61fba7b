import { expect, test } from 'vitest';
import { EventQueue, type MachineEvent } from './events.ts';

class Note implements MachineEvent {
  readonly log: string[];
  readonly name: string;
  constructor(log: string[], name: string) {
    this.log = log;
    this.name = name;
  }
  happen(timeNs: number): void {
    this.log.push(`${this.name}@${timeNs}`);
  }
}

test('events happen by time, then by order of entry', () => {
  const queue = new EventQueue();
  const log: string[] = [];
  for (const [at, name] of [
    [30, 'c'],
    [10, 'a'],
    [30, 'd'],
    [20, 'b'],
    [10, 'a2'],
  ] as const)
    queue.at(at, new Note(log, name));
  expect(queue.nextNs).toBe(10);
  queue.runDue(20);
  expect(log).toEqual(['a@10', 'a2@10', 'b@20']);
  expect(queue.nextNs).toBe(30);
  queue.runDue(100);
  expect(log.slice(3)).toEqual(['c@30', 'd@30']);
  expect(queue.nextNs).toBeNull();
});

test('what becomes due of an event happens in the same turn', () => {
  const queue = new EventQueue();
  const log: string[] = [];
  queue.at(5, {
    happen: (t) => {
      queue.at(t + 1, new Note(log, 'child'));
      queue.at(t + 100, new Note(log, 'late'));
    },
  });
  queue.runDue(10);
  expect(log).toEqual(['child@6']);
});
