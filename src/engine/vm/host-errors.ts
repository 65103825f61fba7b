// Errors of the host inside the engine, as exceptions of the program: no program can raise a host exception out of the engine.
// Too deep or too big for the host is what CPython calls RecursionError and MemoryError; anything else is a bug of ours and says so.

import { newException } from '../objects/exceptions.ts';
import { Raised } from '../objects/raise.ts';

/** Set by tests and the command line to see where a bug of ours comes from. */
export let onEngineBug: ((error: unknown) => void) | null = null;

export function setEngineBugListener(listener: ((error: unknown) => void) | null): void {
  onEngineBug = listener;
}

/** `handmade`: the code that ran was put together by the program; where CPython may crash, it gets an exception. */
export function raisedFromHost(error: unknown, handmade = false): Raised {
  if (error instanceof RangeError) {
    if (/call stack/i.test(error.message)) {
      return new Raised(newException('RecursionError', ['maximum recursion depth exceeded']));
    }
    return new Raised(newException('MemoryError', []));
  }
  if (handmade)
    return new Raised(
      newException('SystemError', ['invalid bytecode in a code object made by hand']),
    );
  onEngineBug?.(error);
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Raised(newException('SystemError', [`engine bug: ${text}`]));
}
