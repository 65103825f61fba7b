// _random: the base class of random.Random. CPython 3.13 Modules/_randommodule.c. Without a seed, the machine's random octets decide,
// which are the session's.

import { charge } from '../objects/charge.ts';
import { ensureText } from '../objects/text-limit.ts';
import { SeededRandom } from '../base/random.ts';
import { newFloat } from '../objects/float.ts';
import { hashOf, wholeHash } from '../objects/hash.ts';
import { withIndex } from '../objects/index.ts';
import { newInt, newIntFrom, PyInt } from '../objects/int.ts';
import { method } from '../objects/native.ts';
import { free, incref, PyObject, type PyType } from '../objects/object.ts';
import { dropInstanceDict } from '../objects/own-fields.ts';
import { raise } from '../objects/raise.ts';
import { newNone, None } from '../objects/singletons.ts';
import { describeType, newStaticType } from '../objects/static-type.ts';
import { SUSPENDED, suspendThen, type MaySuspend } from '../objects/suspend.ts';
import { newTuple, PyTuple } from '../objects/tuple.ts';
import { currentInterpreter } from '../vm/current.ts';
import { MersenneTwister } from './mersenne-twister.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const RANDOM_BYTES = 2520;
const RandomType = newStaticType('Random', {
  module: '_random',
  isBaseType: true,
  basicSize: RANDOM_BYTES,
  doc: 'Random() -> create a random number generator with its own internal state.',
});

class PyRandom extends PyObject {
  readonly generator = new MersenneTwister();
  constructor(type: PyType) {
    super(type, RANDOM_BYTES);
  }
}
RandomType.tp_dealloc = (o) => {
  dropInstanceDict(o);
  free(o, RANDOM_BYTES);
};

/** 32-bit words of a whole number, least first. */
function wordsOf(value: bigint): number[] {
  const words: number[] = [];
  for (let rest = value; rest > 0n; rest >>= 32n) words.push(Number(rest & 0xffffffffn));
  return words.length === 0 ? [0] : words;
}

/** random_seed */
function seed(self: PyRandom, arg: PyObject | undefined): MaySuspend {
  if (arg === undefined || arg === None) {
    self.generator.seed(randomWords());
    return newNone();
  }
  if (arg instanceof PyInt) {
    const value = BigInt(arg.value);
    self.generator.seed(wordsOf(value < 0n ? -value : value));
    return newNone();
  }
  const use = (low: number): PyObject => {
    self.generator.seed(wordsOf(BigInt.asUintN(64, wholeHash(low))));
    return newNone();
  };
  const hash = hashOf(arg);
  return hash === SUSPENDED ? suspendThen(use, [self, arg]) : use(hash);
}

function randomWords(): number[] {
  const machine = currentInterpreter().machine as { random?: (size: number) => Uint8Array };
  const octets = machine.random?.(4 * 624);
  if (octets !== undefined) {
    const view = new DataView(octets.buffer, octets.byteOffset, octets.length);
    return Array.from({ length: 624 }, (_, i) => view.getUint32(4 * i, true));
  }
  const source = new SeededRandom(currentInterpreter().machine.now());
  return Array.from({ length: 624 }, () => source.next());
}

RandomType.tp_new = (type) => new PyRandom(type);
/** random_init */
RandomType.tp_init = (o, args, kwnames) => {
  const given = args.length - (kwnames?.length ?? 0);
  if ((kwnames?.length ?? 0) > 0) raise('TypeError', 'Random() takes no keyword arguments');
  if (given > 1) raise('TypeError', 'Random() requires 0 or 1 argument');
  return seed(o as PyRandom, args[0]) === SUSPENDED ? SUSPENDED : undefined;
};

function getrandbits(self: PyRandom, k: PyObject): MaySuspend {
  return withIndex(k, [self], (bits) => {
    if (bits < 0) raise('ValueError', 'number of bits must be non-negative');
    if (bits > 0x7fffffff) raise('OverflowError', 'Python int too large to convert to C int');
    let left = Number(bits);
    if (left === 0) return newInt(0);
    if (left <= 32) return newInt(self.generator.next() >>> (32 - left));
    ensureText(left >> 2);
    charge(left >> 5);
    // The lowest word comes first.
    const words: string[] = [];
    for (; left > 0; left -= 32) {
      let r = self.generator.next();
      if (left < 32) r >>>= 32 - left;
      words.push(r.toString(16).padStart(8, '0'));
    }
    return newIntFrom(BigInt(`0x${words.reverse().join('')}`));
  });
}

function getstate(self: PyRandom): PyObject {
  const { state, index } = self.generator;
  return newTuple([...Array.from(state, (word) => newIntFrom(word)), newInt(index)]);
}

function setstate(self: PyRandom, state: PyObject): PyObject {
  if (!(state instanceof PyTuple)) raise('TypeError', 'state vector must be a tuple');
  if (state.items.length !== 625) raise('ValueError', 'state vector is the wrong size');
  const words = state.items.map((item) => {
    if (!(item instanceof PyInt)) return raise('TypeError', `an integer is required`);
    if (item.value < 0) raise('OverflowError', "can't convert negative value to unsigned int");
    if (item.value > 0xffffffff) raise('ValueError', 'invalid state');
    return Number(item.value);
  });
  if (words[624]! > 624) raise('ValueError', 'invalid state');
  self.generator.state.set(words.slice(0, 624));
  self.generator.index = words[624]!;
  return newNone();
}

describeType(RandomType, {
  source: 'CPython 3.13 Modules/_randommodule.c',
  methods: [
    method('random', '($self, /)', (self: PyRandom) => newFloat(self.generator.random())),
    method('seed', '($self, n=None, /)', seed),
    method('getstate', '($self, /)', getstate),
    method('setstate', '($self, state, /)', setstate),
    method('getrandbits', '($self, k, /)', getrandbits),
  ],
});

const definition: ModuleDefinition = {
  name: '_random',
  source: 'CPython 3.13 Modules/_randommodule.c',
  doc: 'Module implements the Mersenne Twister random number generator.',
  functions: [],
  attributes: { Random: () => incref(RandomType) },
};

export function randomModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
