// SOCK_STREAM: connections. Not in CPython: the kernel's net/ipv4/tcp.c, net/unix/af_unix.c.
//
// The two sockets of a connection inside the machine hand octets to each other at once, as the loopback device does. To the other side of
// the simulated internet (internet/connection.ts) they take time. Both are a `StreamPeer` to their socket.

import { ByteQueue, POLLERR, POLLHUP, POLLIN, POLLOUT, POLLRDHUP } from '../files/channel.ts';
import { errnoNumbers, fail, SystemCallError } from '../files/errno.ts';
import { AF_UNIX, noAddress, type Address } from './address.ts';
import { RightsQueue } from './rights.ts';
import { SHUT_RD, SHUT_WR, SOCK_STREAM, Socket, MSG_PEEK, type Received } from './socket.ts';

import type { OpenFile } from '../files/descriptors.ts';

/** Who gets what a socket sends. */
export interface StreamPeer {
  /** How many octets it takes now. */
  room(): number;
  deliver(data: Uint8Array): void;
  /** Nothing more will come. */
  end(): void;
  /** The other side is gone with data unread. */
  abort(): void;
  /** The other side has read something. */
  drained(): void;
}

const ECONNRESET = errnoNumbers.get('ECONNRESET')!;
const EPIPE = errnoNumbers.get('EPIPE')!;

export class StreamSocket extends Socket implements StreamPeer {
  readonly kind = SOCK_STREAM;
  state: 'new' | 'listening' | 'connecting' | 'connected' = 'new';
  readonly incoming = new ByteQueue();
  other: StreamPeer | null = null;
  /** The other side has said that nothing more comes. */
  ended = false;
  readShut = false;
  writeShut = false;
  /** Of a listening socket: connections that wait for accept, and clients for which there is no room yet. */
  readonly backlog: StreamSocket[] = [];
  readonly knocking: StreamSocket[] = [];
  private backlogMax = 0;
  /** An attempt was answered with EINPROGRESS: the next `connect` tells how it ended. */
  tellsLater = false;

  protected get defaultBuffer(): number {
    return this.family === AF_UNIX ? 212992 : 2626560;
  }

  /** Descriptors on the way to this socket. */
  readonly rights = new RightsQueue();

  get waiting(): number {
    return this.incoming.length;
  }

  // ---- becoming connected ----

  listen(backlog: number): void {
    if (this.state === 'connected' || this.state === 'connecting') fail('EINVAL');
    if (this.family === AF_UNIX && this.local === null) fail('EINVAL');
    if (this.local === null) this.local = this.network.ports.bind(this, noAddress(this.family));
    this.network.ports.checkListen(this);
    this.backlogMax = Math.max(0, Math.min(backlog, 4096));
    this.state = 'listening';
  }

  connect(to: Address): boolean {
    if (this.tellsLater && this.state !== 'connecting') {
      this.tellsLater = false;
      if (this.error !== 0) this.failWith(this.takeError());
      if (this.state === 'connected') return true;
    }
    if (this.state === 'connected') fail('EISCONN');
    if (this.state === 'connecting') fail('EALREADY');
    if (this.state === 'listening') fail(this.family === AF_UNIX ? 'EINVAL' : 'EISCONN');
    return this.network.connectStream(this, to);
  }

  /** A client asks a listening socket. False: it has to wait. */
  knock(client: StreamSocket): boolean {
    if (this.backlog.length > this.backlogMax) {
      this.knocking.push(client);
      client.state = 'connecting';
      return false;
    }
    this.admit(client);
    return true;
  }

  private admit(client: StreamSocket): void {
    const served = new StreamSocket(this.network, this.family, this.protocol);
    served.local = this.family === AF_UNIX ? this.local : { ...client.remote! };
    served.remote = client.name;
    for (const [key, value] of this.options) served.options.set(key, value);
    join(client, served);
    this.backlog.push(served);
    this.news++;
  }

  /** The next connection; null: none yet. */
  accept(): StreamSocket | null {
    if (this.state !== 'listening') fail('EINVAL');
    const served = this.backlog.shift() ?? null;
    const next = this.knocking.shift();
    if (next !== undefined && next.isOpen) this.admit(next);
    return served;
  }

  /** The attempt has failed, but whoever made it does not wait: EINPROGRESS, or what can be told at once. */
  failLater(errno: number): number {
    if (errno !== errnoNumbers.get('ECONNREFUSED') || this.state !== 'new') return errno;
    this.error = errno;
    this.tellsLater = true;
    return errnoNumbers.get('EINPROGRESS')!;
  }

  /** A connection attempt has ended: connected, or failed with an errno. */
  connectDone(other: StreamPeer | null, errno: number): void {
    this.news++;
    this.state = other === null ? 'new' : 'connected';
    this.other = other;
    this.error = errno;
    if (other === null) this.remote = null;
  }

  // ---- as a peer ----

  room(): number {
    if (!this.isOpen || this.readShut) return Infinity;
    return Math.max(this.sendBuffer - this.incoming.length, 0);
  }

