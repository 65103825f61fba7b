// The machine's line to the world: all that comes in shares it. Not in CPython: a network interface with fair queueing.
//
// Who has something to send takes turns, a piece each; a piece takes as long as the line needs for it. So two downloads at once take as
// long as one after the other, if the line is what limits them, and half as long if the servers are.

import type { MachineEvent } from '../../events.ts';
import type { NetworkClock } from '../network.ts';

const PIECE = 16 * 1024;

/** Who sends over the line. */
export interface Sender {
  /** Octets that may go out now. */
  readonly sendable: number;
  /** Before this time the sender itself is not ready for its next piece. */
  readonly readyNs: number;
  /** The next `count` octets have left at `timeNs`. */
  sent(count: number, timeNs: number): void;
}

class PieceDone implements MachineEvent {
  private readonly line: Line;
  private readonly sender: Sender;
  private readonly count: number;
  constructor(line: Line, sender: Sender, count: number) {
    this.line = line;
    this.sender = sender;
    this.count = count;
  }
  happen(timeNs: number): void {
    this.line.busy = false;
    this.sender.sent(this.count, timeNs);
    this.line.pump(timeNs);
  }
}

class LookAgain implements MachineEvent {
  private readonly line: Line;
  constructor(line: Line) {
    this.line = line;
  }
  happen(timeNs: number): void {
    this.line.pump(timeNs);
  }
}

export class Line {
  private readonly clock: NetworkClock;
  private readonly nsPerOctet: number;
  private readonly senders: Sender[] = [];
  busy = false;

  constructor(clock: NetworkClock, bytesPerSecond: number) {
    this.clock = clock;
    this.nsPerOctet = 1e9 / bytesPerSecond;
  }

  /** `sender` has something. */
  enter(sender: Sender, nowNs: number): void {
    if (!this.senders.includes(sender)) this.senders.push(sender);
    this.pump(nowNs);
  }

  /** Sends the next piece of whoever is next. */
  pump(nowNs: number): void {
    if (this.busy) return;
    for (let i = this.senders.length - 1; i >= 0; i--)
      if (this.senders[i]!.sendable <= 0) this.senders.splice(i, 1);
    const index = this.senders.findIndex((s) => s.readyNs <= nowNs);
    if (index < 0) return this.waitForSenders();
    const sender = this.senders.splice(index, 1)[0]!;
    this.senders.push(sender);
    const count = Math.min(PIECE, sender.sendable);
    this.busy = true;
    this.clock.at(nowNs + Math.ceil(count * this.nsPerOctet), new PieceDone(this, sender, count));
  }

  private waitForSenders(): void {
    if (this.senders.length === 0) return;
    const next = Math.min(...this.senders.map((s) => s.readyNs));
    this.clock.at(next, new LookAgain(this));
  }
}
