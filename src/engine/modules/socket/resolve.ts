// From names to addresses, which takes the thread's time. CPython 3.13 Modules/socketmodule.c (setipaddr, idna_converter, hostname_to_idna).

import { canonicalHost, AF_INET, AF_INET6, AF_UNSPEC } from '../../machine/network/address.ts';
import { PyByteArray, PyBytes } from '../../objects/bytes.ts';
import { callObject } from '../../objects/calls.ts';
import { getAttr } from '../../objects/attributes.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { isAscii, newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import { currentThread } from '../../vm/current.ts';
import { untilReadySteps } from '../posix/blocking.ts';
import { EAI_ADDRFAMILY, EAI_NONAME, gaiError } from './errors.ts';

/** idna_converter: a host name as text. */
export function* hostTextSteps(o: PyObject): Steps<string> {
  let text: string;
  if (o instanceof PyBytes || o instanceof PyByteArray) text = String.fromCharCode(...o.value);
  else if (!(o instanceof PyStr))
    return raise('TypeError', `str, bytes or bytearray expected, not ${o.type.name}`);
  else text = isAscii(o) ? o.value : yield* idnaSteps(o);
  if (text.includes('\0')) raise('TypeError', 'host name must not contain null character');
  return text;
}

const ENCODE = staticStr('encode');
function* idnaSteps(o: PyStr): Steps<string> {
  let encode = getAttr(o, ENCODE);
  if (encode === SUSPENDED) encode = (yield) as PyObject;
  const codec = newStr('idna');
  try {
    let encoded = callObject(encode, [codec]);
    if (encoded === SUSPENDED) encoded = (yield) as PyObject;
    const text = String.fromCharCode(...(encoded as PyBytes).value);
    decref(encoded);
    return text;
  } finally {
    decref(encode);
    decref(codec);
  }
}

/** Hosts of a name that are of `family` (0: any), in order of preference. gaierror. */
export function* lookupSteps(name: string, family: number): Steps<string[]> {
  const numeric = canonicalHost(name);
  if (numeric !== null) {
    const own = numeric.includes(':') ? AF_INET6 : AF_INET;
    if (family !== AF_UNSPEC && family !== own) throw gaiError(EAI_ADDRFAMILY);
    return [numeric];
  }
  const { machine } = currentThread.interp;
  const answer = machine.network.resolve(name);
  if (answer.delayNs > 0)
    yield* untilReadySteps('getaddrinfo', () => false, machine.now() + answer.delayNs);
  if ('code' in answer) throw gaiError(answer.code);
  const hosts = answer.hosts.filter(
    (h) => family === AF_UNSPEC || h.includes(':') === (family === AF_INET6),
  );
  if (hosts.length === 0) throw gaiError(answer.hosts.length > 0 ? EAI_ADDRFAMILY : EAI_NONAME);
  return hosts;
}

/** setipaddr: the host of an address tuple. */
export function* hostOfSteps(name: string, family: number): Steps<string> {
  if (name === '') return family === AF_INET6 ? '::' : '0.0.0.0';
  if (name === '<broadcast>' || name === '255.255.255.255') {
    if (family !== AF_INET) raise('OSError', 'address family mismatched');
    return '255.255.255.255';
  }
  return (yield* lookupSteps(name, family))[0]!;
}
