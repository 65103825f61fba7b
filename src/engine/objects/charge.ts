// The meter of natives: work that no bytecode counts (an endless iterator consumed by list(), a giant repeat) is charged here, so that
// every run can be ended by its budget. Not in CPython.
//
// `charge` is a register like `heap`: the vm installs its own function, which may throw to end the run.

/** Charges `units` of native work, about one for each element touched. */
export let charge: (units: number) => void = () => {};

/** As `charge` for what takes no time that a program could see: only the budget hears of it. */
export let work: (units: number) => void = () => {};

/** A loop begins that ends by itself, after `steps` of them. */
export let promiseEnd: (steps: number) => void = () => {};

export function setCharge(
  meter: (units: number) => void,
  quiet: (units: number) => void,
  promise: (steps: number) => void,
): void {
  charge = meter;
  work = quiet;
  promiseEnd = promise;
}

/** Work over fewer elements than this goes with the bytecode that asked for it. */
const FREE_ITEMS = 1024;
const FREE_CHARACTERS = 8192;

/** A quick loop over `count` objects: comparing or hashing numbers. */
export function chargeItems(count: number): void {
  if (count > FREE_ITEMS) work(count >>> 4);
}

/** One pass over `count` characters or bytes by functions of the host. */
export function chargeCharacters(count: number): void {
  if (count > FREE_CHARACTERS) work(count >>> 8);
}

/** `count` references are moved by one place, as `list.insert` and `pop` do. */
export function chargeMove(count: number): void {
  if (count > 16384) work(count >>> 10);
}

/** Arithmetic between ints of the host: `digits` of 64 bits of one, times those of the other where all meet all. */
export function chargeDigits(digits: number): void {
  if (digits > 256) work(Math.ceil(digits / 256));
}
