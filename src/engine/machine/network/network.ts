// The network of a machine: its own addresses, its ports, the way to others. Not in CPython: the kernel's net/.

import { fail, SystemCallError, errnoNumbers } from '../files/errno.ts';
import { S_IFSOCK, Inode, type Directory, type Volume } from '../files/inode.ts';
import type { FileSystem } from '../files/filesystem.ts';
import { AF_INET6, AF_UNIX, isLoopback, isWildcard, unixAddress, type Address } from './address.ts';
import { DatagramSocket } from './datagram-socket.ts';
import { Ports } from './ports.ts';
import { SOCK_STREAM, type Socket } from './socket.ts';
import { join, StreamSocket } from './stream-socket.ts';
import type { MachineEvent } from '../events.ts';

/** The machine as the network sees it. */
export interface NetworkClock {
  /** Virtual nanoseconds since the machine was switched on. */
  now(): number;
  /** Nanoseconds since 1970. */
  wallNs(): bigint;
  at(timeNs: number, event: MachineEvent): void;
}

/** Whoever is behind the machine's interface to the world. */
export interface Outside {
  /** Begins a connection of `socket`; it tells the end by `connectDone`. */
  connect(socket: StreamSocket, to: Address): void;
  /** Addresses of a name. */
  resolve(name: string): Resolution;
  /** Name of an address; null: it has none. */
  nameOf(host: string): string | null;
}

/** What a resolver answers, and after what time: hosts, or the code of getaddrinfo's error. */
export type Resolution =
  | { readonly delayNs: number; readonly hosts: readonly string[] }
  | { readonly delayNs: number; readonly code: number };

/** `gethostname()`. */
export const HOST_NAME = 'localhost';
const EAI_NONAME = -2;
const EAI_AGAIN = -3;

/** A name in the file system under which a socket can be reached. */
export class SocketFile extends Inode {
  socket: Socket | null;
  constructor(volume: Volume, mode: number, nowNs: bigint, socket: Socket) {
    super(volume, S_IFSOCK | mode, nowNs);
    this.socket = socket;
  }
  get size(): number {
    return 0;
  }
}

const OWN_ADDRESS = '10.0.2.15';
const OWN_ADDRESS6 = 'fd00::2:15';

export class Network {
  readonly clock: NetworkClock;
  readonly fs: FileSystem;
  readonly ports = new Ports(this);
  readonly volume: Volume = {
    device: 8,
    readOnly: false,
    nextInode: 1,
    used: 0,
    capacity: Infinity,
  };
  /** Null: no cable. */
  outside: Outside | null = null;
  private readonly abstract = new Map<string, Socket>();
  private nextAutobind = 1;

  constructor(clock: NetworkClock, fs: FileSystem) {
    this.clock = clock;
    this.fs = fs;
    this.directory = fs.root;
  }

  newSocket(family: number, kind: number, protocol: number): Socket {
    if (kind === SOCK_STREAM) return new StreamSocket(this, family, protocol);
    return new DatagramSocket(this, family, protocol);
  }

  pair(kind: number): [Socket, Socket] {
    const a = this.newSocket(AF_UNIX, kind, 0);
    const b = this.newSocket(AF_UNIX, kind, 0);
    if (a instanceof StreamSocket && b instanceof StreamSocket) join(a, b);
    if (a instanceof DatagramSocket && b instanceof DatagramSocket) [a.partner, b.partner] = [b, a];
    a.remote = b.remote = unixAddress('');
    return [a, b];
  }

  isOwn(host: string): boolean {
    return host === OWN_ADDRESS || host === OWN_ADDRESS6;
  }

  /** Addresses of a name: of /etc/hosts, or of the resolver outside. */
  resolve(name: string): Resolution {
    const lower = name.toLowerCase().replace(/\.$/, '');
    if (lower === HOST_NAME || lower.endsWith('.localhost'))
      return { delayNs: 0, hosts: ['127.0.0.1'] };
    if (lower === 'ip6-localhost') return { delayNs: 0, hosts: ['::1'] };
    if (!/^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/.test(lower))
      return { delayNs: 0, code: EAI_NONAME };
    return this.outside?.resolve(lower) ?? { delayNs: 0, code: EAI_AGAIN };
  }

  /** Name of an address; null: it has none. */
  nameOf(host: string): string | null {
    if (host === '127.0.0.1' || host === '::1') return HOST_NAME;
    return this.outside?.nameOf(host) ?? null;
  }

  private isHere(host: string): boolean {
    return isLoopback(host) || isWildcard(host) || this.isOwn(host);
  }

