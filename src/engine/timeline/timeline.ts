// Places of a run that it can be brought back to: checkpoints, kept while it runs. Where there are too many of them, or they take too much
// room, every second one is given up and the others are kept half as often: a run of any length has a bounded number, evenly spread. Whoever
// goes to a step leaves a few more just before it, so that the next step back is near. Not in CPython; after the nested checkpoints of
// reversible debuggers. notes/0014.
//
// Law 1: what a checkpoint costs is told in objects that are looked at, never in time, so that the same run keeps the same places.

import { checkpointOf, laterCheckpoint, mayBeKept, type Checkpoint } from '../checkpoint.ts';
import type { Driver } from '../driver.ts';

/** Bytecodes between two places at least. */
const SPACING = 131_072;
/** For each object that was looked at, and for each that was kept: about what that costs. */
const BYTECODES_OF_LOOK = 1.2;
const BYTECODES_OF_KEEPING = 8;
/** However much was kept, while a heap grows; and for each object of it one more. */
const MOST_SPACING = 400_000;
const PLACES_MAX = 64;
const BYTES_MAX = 192 << 20;

/** Before a step that was gone to, in bytecodes; and where coming back is cheap, another place so many times as far. */
const NEAR = 4096;
const FARTHER = 16;
const LOOKED_OF_FARTHER = 20_000;
const NEARS_MAX = 12;

/** A native is in the middle of something: the next try, in bytecodes. Where that could only be found out by a long look, they double. */
const RETRY = 61;

/** Told from a checkpoint that keeps so much of all that is looked at, the next ones are told from it. */
const PART_OF_BASIS = 1 / 8;
const KEPT_OF_BASIS = 2000;
/** Of objects that are looked at, most are gone: all are gathered anew. */
const LOOKED_MAX = 20_000;
const TIMES_LOOKED = 3;

interface Place {
  readonly step: number;
  readonly checkpoint: Checkpoint;
  /** What places behind it are told from. */
  readonly basis: Checkpoint;
  /** It was kept because somebody went to a step behind it. */
  readonly isNear: boolean;
}

export class Timeline {
  /** By step. */
  private places: Place[] = [];
  private basis: Checkpoint | null = null;
  /** Places are so many times as far from each other as they would be if room were no matter. */
  private sparser = 1;
  /** Steps, the next one last, at which a near place is to be kept. */
  private stops: number[] = [];
  private retry = RETRY;
  /** Nothing is to be done before this step. */
  due = 0;

  /** The same places up to `step`, for a run that goes another way there. */
  upTo(step: number): Timeline {
    const other = new Timeline();
    other.places = this.places.filter((place) => place.step <= step);
    other.sparser = this.sparser;
    other.basis = other.places.at(-1)?.basis ?? null;
    other.plan(step);
    return other;
  }

  /** The last place that is not behind `step`; null: none is kept. */
  before(step: number): number | null {
    return this.placeBefore(step)?.step ?? null;
  }

  private placeBefore(step: number): Place | null {
    return this.places.findLast((place) => place.step <= step) ?? null;
  }

  /** Brings the run to the place that `before` tells. */
  comeBack(driver: Driver, step: number, from: 'this way' | 'another way'): void {
    const place = this.placeBefore(step)!;
    place.checkpoint.restore(from === 'this way');
    driver.live.enter(driver.live.current);
    this.basis = place.basis;
    this.stops = [];
    this.plan(place.step);
  }

  /** The run goes to `to`: places are kept just before it. */
  aim(from: number, to: number): void {
    const looked = this.placeBefore(from)?.checkpoint.looked ?? 0;
    this.stops = [];
    if (to < Infinity && to - NEAR * 8 > from) this.stops.push(to - NEAR);
    const far = NEAR * FARTHER;
    if (to < Infinity && looked < LOOKED_OF_FARTHER && to - far > from + far)
      this.stops.push(to - far);
    this.plan(from);
  }

