// The simulated internet: names, addresses, hosts that answer. Not in CPython.
//
// Any host exists and answers with generated content, unless the lab describes it otherwise; names that say so themselves (`.invalid`, a
// name without a dot, one that contains "nonexistent" or the like) do not exist. Addresses that are for private networks and for
// documentation belong to nobody here: who connects to them waits until the system gives up.

import { errnoNumbers } from '../../files/errno.ts';
import type { MachineEvent } from '../../events.ts';
import type { Address } from '../address.ts';
import type { NetworkClock, Outside, Resolution } from '../network.ts';
import type { StreamSocket } from '../stream-socket.ts';
import { Connection } from './connection.ts';
import { numberOf } from './content.ts';
import { httpDate } from './http-date.ts';
import { HttpService, type HostCounter } from './http-service.ts';
import { Line } from './line.ts';
import type { HostOptions, NetworkOptions } from '../../../base/network-options.ts';

const DEFAULT_LINE = 12.5e6;
const DEFAULT_SERVER = 5e6;
const RESOLVER_MS = 15;
const EAI_NONAME = -2;
const EAI_AGAIN = -3;
/** tcp_syn_retries of Linux: how long the system tries. */
const SYN_TIMEOUT_NS = 127e9;
const UNREACHABLE_NS = 3e9;
const MISSING =
  /non-?exist|no-?such|does-?not-?exist|doesnt-?exist|not-?a-?real|invalid-?(host|domain|url)/;
const NOBODY =
  /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|169\.254\.|24\d\.|25[0-5]\.|0\.)/;

class Answered implements MachineEvent {
  private readonly internet: Internet;
  private readonly socket: StreamSocket;
  private readonly to: Address;
  private readonly errno: number;
  constructor(internet: Internet, socket: StreamSocket, to: Address, errno: number) {
    this.internet = internet;
    this.socket = socket;
    this.to = to;
    this.errno = errno;
  }
  happen(): void {
    if (!this.socket.isOpen) return;
    if (this.errno === 0) this.internet.accept(this.socket, this.to);
    else this.socket.connectDone(null, this.errno);
  }
}

export class Internet implements Outside {
  private readonly clock: NetworkClock;
  private readonly options: NetworkOptions;
  private readonly line: Line;
  private readonly names = new Map<string, string>();
  private readonly addresses = new Map<string, string>();
  private readonly counters = new Map<string, HostCounter>();

  constructor(clock: NetworkClock, options: NetworkOptions) {
    this.clock = clock;
    this.options = options;
    this.line = new Line(clock, options.bytesPerSecond ?? DEFAULT_LINE);
    for (const [name, { address }] of Object.entries(options.hosts ?? {}))
      if (address !== undefined) this.enter(name, address);
  }

  private enter(name: string, address: string): void {
    this.names.set(address, name);
    this.addresses.set(name, address);
  }

  /** What the lab says about a host; null: it does not exist. */
  private describe(name: string): HostOptions | null {
    const hosts = this.options.hosts ?? {};
    if (Object.hasOwn(hosts, name)) return hosts[name]!;
    for (let rest = name; rest.includes('.');) {
      rest = rest.slice(rest.indexOf('.') + 1);
      if (Object.hasOwn(hosts, `*.${rest}`)) return hosts[`*.${rest}`]!;
    }
    if (this.options.onlyListed === true) return null;
    const missing =
      !name.includes('.') || /\.(invalid|test|local)$/.test(name) || MISSING.test(name);
    return missing ? null : {};
  }

  resolve(name: string): Resolution {
    const delayNs = (this.options.resolverMs ?? RESOLVER_MS) * 1e6;
    if (this.options.offline === true) return { delayNs: 0, code: EAI_AGAIN };
    const host = this.describe(name);
    if (host === null || host.name === 'unknown') return { delayNs, code: EAI_NONAME };
    if (host.name === 'fails') return { delayNs, code: EAI_AGAIN };
    return { delayNs, hosts: [this.addressOf(name)] };
  }

  private addressOf(name: string): string {
    const known = this.addresses.get(name);
    if (known !== undefined) return known;
    for (let n = numberOf(name); ; n = (n + 1) >>> 0) {
      const address = `93.${(n >>> 16) & 255}.${(n >>> 8) & 255}.${n & 255}`;
      if (this.names.has(address)) continue;
      this.enter(name, address);
      return address;
    }
  }

  nameOf(host: string): string | null {
    return this.names.get(host) ?? null;
  }

  connect(socket: StreamSocket, to: Address): void {
    const name = this.names.get(to.host) ?? to.host;
    const host = NOBODY.test(to.host) && !this.names.has(to.host) ? null : this.describe(name);
    const now = this.clock.now();
    const fail = (afterNs: number, errno: string): void =>
      this.clock.at(now + afterNs, new Answered(this, socket, to, errnoNumbers.get(errno)!));
    if (this.options.offline === true) return fail(0, 'ENETUNREACH');
    if (host === null || host.connect === 'silent') return fail(SYN_TIMEOUT_NS, 'ETIMEDOUT');
    if (host.connect === 'unreachable') return fail(UNREACHABLE_NS, 'EHOSTUNREACH');
    const latencyNs = this.latencyOf(name, host);
    const open = (host.ports ?? [80, 443]).includes(to.port);
    if (!open || host.connect === 'refuses') return fail(latencyNs, 'ECONNREFUSED');
    this.clock.at(now + latencyNs, new Answered(this, socket, to, 0));
  }

  private latencyOf(name: string, host: HostOptions): number {
    return (host.latencyMs ?? 20 + (numberOf(name) % 61)) * 1e6;
  }

  accept(socket: StreamSocket, to: Address): void {
    const name = this.names.get(to.host) ?? to.host;
    const host = this.describe(name) ?? {};
    let counter = this.counters.get(name);
    if (counter === undefined) this.counters.set(name, (counter = { requests: 0 }));
    const secure = to.port === 443 || to.port === 8443;
    const at = (timeNs: number, event: MachineEvent): void => this.clock.at(timeNs, event);
    const service = new HttpService(name, host, secure, counter, at, () => this.date());
    const rate = host.bytesPerSecond ?? DEFAULT_SERVER;
    const latencyNs = this.latencyOf(name, host);
    socket.connectDone(new Connection(socket, this.clock, this.line, service, latencyNs, rate), 0);
  }

  private date(): string {
    return httpDate(Number(this.clock.wallNs() / 1_000_000_000n));
  }
}