  deliver(data: Uint8Array): void {
    if (!this.isOpen) {
      // Nobody is there to read: the sender is told, too late for this call.
      const sender = this.other;
      this.other = null;
      if (sender instanceof StreamSocket) sender.refused();
      else sender?.abort();
      return;
    }
    if (!this.readShut) {
      this.news++;
      this.incoming.push(data);
      this.rights.pushed(data.length);
    }
  }

  private refused(): void {
    this.error = this.ended ? EPIPE : ECONNRESET;
    this.ended = true;
    this.writeShut = true;
  }

  end(): void {
    this.news++;
    this.ended = true;
  }

  abort(): void {
    this.error = ECONNRESET;
    this.ended = true;
    this.writeShut = true;
    this.other = null;
    if (this.family !== AF_UNIX) this.incoming.clear();
  }

  drained(): void {}

  // ---- transfer ----

  receiveFrom(count: number, flags: number): Received | null {
    if (this.state === 'new' && this.error === 0)
      fail(this.family === AF_UNIX ? 'EINVAL' : 'ENOTCONN');
    if (this.state === 'listening') fail(this.family === AF_UNIX ? 'EINVAL' : 'ENOTCONN');
    if (this.incoming.length > 0) {
      const peeks = (flags & MSG_PEEK) !== 0;
      const data = this.incoming.take(this.rights.limit(count), peeks);
      if (!peeks) this.rights.taken(data.length);
      this.other?.drained();
      return { data, from: null, size: data.length };
    }
    if (this.error === ECONNRESET) this.failWith(this.takeError());
    if (this.ended || this.readShut || count === 0)
      return { data: new Uint8Array(0), from: null, size: 0 };
    if (this.error !== 0) this.failWith(this.takeError());
    return null;
  }

  private failWith(errno: number): never {
    throw new SystemCallError(errno);
  }

  sendTo(data: Uint8Array, to: Address | null): number | null {
    if (to !== null && this.family === AF_UNIX)
      fail(this.state === 'connected' ? 'EISCONN' : 'EOPNOTSUPP');
    if (this.state === 'connecting') return null;
    if (this.state !== 'connected') fail(this.family === AF_UNIX ? 'ENOTCONN' : 'EPIPE');
    if (this.error !== 0) this.failWith(this.takeError());
    const { other } = this;
    if (this.writeShut || other === null) fail('EPIPE');
    if (
      this.family === AF_UNIX &&
      other instanceof StreamSocket &&
      (!other.isOpen || other.readShut)
    )
      fail('EPIPE');
    if (data.length === 0) return 0;
    const room = other.room();
    if (room <= 0) return null;
    const taken = data.subarray(0, Math.min(room, data.length));
    other.deliver(taken);
    return taken.length;
  }

  /** `sendTo` with open files for the other side (SCM_RIGHTS): they go with the first octet. */
  sendRights(data: Uint8Array, files: readonly OpenFile[]): number | null {
    const { other } = this;
    const from = other instanceof StreamSocket ? other.rights.position : 0;
    const count = this.sendTo(data, null);
    if (count === null || count === 0 || !(other instanceof StreamSocket)) return count;
    other.rights.attach(files, from, count);
    return count;
  }

  shutdown(how: number): void {
    if (this.state !== 'connected') fail('ENOTCONN');
    if (how !== SHUT_WR) this.readShut = true;
    if (how !== SHUT_RD && !this.writeShut) {
      this.writeShut = true;
      this.other?.end();
    }
  }

  poll(): number {
    if (this.state === 'listening') return this.backlog.length > 0 ? POLLIN : 0;
    if (this.state === 'connecting') return 0;
    let events = this.error === 0 ? 0 : POLLERR;
    if (this.state === 'new') return events | POLLOUT | POLLHUP;
    if (this.incoming.length > 0 || this.ended || this.readShut) events |= POLLIN;
    if (this.ended || this.readShut) events |= POLLRDHUP;
    if ((this.ended || this.readShut) && this.writeShut) events |= POLLHUP;
    if (this.writeShut || (this.other?.room() ?? 1) > 0) events |= POLLOUT;
    return events;
  }

  released(): void {
    this.isOpen = false;
    this.rights.drop();
    this.network.ports.release(this);
    for (const served of this.backlog.splice(0)) served.discard();
    for (const client of this.knocking.splice(0))
      client.connectDone(null, errnoNumbers.get('ECONNREFUSED')!);
    if (this.state === 'connecting') this.network.giveUp(this);
    if (this.state === 'connected') this.hangUp();
  }

  /** A connection that nobody accepted. */
  private discard(): void {
    this.isOpen = false;
    this.other?.abort();
  }

  private hangUp(): void {
    const linger = this.option(1, 13);
    if (this.incoming.length > 0 || linger === 0) {
      this.incoming.clear();
      this.other?.abort();
    } else if (!this.writeShut) this.other?.end();
    this.writeShut = true;
  }
}

/** Two sockets are the two ends of a connection. */
export function join(a: StreamSocket, b: StreamSocket): void {
  a.connectDone(b, 0);
  b.connectDone(a, 0);
}
