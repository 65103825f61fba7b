// Hash functions by name.

import { BLAKE2B, BLAKE2S, Blake2, type Blake2Parameters } from './blake2.ts';
import { Md5 } from './md5.ts';
import { Sha1 } from './sha1.ts';
import { Sha256, Sha512 } from './sha2.ts';
import { Sha3 } from './sha3.ts';
import type { Hasher } from './hasher.ts';

const NOTHING = new Uint8Array(0);
export const blakeDefaults = (digestSize: number): Blake2Parameters => ({
  digestSize,
  key: NOTHING,
  salt: NOTHING,
  person: NOTHING,
  fanout: 1,
  depth: 1,
  leafSize: 0,
  nodeOffset: 0n,
  nodeDepth: 0,
  innerSize: 0,
  lastNode: false,
});

export const ALGORITHMS: Readonly<Record<string, () => Hasher>> = {
  md5: () => new Md5(),
  sha1: () => new Sha1(),
  sha224: () => new Sha256(224),
  sha256: () => new Sha256(256),
  sha384: () => new Sha512(384),
  sha512: () => new Sha512(512),
  sha3_224: () => new Sha3('sha3_224', 28, 448, 6),
  sha3_256: () => new Sha3('sha3_256', 32, 512, 6),
  sha3_384: () => new Sha3('sha3_384', 48, 768, 6),
  sha3_512: () => new Sha3('sha3_512', 64, 1024, 6),
  shake_128: () => new Sha3('shake_128', 0, 256, 0x1f),
  shake_256: () => new Sha3('shake_256', 0, 512, 0x1f),
  blake2b: () => new Blake2(BLAKE2B, blakeDefaults(64)),
  blake2s: () => new Blake2(BLAKE2S, blakeDefaults(32)),
};