  /** Address of ours from which `host` is reached. */
  interfaceFor(host: string): string {
    if (isWildcard(host) || host === '') return host.includes(':') ? '::1' : '127.0.0.1';
    if (this.isHere(host)) return host;
    return host.includes(':') ? OWN_ADDRESS6 : OWN_ADDRESS;
  }

  // ---- streams ----

  /** True: connected. False: under way. ECONNREFUSED, ENETUNREACH. */
  connectStream(socket: StreamSocket, to: Address): boolean {
    if (socket.family === AF_UNIX) {
      const listener = this.unixListener(to.host, SOCK_STREAM) as StreamSocket;
      if (listener.state !== 'listening') fail('ECONNREFUSED');
      socket.remote = to;
      return listener.knock(socket);
    }
    // The wildcard means this machine.
    const host = isWildcard(to.host) ? this.interfaceFor(to.host) : to.host;
    const target = { ...to, host };
    if (!this.isHere(host)) return this.connectOutside(socket, target);
    const listener = this.ports.find(
      socket.protocol,
      target,
      (s) => s instanceof StreamSocket && s.state === 'listening',
    );
    if (!(listener instanceof StreamSocket)) fail('ECONNREFUSED');
    socket.bindFor(host);
    socket.remote = target;
    return listener.knock(socket);
  }

  private connectOutside(socket: StreamSocket, to: Address): boolean {
    if (this.outside === null || to.family === AF_INET6) fail('ENETUNREACH');
    if (isLoopback(socket.name.host)) fail('EINVAL');
    socket.bindFor(to.host);
    socket.remote = to;
    socket.state = 'connecting';
    this.outside.connect(socket, to);
    return false;
  }

  /** A socket was closed while it was connecting. */
  giveUp(socket: StreamSocket): void {
    if (socket.family === AF_UNIX) return;
    const to = socket.remote;
    if (to === null) return;
    const listener = this.ports.find(
      socket.protocol,
      to,
      (s) => s instanceof StreamSocket && s.knocking.includes(socket),
    );
    if (listener instanceof StreamSocket)
      listener.knocking.splice(listener.knocking.indexOf(socket), 1);
  }

  // ---- datagrams ----

  sendDatagram(from: DatagramSocket, data: Uint8Array, to: Address): void {
    const host = isWildcard(to.host) ? this.interfaceFor(to.host) : to.host;
    if (!this.isHere(host)) {
      if (this.outside === null) fail('ENETUNREACH');
      return;
    }
    const target = { ...to, host };
    const sender = { ...from.name, host: isWildcard(from.name.host) ? host : from.name.host };
    const receiver = this.ports.find(from.protocol, target, (s) => isFor(s, sender));
    if (receiver instanceof DatagramSocket) receiver.deliver(data, sender);
    else from.refused();
  }

  // ---- names in the file system ----

  /** A socket by its name. ENOENT, ECONNREFUSED, EPROTOTYPE. */
  unixListener(path: string, kind: number): Socket {
    let socket: Socket | null = null;
    if (path.startsWith('\0')) socket = this.abstract.get(path) ?? null;
    else {
      const inode = this.fs.lookup(this.directory, path, true);
      if (inode instanceof SocketFile) ({ socket } = inode);
    }
    if (socket === null || !socket.isOpen) fail('ECONNREFUSED');
    return socket.kind === kind ? socket : fail('EPROTOTYPE');
  }

  /** Where relative names of the call that is being made begin: a register. */
  directory: Directory;

  bindUnix(socket: Socket, to: Address): Address {
    let path = to.host;
    if (path === '') path = `\0${(this.nextAutobind++).toString(16).padStart(5, '0')}`;
    if (path.startsWith('\0')) {
      if (this.abstract.has(path)) fail('EADDRINUSE');
      this.abstract.set(path, socket);
      return unixAddress(path);
    }
    try {
      this.fs.createNode(
        this.directory,
        path,
        (volume, now) => new SocketFile(volume, 0o755, now, socket),
      );
    } catch (error) {
      if (error instanceof SystemCallError && error.errno === errnoNumbers.get('EEXIST'))
        fail('EADDRINUSE');
      throw error;
    }
    return to;
  }

  /** The name stays; nobody answers any more. */
  releaseUnix(socket: Socket, path: string): void {
    if (this.abstract.get(path) === socket) this.abstract.delete(path);
  }
}

/** Does a datagram of `sender` go to this socket? A connected one listens to its peer only. */
function isFor(socket: Socket, sender: Address): boolean {
  const { remote } = socket;
  return remote === null || (remote.host === sender.host && remote.port === sender.port);
}
