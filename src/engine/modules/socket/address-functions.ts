// Addresses and numbers between text, octets and byte orders. CPython 3.13 Modules/socketmodule.c (socket_inet_aton, socket_ntohl, ...).

import {
  AF_INET,
  AF_INET6,
  formatIpv4,
  formatIpv6,
  parseIpv4,
  parseIpv6,
  parseLooseIpv4,
} from '../../machine/network/address.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { newBytes } from '../../objects/bytes.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import type { PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newStr } from '../../objects/str.ts';
import { clinic, intOr, textOr } from '../clinic.ts';
import { osError } from '../posix/system-call.ts';

const TEXT = textOr('');

function octetsOf(o: PyObject): Uint8Array {
  return (
    bytesLike(o) ?? raise('TypeError', `a bytes-like object is required, not '${o.type.name}'`)
  );
}

function swap32(): (o: PyObject) => PyObject {
  return (o) => {
    if (!(o instanceof PyInt)) return raise('TypeError', `expected int, ${o.type.name} found`);
    if (o.value < 0) raise('OverflowError', "can't convert negative value to unsigned int");
    if (o.value > 0xffffffff) raise('OverflowError', 'int larger than 32 bits');
    const view = new DataView(new ArrayBuffer(4));
    view.setUint32(0, Number(o.value), true);
    return newInt(view.getUint32(0));
  };
}

function swap16(name: string): (o: PyObject) => PyObject {
  return (o) => {
    if (!(o instanceof PyInt))
      return raise('TypeError', `'${o.type.name}' object cannot be interpreted as an integer`);
    if (o.value < 0)
      raise(
        'OverflowError',
        `${name}: can't convert negative Python int to C 16-bit unsigned integer`,
      );
    if (o.value > 0xffff)
      raise(
        'OverflowError',
        `${name}: Python int too large to convert to C 16-bit unsigned integer`,
      );
    const value = Number(o.value);
    return newInt(((value & 255) << 8) | (value >> 8));
  };
}

function inetAton(text: string): PyObject {
  // The C library takes an address that is followed by white space and anything.
  const octets = parseLooseIpv4(text.split(/\s/)[0]!);
  if (octets === null) return raise('OSError', 'illegal IP address string passed to inet_aton');
  return newBytes(octets);
}

function inetNtoa(o: PyObject): PyObject {
  const octets = octetsOf(o);
  if (octets.length !== 4) raise('OSError', 'packed IP wrong length for inet_ntoa');
  return newStr(formatIpv4(octets));
}

function inetPton(family: number, text: string): PyObject {
  if (family !== AF_INET && family !== AF_INET6) throw osError(97);
  const octets = family === AF_INET ? parseIpv4(text) : parseIpv6(text);
  if (octets === null) return raise('OSError', 'illegal IP address string passed to inet_pton');
  return newBytes(octets);
}

function inetNtop(family: number, o: PyObject): PyObject {
  const octets = octetsOf(o);
  if (family !== AF_INET && family !== AF_INET6)
    raise('ValueError', `unknown address family ${family}`);
  if (octets.length !== (family === AF_INET ? 4 : 16))
    raise('ValueError', 'invalid length of packed IP address string');
  return newStr(family === AF_INET ? formatIpv4(octets) : formatIpv6(octets));
}

export const addressFunctions = [
  method('htonl', '(integer, /)', swap32()),
  method('ntohl', '(integer, /)', swap32()),
  method('htons', '(integer, /)', swap16('htons')),
  method('ntohs', '(integer, /)', swap16('ntohs')),
  clinic('inet_aton', '(ip_addr, /)', [TEXT], inetAton),
  method('inet_ntoa', '(packed_ip, /)', inetNtoa),
  clinic('inet_pton', '(address_family, ip_string, /)', [intOr(0), TEXT], inetPton),
  method('inet_ntop', '(address_family, packed_ip, /)', (family: PyObject, packed: PyObject) =>
    family instanceof PyInt
      ? inetNtop(Number(family.value), packed)
      : raise('TypeError', `'${family.type.name}' object cannot be interpreted as an integer`),
  ),
];
