// Functions made from text: the second tier (vm/jit/) and what looks at many objects of one shape (saved-groups.ts) are faster with them.
// A page may forbid that (content security policy); everything works without.

/** Makes a function from the names of its parameters and its text. */
export type FunctionMaker = (parameters: readonly string[], body: string) => unknown;

let makeFunction: FunctionMaker | null = null;

/** The host lets the engine make functions from text. */
export function useFunctionMaker(maker: FunctionMaker | null): void {
  makeFunction = maker;
}

/** The one that is in use. */
export function functionMaker(): FunctionMaker | null {
  return makeFunction;
}

export function canMakeFunctions(): boolean {
  return makeFunction !== null;
}

/** Null: the host does not allow it. */
export function functionFrom(parameters: readonly string[], body: string): unknown {
  return makeFunction === null ? null : makeFunction(parameters, body);
}
