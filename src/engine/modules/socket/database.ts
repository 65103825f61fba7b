// Questions about names, services and addresses. CPython 3.13 Modules/socketmodule.c (socket_getaddrinfo, socket_getnameinfo,
// socket_gethostbyname, socket_getservbyname, ...).

import {
  AF_INET,
  AF_INET6,
  AF_UNSPEC,
  canonicalHost,
  inetAddress,
  INTERFACES,
  scopeOf,
} from '../../machine/network/address.ts';
import { HOST_NAME } from '../../machine/network/network.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { indexSteps } from '../../objects/index.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { newList } from '../../objects/list.ts';
import { method } from '../../objects/native.ts';
import type { PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import { suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { newTuple, PyTuple } from '../../objects/tuple.ts';
import { currentThread } from '../../vm/current.ts';
import { osError } from '../posix/system-call.ts';
import { addressObject } from './address-argument.ts';
import {
  EAI_BADFLAGS,
  EAI_FAMILY,
  EAI_NONAME,
  EAI_SERVICE,
  EAI_SOCKTYPE,
  gaiError,
  hostError,
} from './errors.ts';
import { hostOfSteps, hostTextSteps, lookupSteps } from './resolve.ts';

/** name -> port, protocols: the part of /etc/services that programs ask for. */
const SERVICES: Readonly<Record<string, readonly [number, string]>> = {
  echo: [7, 'tcp udp'],
  discard: [9, 'tcp udp'],
  daytime: [13, 'tcp udp'],
  'ftp-data': [20, 'tcp'],
  ftp: [21, 'tcp'],
  ssh: [22, 'tcp'],
  telnet: [23, 'tcp'],
  smtp: [25, 'tcp'],
  time: [37, 'tcp udp'],
  domain: [53, 'tcp udp'],
  tftp: [69, 'udp'],
  http: [80, 'tcp'],
  pop3: [110, 'tcp'],
  ntp: [123, 'udp'],
  imap2: [143, 'tcp'],
  snmp: [161, 'tcp udp'],
  ldap: [389, 'tcp udp'],
  https: [443, 'tcp udp'],
  syslog: [514, 'udp'],
  imaps: [993, 'tcp'],
  pop3s: [995, 'tcp'],
  mysql: [3306, 'tcp'],
  postgresql: [5432, 'tcp'],
};
const PROTOCOLS: Readonly<Record<string, number>> = {
  ip: 0,
  icmp: 1,
  igmp: 2,
  tcp: 6,
  udp: 17,
  ipv6: 41,
  'ipv6-icmp': 58,
  sctp: 132,
};
const SOCKET_TYPES = [
  [1, 6],
  [2, 17],
  [3, 0],
] as const;
const AI_PASSIVE = 1;
const AI_CANONNAME = 2;
const AI_NUMERICHOST = 4;
const AI_NUMERICSERV = 1024;
const KNOWN_FLAGS = 0x7 | 0x8 | 0x10 | 0x20 | 0x400 | 0x40 | 0x80;

function* intSteps(o: PyObject | undefined): Steps<number> {
  return o === undefined ? 0 : Number(yield* indexSteps(o));
}

/** A port by number or name of a service. gaierror. */
function* portSteps(o: PyObject, kind: number, flags: number): Steps<number> {
  if (o === None) return 0;
  let text: string;
  if (o instanceof PyInt) text = String(o.value);
  else if (o instanceof PyStr) text = o.value;
  else {
    const octets = bytesLike(o);
    if (octets === undefined) {
      if (o.type.nb_index === null) raise('OSError', 'Int or String expected');
      text = String(yield* indexSteps(o));
    } else text = String.fromCharCode(...octets);
  }
  if (/^\d+$/.test(text)) return Number(text) & 0xffff;
  if (/^-\d+$/.test(text)) return Number(text) & 0xffff;
  if ((flags & AI_NUMERICSERV) !== 0) throw gaiError(EAI_NONAME);
  const found = Object.hasOwn(SERVICES, text) ? SERVICES[text]! : null;
  const wanted = kind === 1 ? 'tcp' : kind === 2 ? 'udp' : '';
  if (found === null || !found[1].includes(wanted)) throw gaiError(EAI_SERVICE);
  return found[0];
}

function* getaddrinfoSteps(
  host: PyObject,
  port: PyObject,
  familyObject?: PyObject,
  typeObject?: PyObject,
  protoObject?: PyObject,
  flagsObject?: PyObject,
): Steps<PyObject> {
  const family = yield* intSteps(familyObject);
  const kind = yield* intSteps(typeObject);
  const protocol = yield* intSteps(protoObject);
  const flags = yield* intSteps(flagsObject);
  if (host !== None && !(host instanceof PyStr) && bytesLike(host) === undefined)
    raise('TypeError', 'getaddrinfo() argument 1 must be string or None');
  const name = host === None ? null : yield* hostTextSteps(host);
  if ((flags & ~KNOWN_FLAGS) !== 0) throw gaiError(EAI_BADFLAGS);
  if (![AF_UNSPEC, AF_INET, AF_INET6].includes(family)) throw gaiError(EAI_FAMILY);
  if (kind < 0 || kind > 5) throw gaiError(EAI_SOCKTYPE);
  if (name === null && port === None) throw gaiError(EAI_NONAME);
  const number = yield* portSteps(port, kind, flags);
  const hosts = yield* hostsSteps(name, family, flags);
  const scope = name === null ? 0 : (scopeOf(name) ?? 0);
  const results: PyObject[] = [];
  for (const [i, at] of hosts.entries())
    for (const [type, proto] of SOCKET_TYPES) {
      if (kind !== 0 && kind !== type) continue;
      if (protocol !== 0 && proto !== 0 && protocol !== proto) continue;
      const canonical = i === 0 && results.length === 0 && (flags & AI_CANONNAME) !== 0;
      results.push(
        newTuple([
          newInt(at.includes(':') ? AF_INET6 : AF_INET),
          newInt(type),
          newInt(proto === 0 ? protocol : proto),
          newStr(canonical ? (name ?? HOST_NAME) : ''),
          addressObject(inetAddress(at, number, 0, scope)),
        ]),
      );
    }
  if (results.length === 0) throw gaiError(EAI_SOCKTYPE);
  return newList(results);
}

function* hostsSteps(name: string | null, family: number, flags: number): Steps<string[]> {
  if (name === null) {
    const both = (flags & AI_PASSIVE) !== 0 ? ['0.0.0.0', '::'] : ['::1', '127.0.0.1'];
    return both.filter((h) => family === AF_UNSPEC || h.includes(':') === (family === AF_INET6));
  }
  if (name === '') throw gaiError(EAI_NONAME);
  if ((flags & AI_NUMERICHOST) !== 0 && canonicalHost(name) === null) throw gaiError(EAI_NONAME);
  return yield* lookupSteps(name, family);
}

// ---- the older functions ----

function* gethostbynameSteps(o: PyObject): Steps<PyObject> {
  const name = yield* hostTextSteps(o);
  return newStr(yield* hostOfSteps(name, AF_INET));
}

function* gethostbynameExSteps(o: PyObject): Steps<PyObject> {
  const name = yield* hostTextSteps(o);
  const hosts = yield* lookupSteps(name, AF_INET);
  return newTuple([newStr(name), newList([]), newList(hosts.map((h) => newStr(h)))]);
}

function* gethostbyaddrSteps(o: PyObject): Steps<PyObject> {
  const text = yield* hostTextSteps(o);
  const host = (yield* lookupSteps(text, AF_UNSPEC))[0]!;
  const name = currentThread.interp.machine.network.nameOf(host);
  if (name === null) throw hostError();
  return newTuple([newStr(name), newList([]), newList([newStr(host)])]);
}

const NI_NUMERICHOST = 1;
const NI_NUMERICSERV = 2;
const NI_NAMEREQD = 8;

function* getnameinfoSteps(address: PyObject, flagsObject: PyObject): Steps<PyObject> {
  if (!(address instanceof PyTuple)) raise('TypeError', 'getnameinfo() argument 1 must be a tuple');
  const flags = yield* intSteps(flagsObject);
  const [hostObject, portObject] = address.items;
  if (hostObject === undefined || portObject === undefined || !(hostObject instanceof PyStr))
    return raise('TypeError', 'getnameinfo(): illegal sockaddr argument');
  const port = yield* intSteps(portObject);
  const host = canonicalHost(hostObject.value);
  if (host === null) throw gaiError(EAI_NONAME);
  const name =
    (flags & NI_NUMERICHOST) !== 0 ? null : currentThread.interp.machine.network.nameOf(host);
  if (name === null && (flags & NI_NAMEREQD) !== 0) throw gaiError(EAI_NONAME);
  const service = (flags & NI_NUMERICSERV) !== 0 ? null : serviceAt(port, '');
  return newTuple([newStr(name ?? host), newStr(service ?? String(port))]);
}

function serviceAt(port: number, protocol: string): string | null {
  for (const [name, [number, protocols]] of Object.entries(SERVICES))
    if (number === port && protocols.includes(protocol)) return name;
  return null;
}

function textOf(o: PyObject, fn: string): string {
  if (o instanceof PyStr) return o.value;
  return raise(
    'TypeError',
    `${fn}() argument 1 must be str, not ${o === None ? 'None' : o.type.name}`,
  );
}

function getservbyname(name: PyObject, protocol?: PyObject): PyObject {
  const text = textOf(name, 'getservbyname');
  const wanted = protocol === undefined ? '' : textOf(protocol, 'getservbyname');
  const found = Object.hasOwn(SERVICES, text) ? SERVICES[text]! : null;
  if (found === null || !found[1].includes(wanted)) raise('OSError', 'service/proto not found');
  return newInt(found[0]);
}

function* getservbyportSteps(port: PyObject, protocol?: PyObject): Steps<PyObject> {
  const number = yield* intSteps(port);
  if (number < 0 || number > 0xffff) raise('OverflowError', 'getservbyport: port must be 0-65535.');
  const name = serviceAt(number, protocol === undefined ? '' : textOf(protocol, 'getservbyport'));
  return name === null ? raise('OSError', 'port/proto not found') : newStr(name);
}

function getprotobyname(name: PyObject): PyObject {
  const text = textOf(name, 'getprotobyname');
  if (!Object.hasOwn(PROTOCOLS, text)) raise('OSError', 'protocol not found');
  return newInt(PROTOCOLS[text]!);
}

const steps =
  (make: (...args: any[]) => Steps<PyObject>) =>
  (...args: (PyObject | undefined)[]): MaySuspend =>
    suspendSteps(
      make(...args),
      args.map((a) => a ?? null),
    );

export const databaseFunctions = [
  method(
    'getaddrinfo',
    '(host, port, family=0, type=0, proto=0, flags=0)',
    steps(getaddrinfoSteps),
  ),
  method('getnameinfo', '(sockaddr, flags, /)', steps(getnameinfoSteps)),
  method('gethostbyname', '(host, /)', steps(gethostbynameSteps)),
  method('gethostbyname_ex', '(host, /)', steps(gethostbynameExSteps)),
  method('gethostbyaddr', '(host, /)', steps(gethostbyaddrSteps)),
  method('gethostname', '()', () => newStr(HOST_NAME)),
  method('sethostname', '(name, /)', () => {
    throw osError(1);
  }),
  method('getservbyname', '(servicename, protocolname=None, /)', getservbyname),
  method('getservbyport', '(port, protocolname=None, /)', steps(getservbyportSteps)),
  method('getprotobyname', '(name, /)', getprotobyname),
  method('if_nameindex', '()', () =>
    newList(INTERFACES.map((name, i) => newTuple([newInt(i + 1), newStr(name)]))),
  ),
  method('if_nametoindex', '(oname, /)', (name: PyObject) => {
    const index = INTERFACES.indexOf(textOf(name, 'if_nametoindex'));
    return index < 0 ? raise('OSError', 'no interface with this name') : newInt(index + 1);
  }),
  method('if_indextoname', '(index, /)', (index: PyObject) => {
    const name = index instanceof PyInt ? INTERFACES[Number(index.value) - 1] : undefined;
    if (name === undefined) throw osError(6);
    return newStr(name);
  }),
];
