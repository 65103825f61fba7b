// What a run has written, piece by piece: who wrote it, and when. Not in CPython: a terminal that remembers.

import type { ThreadId } from '../base/brands.ts';

export interface OutputPiece {
  readonly step: number;
  readonly thread: ThreadId;
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

export class RunOutput {
  readonly pieces: OutputPiece[] = [];
  private bytes = 0;
  /** The texts of the first `count` pieces. */
  private readonly joined = { count: 0, stdout: '', stderr: '' };

  /** False: it would be more than `bytesMax` in all. */
  add(piece: OutputPiece, bytesMax: number): boolean {
    this.bytes += piece.text.length;
    if (this.bytes > bytesMax) return false;
    this.pieces.push(piece);
    return true;
  }

  text(stream: 'stdout' | 'stderr'): string {
    const { joined, pieces } = this;
    for (; joined.count < pieces.length; joined.count++) {
      const piece = pieces[joined.count]!;
      joined[piece.stream] += piece.text;
    }
    return joined[stream];
  }
}
