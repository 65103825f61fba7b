// How a lab that is one file gets a worker with the engine: its script stands in the file, deflated. A page that was opened from a disk may
// start no worker from another file, but one from a text of its own.

import { unzlibSync } from 'fflate';

let address: string | null = null;

/** `unpacked` once: a program that is checked again and again starts several. */
export function startWorker(): Worker {
  address ??= URL.createObjectURL(new Blob([script()], { type: 'text/javascript' }));
  return new Worker(address);
}

/** Errors: the file has no engine in it. */
function script(): BlobPart {
  const text = document.getElementById('utg-engine')?.textContent;
  if (!text) throw new Error('this file has no engine in it');
  const packed = Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0));
  return unzlibSync(packed) as Uint8Array<ArrayBuffer>;
}
