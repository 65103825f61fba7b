// A refusal of the gate, and what a rule is handed to make one. Not in CPython.

export interface Refusal {
  readonly lab: string;
  /** Relative to the lab's folder. */
  readonly file: string;
  /** Says what is wrong and what to do. */
  readonly sentence: string;
}

export interface Rules {
  /** Counts the rule if `condition` holds, else refuses with `sentence`. */
  demand(condition: boolean, file: string, sentence: string): void;
}
