// Addresses of the internet protocols as text and octets. Not in CPython: the C library's inet_pton, inet_ntop, inet_aton.

export const AF_UNSPEC = 0;
export const AF_UNIX = 1;
export const AF_INET = 2;
export const AF_INET6 = 10;

/** Where a socket is or goes. `host`: in its canonical form; a path (of octets as Latin-1 characters) for AF_UNIX. */
export interface Address {
  readonly family: number;
  readonly host: string;
  readonly port: number;
  readonly flow: number;
  readonly scope: number;
}

export function inetAddress(host: string, port: number, flow = 0, scope = 0): Address {
  return { family: host.includes(':') ? AF_INET6 : AF_INET, host, port, flow, scope };
}

export function unixAddress(path: string): Address {
  return { family: AF_UNIX, host: path, port: 0, flow: 0, scope: 0 };
}

/** The wildcard of a family with port 0: what an unbound socket tells. */
export function noAddress(family: number): Address {
  if (family === AF_UNIX) return unixAddress('');
  return inetAddress(family === AF_INET6 ? '::' : '0.0.0.0', 0);
}

export function isWildcard(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

export function isLoopback(host: string): boolean {
  return host.startsWith('127.') || host === '::1' || host.startsWith('::ffff:127.');
}

/** inet_pton(AF_INET): exactly four decimal parts; null: it is none. */
export function parseIpv4(text: string): Uint8Array | null {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return null;
  const parts = text.split('.').map(Number);
  if (parts.some((p) => p > 255) || /(^|\.)0\d/.test(text)) return null;
  return Uint8Array.from(parts);
}

/** inet_aton: one to four parts, decimal, octal or hexadecimal, the last one fills the rest. */
export function parseLooseIpv4(text: string): Uint8Array | null {
  const parts = text.split('.');
  if (parts.length > 4 || !parts.every((p) => /^(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\d*)$/.test(p)))
    return null;
  const values = parts.map((p) => (/^0\d/.test(p) ? parseInt(p, 8) : Number(p)));
  const last = values.pop()!;
  if (values.some((v) => v > 255) || last >= 256 ** (4 - values.length)) return null;
  const octets = new Uint8Array(4);
  octets.set(values);
  for (let i = 3, rest = last; i >= values.length; i--, rest = Math.floor(rest / 256))
    octets[i] = rest % 256;
  return octets;
}

export function formatIpv4(octets: Uint8Array): string {
  return octets.join('.');
}

/** inet_pton(AF_INET6). */
export function parseIpv6(text: string): Uint8Array | null {
  let source = text;
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  if (dotted !== null) {
    const v4 = parseIpv4(dotted[2]!);
    if (v4 === null) return null;
    const group = (i: number): string => (v4[i]! * 256 + v4[i + 1]!).toString(16);
    source = `${dotted[1]}${group(0)}:${group(2)}`;
  }
  const halves = source.split('::');
  if (halves.length > 2) return null;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  if (groups.flat().some((g) => !/^[0-9a-fA-F]{1,4}$/.test(g))) return null;
  const given = groups.flat().length;
  if (halves.length === 1 ? given !== 8 : given > 7) return null;
  const zeros = Array.from({ length: 8 - given }, () => '0');
  const all = halves.length === 1 ? groups[0]! : [...groups[0]!, ...zeros, ...groups[1]!];
  const octets = new Uint8Array(16);
  all.forEach((g, i) => {
    const value = parseInt(g, 16);
    octets[2 * i] = value >> 8;
    octets[2 * i + 1] = value & 255;
  });
  return octets;
}

/** inet_ntop(AF_INET6): the longest run of zeros is left out; an embedded IPv4 address is dotted. */
export function formatIpv6(octets: Uint8Array): string {
  const groups = Array.from({ length: 8 }, (_, i) => octets[2 * i]! * 256 + octets[2 * i + 1]!);
  let best = { start: -1, length: 1 };
  for (let i = 0; i < 8; i++) {
    let length = 0;
    while (i + length < 8 && groups[i + length] === 0) length++;
    if (length > best.length) best = { start: i, length };
  }
  const v4 = best.start === 0 && (best.length === 6 || (best.length === 5 && groups[5] === 0xffff));
  const shown = groups.map((g) => g.toString(16));
  if (v4) shown.splice(6, 2, formatIpv4(octets.subarray(12)));
  if (best.start < 0) return shown.join(':');
  const head = shown.slice(0, best.start).join(':');
  return `${head}::${shown.slice(best.start + best.length).join(':')}`;
}

/** A numeric address in canonical form; null: it is a name. */
export function canonicalHost(text: string): string | null {
  const v4 = parseLooseIpv4(text);
  if (v4 !== null) return formatIpv4(v4);
  const v6 = parseIpv6(text.split('%')[0]!);
  return v6 === null || scopeOf(text) === null ? null : formatIpv6(v6);
}

/** Network interfaces by number, from 1. */
export const INTERFACES = ['lo', 'eth0'];

/** The interface behind the `%` of an address, by number or name; 0: none is named; null: there is none such. */
export function scopeOf(text: string): number | null {
  const at = text.indexOf('%');
  if (at < 0) return 0;
  const zone = text.slice(at + 1);
  if (/^\d+$/.test(zone)) return Number(zone);
  return INTERFACES.includes(zone) ? INTERFACES.indexOf(zone) + 1 : null;
}
