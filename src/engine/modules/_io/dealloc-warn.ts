// ResourceWarning for a file that nobody closed. CPython 3.13 Modules/_io/fileio.c (fileio_dealloc_warn), bufferedio.c
// (buffered_dealloc_warn), textio.c (_io_TextIOWrapper_close_impl): each layer asks the one below, on behalf of the outermost.

import { decref, type PyObject } from '../../objects/object.ts';
import { Raised } from '../../objects/raise.ts';
import { repr } from '../../objects/abstract.ts';
import type { PyStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import { currentInterpreter } from '../../vm/current.ts';
import { writeUnraisable } from '../../vm/unraisable.ts';
import { warnSteps } from '../../vm/warn.ts';
import { PyBuffered } from './buffered.ts';
import { PyFileIO } from './fileio.ts';
import { setDeallocWarn } from './iobase.ts';
import { PyTextIO } from './textio.ts';

/** The file at the bottom, if it is open and would be closed. */
function openFile(o: PyObject | null): PyFileIO | null {
  if (o instanceof PyTextIO) return o.isStandard ? null : openFile(o.buffer);
  if (o instanceof PyBuffered) return o.isStandard ? null : openFile(o.raw);
  return o instanceof PyFileIO && !o.isStandard && o.fd >= 0 && o.closeFd ? o : null;
}

function* deallocWarnSteps(o: PyObject): Steps<void> {
  const file = openFile(o);
  if (file === null) return;
  try {
    let shown = repr(o);
    if (shown === SUSPENDED) shown = (yield) as PyObject as PyStr;
    const text = (shown as PyStr).value;
    const message = `unclosed file ${text}`;
    const name = /name='([^']*)'/.exec(text)?.[1] ?? text;
    currentInterpreter().machine.emit({ kind: 'forgotten', what: 'file', name });
    decref(shown);
    yield* warnSteps('ResourceWarning', message, 1, o);
  } catch (error) {
    // Spurious errors can appear at shutdown.
    if (error instanceof Raised && error.exception.isA('Warning'))
      yield* writeUnraisable(error, file);
    else if (error instanceof Raised) decref(error.exception);
    else throw error;
  }
}

setDeallocWarn(deallocWarnSteps);
