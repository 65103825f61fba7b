// Writing text where nothing is in the way: UTF-8, a plain buffered writer over a file. What `textWriteSteps` does, without steps; most
// programs print thousands of short lines. CPython 3.13 Modules/_io/textio.c (_io_TextIOWrapper_write_impl, for ASCII and UTF-8).

import { charge } from '../../objects/charge.ts';
import { encodeUtf8Quick } from '../../objects/codec-utf8.ts';
import { currentThread } from '../../vm/current.ts';
import { PyBuffered } from './buffered.ts';
import { fileWrite } from './fileio.ts';
import { HostEncoder } from './text-codec.ts';
import type { PyTextIO } from './textio.ts';

/** False: nothing has been done, the steps are needed. Only if `self.quick`. */
export function writeQuickly(self: PyTextIO, text: string): boolean {
  const { buffer, encoder } = self;
  if (!(buffer instanceof PyBuffered) || buffer.canRead || self.decoder !== null) return false;
  const { file } = buffer;
  if (file === null || file.fd < 0 || !buffer.initialised || self.writeThrough) return false;
  if (!(encoder instanceof HostEncoder) || !encoder.isUtf8 || text.length * 3 >= self.chunkSize)
    return false;
  const needsFlush = self.lineBuffering && (text.includes('\n') || text.includes('\r'));
  // What is kept somewhere on the way would have to go first.
  if (needsFlush && (self.pendingCount > 0 || buffer.pendingLength > 0)) return false;
  if (self.writeNewline !== null && text.includes('\n')) return false;
  const octets = encodeUtf8Quick(text);
  if (octets === null || self.pendingCount + octets.length >= self.chunkSize) return false;
  if (self.standard !== null) currentThread.machineLog?.touchKey(self.standard, 'write', '');
  charge(text.length >> 6);
  if (!needsFlush) {
    self.pending.push(octets);
    self.pendingCount += octets.length;
  } else {
    for (let done = 0; done < octets.length;)
      done += fileWrite(file, done === 0 ? octets : octets.subarray(done));
  }
  if (self.snapshot !== null) {
    self.setDecoded(null);
    self.snapshot = null;
  }
  return true;
}
