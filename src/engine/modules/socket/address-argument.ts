// Addresses as Python writes them: tuples, or paths. CPython 3.13 Modules/socketmodule.c (getsockaddrarg, makesockaddr).

import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  inetAddress,
  unixAddress,
  type Address,
} from '../../machine/network/address.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { newBytes } from '../../objects/bytes.ts';
import { hasIndex, indexSteps } from '../../objects/index.ts';
import { newInt } from '../../objects/int.ts';
import type { PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newNone } from '../../objects/singletons.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import type { Steps } from '../../objects/suspend.ts';
import { newTuple, PyTuple } from '../../objects/tuple.ts';
import { processFiles } from '../posix/system-call.ts';
import { currentThread } from '../../vm/current.ts';
import { hostOfSteps, hostTextSteps } from './resolve.ts';

const UNIX_PATH_MAX = 108;

/** An address argument of the method `caller`. TypeError, OverflowError, gaierror. */
export function* addressSteps(family: number, o: PyObject, caller: string): Steps<Address> {
  if (family === AF_UNIX) return unixPath(o);
  if (family === AF_INET) return yield* inetSteps(o, caller);
  if (family === AF_INET6) return yield* inet6Steps(o, caller);
  return raise('OSError', `${caller}(): unsupported address family`);
}

function unixPath(o: PyObject): Address {
  let text: string;
  if (o instanceof PyStr) text = String.fromCharCode(...new TextEncoder().encode(o.value));
  else {
    const octets = bytesLike(o);
    if (octets === undefined)
      return raise('TypeError', `a bytes-like object is required, not '${o.type.name}'`);
    text = String.fromCharCode(...octets);
  }
  if (text.startsWith('\0') ? text.length > UNIX_PATH_MAX : text.length >= UNIX_PATH_MAX)
    raise('OSError', 'AF_UNIX path too long');
  currentThread.interp.machine.network.directory = processFiles().cwd;
  return unixAddress(text);
}

function* portSteps(o: PyObject, caller: string): Steps<number> {
  if (!hasIndex(o))
    raise('TypeError', `'${o.type.name}' object cannot be interpreted as an integer`);
  const port = Number(yield* indexSteps(o));
  if (port < 0 || port > 0xffff) raise('OverflowError', `${caller}(): port must be 0-65535.`);
  return port;
}

function* inetSteps(o: PyObject, caller: string): Steps<Address> {
  if (!(o instanceof PyTuple))
    return raise('TypeError', `${caller}(): AF_INET address must be tuple, not ${o.type.name}`);
  if (o.items.length !== 2) raise('TypeError', 'AF_INET address must be a pair (host, port)');
  const host = yield* hostTextSteps(o.items[0]!);
  const port = yield* portSteps(o.items[1]!, caller);
  return inetAddress(yield* hostOfSteps(host, AF_INET), port);
}

function* inet6Steps(o: PyObject, caller: string): Steps<Address> {
  if (!(o instanceof PyTuple))
    return raise('TypeError', `${caller}(): AF_INET6 address must be tuple, not ${o.type.name}`);
  const { items } = o;
  if (items.length < 2 || items.length > 4)
    raise('TypeError', 'AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])');
  const host = yield* hostTextSteps(items[0]!);
  const port = yield* portSteps(items[1]!, caller);
  const flow = items.length > 2 ? Number(yield* indexSteps(items[2]!)) : 0;
  const scope = items.length > 3 ? Number(yield* indexSteps(items[3]!)) : 0;
  if (flow < 0 || flow > 0xfffff)
    raise('OverflowError', `${caller}(): flowinfo must be 0-1048575.`);
  return {
    ...inetAddress(yield* hostOfSteps(host, AF_INET6), port, flow, scope),
    family: AF_INET6,
  };
}

/** The address as Python sees it; null: None. New reference. */
export function addressObject(address: Address | null): PyObject {
  if (address === null) return newNone();
  const { family, host, port, flow, scope } = address;
  if (family === AF_UNIX) {
    const octets = Uint8Array.from(host, (c) => c.charCodeAt(0));
    return host.startsWith('\0') ? newBytes(octets) : newStr(new TextDecoder().decode(octets));
  }
  const parts = [newStr(host), newInt(port)];
  if (family === AF_INET6) parts.push(newInt(flow), newInt(scope));
  return newTuple(parts);
}
