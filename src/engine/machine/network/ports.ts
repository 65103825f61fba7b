// Who has which port of the machine. Not in CPython: the kernel's inet_hashtables.c.

import { fail } from '../files/errno.ts';
import { AF_INET, AF_INET6, AF_UNIX, isLoopback, isWildcard, type Address } from './address.ts';
import type { Network } from './network.ts';
import { SOCK_STREAM, type Socket } from './socket.ts';

/** The first port that is given to who asks for none. The kernel draws lots; here they come in order, so that runs are the same. */
const EPHEMERAL_FIRST = 40000;
const EPHEMERAL_LAST = 60999;

export class Ports {
  private readonly network: Network;
  /** Bound sockets by protocol and port: UDP and UDP-Lite have ports of their own. */
  private readonly bound = new Map<string, Socket[]>();
  private next = EPHEMERAL_FIRST;

  constructor(network: Network) {
    this.network = network;
  }

  /** Gives `socket` the address; port 0: a free one. EADDRINUSE, EADDRNOTAVAIL. */
  bind(socket: Socket, to: Address): Address {
    if (socket.family === AF_UNIX) return this.network.bindUnix(socket, to);
    if (!isWildcard(to.host) && !isLoopback(to.host) && !this.network.isOwn(to.host))
      fail('EADDRNOTAVAIL');
    const address = to.port === 0 ? { ...to, port: this.freePort(socket, to) } : to;
    const holders = this.holders(socket.protocol, address.port);
    if (holders.some((other) => conflicts(socket, address, other))) fail('EADDRINUSE');
    holders.push(socket);
    return address;
  }

  /** Two sockets that share an address can't both listen. */
  checkListen(socket: Socket): void {
    if (socket.family === AF_UNIX) return;
    for (const other of this.holders(socket.protocol, socket.name.port)) {
      const listening = (other as Socket & { state?: string }).state === 'listening';
      if (
        other !== socket &&
        listening &&
        overlaps(socket, socket.name, other) &&
        !bothSharePort(socket, other)
      )
        fail('EADDRINUSE');
    }
  }

  private holders(protocol: number, port: number): Socket[] {
    const key = `${protocol}:${port}`;
    let list = this.bound.get(key);
    if (list === undefined) this.bound.set(key, (list = []));
    return list;
  }

  private freePort(socket: Socket, to: Address): number {
    for (let tried = EPHEMERAL_FIRST; tried <= EPHEMERAL_LAST; tried++) {
      const port = this.next;
      this.next = port === EPHEMERAL_LAST ? EPHEMERAL_FIRST : port + 1;
      const taken = this.bound.get(`${socket.protocol}:${port}`) ?? [];
      if (!taken.some((other) => overlaps(socket, to, other))) return port;
    }
    return fail('EADDRINUSE');
  }

  release(socket: Socket): void {
    const { local } = socket;
    if (local === null) return;
    if (socket.family === AF_UNIX) return this.network.releaseUnix(socket, local.host);
    const holders = this.bound.get(`${socket.protocol}:${local.port}`);
    const index = holders?.indexOf(socket) ?? -1;
    if (index < 0) return;
    holders!.splice(index, 1);
    if (holders!.length === 0) this.bound.delete(`${socket.protocol}:${local.port}`);
  }

  /** Who gets what is sent to `to` inside the machine: the most exact address wins. */
  find(protocol: number, to: Address, accepts: (s: Socket) => boolean): Socket | null {
    const candidates = (this.bound.get(`${protocol}:${to.port}`) ?? []).filter(accepts);
    const exact = candidates.find((s) => s.name.host === to.host);
    return exact ?? candidates.find((s) => isWildcard(s.name.host) && reaches(s, to)) ?? null;
  }
}

/** A wildcard of IPv6 takes IPv4 as well, unless it was told not to. */
function reaches(socket: Socket, to: Address): boolean {
  if (socket.family === to.family) return true;
  return socket.family === AF_INET6 && to.family === AF_INET && socket.option(41, 26) !== 1;
}

function overlaps(socket: Socket, address: Address, other: Socket): boolean {
  const theirs = other.name;
  if (address.family !== theirs.family) {
    const both = isWildcard(address.host) && isWildcard(theirs.host);
    const six = socket.family === AF_INET6 ? socket : other;
    return both && six.option(41, 26) !== 1;
  }
  return address.host === theirs.host || isWildcard(address.host) || isWildcard(theirs.host);
}

function bothSharePort(a: Socket, b: Socket): boolean {
  return a.sharesPort && b.sharesPort;
}

function conflicts(socket: Socket, address: Address, other: Socket): boolean {
  if (!overlaps(socket, address, other) || bothSharePort(socket, other)) return false;
  if (!socket.sharesAddress || !other.sharesAddress) return true;
  return (
    socket.kind === SOCK_STREAM && (other as Socket & { state?: string }).state === 'listening'
  );
}
