// A connection to a host of the simulated internet, seen from the host: what comes in goes to its service, what the service says goes out
// over the line. Not in CPython.

import { ByteQueue } from '../../files/channel.ts';
import type { MachineEvent } from '../../events.ts';
import type { StreamPeer, StreamSocket } from '../stream-socket.ts';
import type { Line, Sender } from './line.ts';
import type { NetworkClock } from '../network.ts';

/** What a host does with a connection. */
export interface Service {
  data(connection: Connection, octets: Uint8Array, timeNs: number): void;
  /** The client says no more. */
  ended(connection: Connection): void;
}

/** Octets that may be under way to the client and unread. */
const WINDOW = 256 * 1024;
/** Of the machine's line outwards. */
const UP_NS_PER_OCTET = 1e9 / 2.5e6;

class Arrival implements MachineEvent {
  private readonly connection: Connection;
  private readonly octets: Uint8Array | null;
  constructor(connection: Connection, octets: Uint8Array | null) {
    this.connection = connection;
    this.octets = octets;
  }
  happen(timeNs: number): void {
    this.connection.arrived(this.octets, timeNs);
  }
}

type News = Uint8Array | 'end' | 'reset';

class Delivery implements MachineEvent {
  private readonly connection: Connection;
  private readonly news: News;
  constructor(connection: Connection, news: News) {
    this.connection = connection;
    this.news = news;
  }
  happen(): void {
    this.connection.reach(this.news);
  }
}

export class Connection implements StreamPeer, Sender {
  readonly socket: StreamSocket;
  private readonly clock: NetworkClock;
  private readonly line: Line;
  private readonly service: Service;
  private readonly oneWayNs: number;
  private readonly nsPerOctet: number;
  private readonly outgoing = new ByteQueue();
  private underWay = 0;
  private upUntilNs = 0;
  readyNs = 0;
  /** What becomes of the connection when all has been sent. */
  private after: 'stay' | 'end' | 'reset' = 'stay';
  private gone = false;

  constructor(
    socket: StreamSocket,
    clock: NetworkClock,
    line: Line,
    service: Service,
    latencyNs: number,
    bytesPerSecond: number,
  ) {
    this.socket = socket;
    this.clock = clock;
    this.line = line;
    this.service = service;
    this.oneWayNs = latencyNs / 2;
    this.nsPerOctet = 1e9 / bytesPerSecond;
  }

  // ---- what the socket does ----

  room(): number {
    return Infinity;
  }

  deliver(data: Uint8Array): void {
    const now = this.clock.now();
    this.upUntilNs = Math.max(this.upUntilNs, now) + data.length * UP_NS_PER_OCTET;
    this.clock.at(this.upUntilNs + this.oneWayNs, new Arrival(this, data.slice()));
  }

  end(): void {
    const at = Math.max(this.upUntilNs, this.clock.now());
    this.clock.at(at + this.oneWayNs, new Arrival(this, null));
  }

  abort(): void {
    this.gone = true;
    this.outgoing.clear();
  }

  drained(): void {
    if (this.sendable > 0) this.line.enter(this, this.clock.now());
  }

  arrived(octets: Uint8Array | null, timeNs: number): void {
    if (this.gone) return;
    if (octets === null) this.service.ended(this);
    else this.service.data(this, octets, timeNs);
  }

  // ---- what the service does ----

  say(octets: Uint8Array, timeNs: number): void {
    if (this.gone) return;
    this.outgoing.push(octets);
    this.line.enter(this, timeNs);
  }

  /** After what has been said: the connection ends, or breaks. */
  finish(how: 'end' | 'reset', timeNs: number): void {
    this.after = how;
    if (this.outgoing.length === 0) this.leave(timeNs);
  }

  private leave(timeNs: number): void {
    if (this.gone || this.after === 'stay') return;
    this.gone = true;
    this.clock.at(timeNs + this.oneWayNs, new Delivery(this, this.after));
  }

  // ---- the line ----

  get sendable(): number {
    if (this.gone) return 0;
    const room = WINDOW - this.underWay - this.socket.incoming.length;
    return Math.min(this.outgoing.length, Math.max(room, 0));
  }

  sent(count: number, timeNs: number): void {
    const octets = this.outgoing.take(count);
    this.underWay += octets.length;
    this.readyNs =
      Math.max(this.readyNs, timeNs - count * this.nsPerOctet) + count * this.nsPerOctet;
    this.clock.at(timeNs + this.oneWayNs, new Delivery(this, octets));
    if (this.outgoing.length === 0) this.leave(timeNs);
  }

  /** Something reaches the client. */
  reach(news: News): void {
    const { socket } = this;
    if (news === 'reset') socket.abort();
    else if (news === 'end') socket.end();
    else {
      this.underWay -= news.length;
      if (socket.isOpen) socket.deliver(news);
      else this.abort();
    }
  }
}
