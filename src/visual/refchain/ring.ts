// What a picture of a ring is drawn from: a list of objects that comes back to its head. Not in CPython; the rings are those of
// Objects/object.c (refchain, in 3.8 with Py_TRACE_REFS) and Python/gc.c (the list of a generation).

export type RingName = 'refchain' | 'generation0';

/** One stop on the way from the head along the forward links. */
export type RingStop =
  /** Objects that were there before the program's first line: as many as they may be, they are one stop. */
  | { readonly kind: 'older' }
  | {
      readonly kind: 'object';
      readonly id: number;
      readonly type: string;
      readonly repr: string;
      /** Not on the ring at the moment before. */
      readonly isNew: boolean;
    };

export interface Ring {
  readonly name: RingName;
  readonly stops: readonly RingStop[];
  /** For each link, the one from the head first and the one back to it last: does it pass objects that the picture leaves out? */
  readonly passesOthers: readonly boolean[];
  /** What was on the ring at the moment before. */
  readonly left: readonly { readonly type: string; readonly repr: string }[];
}
