// What a run has written, piece by piece: who wrote it, and when. Not in CPython: a terminal that remembers.

import type { ThreadId } from '../base/brands.ts';

export interface OutputPiece {
  readonly step: number;
  readonly thread: ThreadId;
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

/** The pieces themselves are kept by whoever asks: they are the first `count` of a list that may hold more, from a run that went further. */
export class RunOutput {
  count = 0;
  private bytes = 0;
  /** The texts of the first `count` pieces. */
  private readonly joined = { count: 0, stdout: '', stderr: '' };

  /** False: it would be more than `bytesMax` in all. */
  add(piece: OutputPiece, pieces: OutputPiece[], bytesMax: number): boolean {
    this.bytes += piece.text.length;
    if (this.bytes > bytesMax) return false;
    if (this.count++ === pieces.length) pieces.push(piece);
    return true;
  }

  text(stream: 'stdout' | 'stderr', pieces: readonly OutputPiece[]): string {
    const { joined } = this;
    for (; joined.count < this.count; joined.count++) {
      const piece = pieces[joined.count]!;
      joined[piece.stream] += piece.text;
    }
    return joined[stream];
  }
}
