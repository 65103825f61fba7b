// SOCK_DGRAM: datagrams, each for itself. Not in CPython: the kernel's net/ipv4/udp.c, net/unix/af_unix.c.
// Inside the machine they arrive at once and in order; the simulated internet has nobody who listens to them: what goes there is lost.

import { POLLERR, POLLIN, POLLOUT } from '../files/channel.ts';
import { errnoNumbers, fail, SystemCallError } from '../files/errno.ts';
import { AF_UNIX, noAddress, type Address } from './address.ts';
import { MSG_PEEK, SHUT_RD, SHUT_WR, SOCK_DGRAM, Socket, type Received } from './socket.ts';

const DATAGRAM_MAX = 65507;

interface Datagram {
  readonly data: Uint8Array;
  readonly from: Address;
}

export class DatagramSocket extends Socket {
  readonly kind = SOCK_DGRAM;
  private readonly queue: Datagram[] = [];
  private queued = 0;
  private readShut = false;
  private writeShut = false;
  /** Of a pair: the other one. */
  partner: DatagramSocket | null = null;

  protected get defaultBuffer(): number {
    return 212992;
  }

  get waiting(): number {
    return this.queue[0]?.data.length ?? 0;
  }

  listen(): never {
    return fail('EOPNOTSUPP');
  }

  connect(to: Address): boolean {
    if (this.family === AF_UNIX) this.network.unixListener(to.host, SOCK_DGRAM);
    else this.bindFor(to.host);
    this.remote = to;
    return true;
  }

  /** Something arrives. False: no room. */
  deliver(data: Uint8Array, from: Address): boolean {
    if (this.readShut || this.queued + data.length > this.sendBuffer) return false;
    this.queue.push({ data: data.slice(), from });
    this.queued += data.length;
    this.news++;
    return true;
  }

  /** The other side says that nobody is there. */
  refused(): void {
    if (this.remote !== null) this.error = errnoNumbers.get('ECONNREFUSED')!;
  }

  receiveFrom(count: number, flags: number): Received | null {
    if (this.error !== 0) throw new SystemCallError(this.takeError());
    const first = this.queue[0];
    if (first === undefined)
      return this.readShut ? { data: new Uint8Array(0), from: null, size: 0 } : null;
    if ((flags & MSG_PEEK) === 0) {
      this.queue.shift();
      this.queued -= first.data.length;
    }
    return { data: first.data.slice(0, count), from: first.from, size: first.data.length };
  }

  sendTo(data: Uint8Array, to: Address | null): number | null {
    if (this.error !== 0) throw new SystemCallError(this.takeError());
    if (this.writeShut) fail('EPIPE');
    if (data.length > (this.family === AF_UNIX ? this.sendBuffer : DATAGRAM_MAX)) fail('EMSGSIZE');
    if (this.partner !== null && to === null) {
      if (!this.partner.isOpen) fail('ECONNREFUSED');
      return this.partner.deliver(data, this.name) ? data.length : null;
    }
    const target = to ?? this.remote;
    if (target === null) fail(this.family === AF_UNIX ? 'ENOTCONN' : 'EDESTADDRREQ');
    if (this.family === AF_UNIX) {
      const receiver = this.network.unixListener(target.host, SOCK_DGRAM) as DatagramSocket;
      return receiver.deliver(data, this.name) ? data.length : null;
    }
    if (this.local === null) this.local = this.network.ports.bind(this, noAddress(this.family));
    this.network.sendDatagram(this, data, target);
    return data.length;
  }

  shutdown(how: number): void {
    if (this.remote === null && this.partner === null) fail('ENOTCONN');
    if (how !== SHUT_WR) this.readShut = true;
    if (how !== SHUT_RD) this.writeShut = true;
  }

  poll(): number {
    let events = POLLOUT;
    if (this.queue.length > 0 || this.readShut) events |= POLLIN;
    if (this.error !== 0) events |= POLLERR | POLLIN;
    return events;
  }

  released(): void {
    this.isOpen = false;
    this.queue.length = 0;
    this.network.ports.release(this);
  }
}
