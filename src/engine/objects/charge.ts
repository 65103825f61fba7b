// The meter of natives: work that no bytecode counts (an endless iterator consumed by list(), a giant repeat) is charged here, so that
// every run can be ended by its budget. Not in CPython.
//
// `charge` is a register like `heap`: the vm installs its own function, which may throw to end the run.

/** Charges `units` of native work, about one for each element touched. */
export let charge: (units: number) => void = () => {};

export function setCharge(meter: (units: number) => void): void {
  charge = meter;
}
