// What all sockets have: family, type, addresses, options, a pending error. Not in CPython: the kernel's struct socket and struct sock.

import { Channel } from '../files/channel.ts';
import { fail } from '../files/errno.ts';
import { S_IFSOCK } from '../files/inode.ts';
import { noAddress, type Address } from './address.ts';
import type { Network } from './network.ts';
import type { OpenFile } from '../files/descriptors.ts';

export const SOCK_STREAM = 1;
export const SOCK_DGRAM = 2;
export const MSG_PEEK = 2;
export const MSG_WAITALL = 256;
export const MSG_DONTWAIT = 64;
export const MSG_TRUNC = 32;

export const SHUT_RD = 0;
export const SHUT_WR = 1;
export const SHUT_RDWR = 2;

const SOL_SOCKET = 1;
const SO_REUSEADDR = 2;
const SO_SNDBUF = 7;
const SO_RCVBUF = 8;
const SO_REUSEPORT = 15;

/** What a receiving call got. */
export interface Received {
  readonly data: Uint8Array;
  readonly from: Address | null;
  /** Size of the whole datagram, of which `data` may be the beginning. */
  readonly size: number;
}

export abstract class Socket extends Channel {
  readonly network: Network;
  readonly family: number;
  abstract readonly kind: number;
  readonly protocol: number;
  local: Address | null = null;
  remote: Address | null = null;
  /** SO_ERROR: told once. */
  error = 0;
  isOpen = true;
  /** `level:name` -> value, as far as they were set. */
  readonly options = new Map<string, number>();

  constructor(network: Network, family: number, protocol: number) {
    super(network.volume, S_IFSOCK | 0o777, network.clock.wallNs());
    this.network = network;
    this.family = family;
    this.protocol = protocol;
  }

  override opened(): void {}

  /** The descriptor is gone: the socket is closed. */
  abstract override released(): void;
  abstract connect(to: Address): boolean;
  abstract listen(backlog: number): void;
  abstract shutdown(how: number): void;
  abstract receiveFrom(count: number, flags: number): Received | null;
  abstract sendTo(data: Uint8Array, to: Address | null): number | null;

  override receive(_file: OpenFile, count: number): Uint8Array | null {
    return this.receiveFrom(count, 0)?.data ?? null;
  }

  override send(_file: OpenFile, data: Uint8Array): number | null {
    return this.sendTo(data, null);
  }

  bind(to: Address): void {
    if (this.local !== null && this.local.port !== 0) fail('EINVAL');
    this.local = this.network.ports.bind(this, to);
  }

  /** A local address is needed: a free port of the interface that leads to `host`. */
  bindFor(host: string): void {
    if (this.local !== null && this.local.port !== 0) return;
    const own = this.network.interfaceFor(host);
    this.local = this.network.ports.bind(this, { ...noAddress(this.family), host: own });
  }

  get name(): Address {
    return this.local ?? noAddress(this.family);
  }

  get peerName(): Address {
    return this.remote ?? fail('ENOTCONN');
  }

  takeError(): number {
    const { error } = this;
    this.error = 0;
    return error;
  }

  option(level: number, name: number): number | undefined {
    return this.options.get(`${level}:${name}`);
  }

  setOption(level: number, name: number, value: number): void {
    // The kernel doubles the sizes of buffers for its own use.
    const buffer = level === SOL_SOCKET && (name === SO_SNDBUF || name === SO_RCVBUF);
    this.options.set(`${level}:${name}`, buffer ? Math.max(2 * value, 4608) : value);
  }

  get sharesAddress(): boolean {
    return (this.option(SOL_SOCKET, SO_REUSEADDR) ?? 0) !== 0;
  }
  get sharesPort(): boolean {
    return (this.option(SOL_SOCKET, SO_REUSEPORT) ?? 0) !== 0;
  }
  /** Octets that may lie on the way. */
  get sendBuffer(): number {
    return this.option(SOL_SOCKET, SO_SNDBUF) ?? this.defaultBuffer;
  }
  protected abstract get defaultBuffer(): number;
}
