// The library has something that the host must fetch first. Thrown through natives and the loop like a budget; no program can catch it. The
// host loads what is named and goes on (a session) or starts again (an exploration). Costs no step. Not in CPython; notes/0007.

export class LibraryNeeded extends Error {
  override readonly name = 'LibraryNeeded';
  /** `list`, `python:json/__init__.py`, `native:_json` or `source:json/__init__.py`. */
  readonly what: string;

  constructor(what: string) {
    super(`the library's ${what} has not been loaded`);
    this.what = what;
  }
}