  /** The run has come to a step, whatever belongs to the step before is done. */
  passed(driver: Driver): void {
    const { step } = driver.live;
    if (step < this.due) return;
    const isNear = this.stops.length > 0 && step >= this.stops.at(-1)!;
    if (!mayBeKept(driver.live)) {
      this.due = step + this.retry;
      return;
    }
    const checkpoint = this.make(driver);
    if (checkpoint === null) {
      this.retry = Math.min(this.retry * 2, SPACING);
      this.due = step + this.retry;
      return;
    }
    this.retry = RETRY;
    while (this.stops.length > 0 && step >= this.stops.at(-1)!) this.stops.pop();
    this.add({ step, checkpoint, basis: this.basisAfter(checkpoint), isNear });
    this.plan(step);
  }

  private make(driver: Driver): Checkpoint | null {
    const { basis } = this;
    if (basis === null || isWornOut(basis)) return checkpointOf(driver.live, driver);
    return laterCheckpoint(basis);
  }

  private basisAfter(checkpoint: Checkpoint): Checkpoint {
    const { kept, looked, base } = checkpoint;
    const isMuch = kept > Math.max(KEPT_OF_BASIS, looked * PART_OF_BASIS);
    return (this.basis = base === null || isMuch ? checkpoint : base);
  }

  private add(place: Place): void {
    const { places } = this;
    const at = places.findLastIndex((other) => other.step <= place.step);
    if (places[at]?.step === place.step) return;
    places.splice(at + 1, 0, place);
    const nears = places.filter(({ isNear }) => isNear);
    // Those that are farthest from here.
    if (nears.length > NEARS_MAX) this.drop(farthest(nears, place.step));
    while (this.isTooMuch() && this.regular().length > 2) this.thinOut();
  }

  private drop(place: Place): void {
    this.places.splice(this.places.indexOf(place), 1);
  }

  private regular(): Place[] {
    return this.places.filter(({ isNear }) => !isNear);
  }

  private isTooMuch(): boolean {
    return this.regular().length > PLACES_MAX || this.bytes > BYTES_MAX;
  }

  private thinOut(): void {
    this.regular().forEach((place, i) => {
      if (i % 2 === 1) this.drop(place);
    });
    this.sparser *= 2;
  }

  /** About what all places take together. */
  get bytes(): number {
    const checkpoints = new Set<Checkpoint>();
    for (const place of this.places)
      for (
        let c: Checkpoint | null = place.checkpoint;
        c !== null && !checkpoints.has(c);
        c = c.base
      )
        checkpoints.add(c);
    let bytes = 0;
    for (const checkpoint of checkpoints) bytes += checkpoint.bytes;
    return bytes;
  }

  get count(): number {
    return this.places.length;
  }

  /** When the next place is due for a run that stands at `step`: behind the last one, and where one is wanted near a step. */
  private plan(step: number): void {
    const last = this.places.findLast(({ isNear }) => !isNear);
    const due = last === undefined ? 0 : this.dueAfter(last);
    this.due = Math.max(step, Math.min(due, this.stops.at(-1) ?? Infinity));
  }

  private dueAfter({ step, checkpoint }: Place): number {
    const { looked, kept } = checkpoint;
    const cost = looked * BYTECODES_OF_LOOK + kept * BYTECODES_OF_KEEPING;
    const most = MOST_SPACING + looked;
    return step + Math.max(SPACING, Math.round(Math.min(cost, most))) * this.sparser;
  }
}

function isWornOut({ base, kept, looked }: Checkpoint): boolean {
  let most = kept;
  for (let c = base; c !== null; c = c.base) most = Math.max(most, c.kept);
  return looked > LOOKED_MAX + most * TIMES_LOOKED;
}

function farthest(places: readonly Place[], step: number): Place {
  return places.reduce((a, b) => (Math.abs(b.step - step) > Math.abs(a.step - step) ? b : a));
}
