// Measures tokens.css: text can be read on its ground, threads can be told apart, also by people who see fewer colours, and listings
// use the same colours. Contrast: WCAG 2. Colour blindness: Machado, Oliveira and Fernandes 2009, severity 1. Distance: in Oklab.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { darkCode, lightCode, type CodeColours } from './code-theme.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const themes = {
  light: valuesOf(
    css.slice(css.indexOf(":root[data-theme='light']"), css.indexOf(":root[data-theme='dark']")),
  ),
  dark: valuesOf(css.slice(css.indexOf(":root[data-theme='dark']"))),
};
const threads = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `thread-${n}`);

type Vector = readonly [number, number, number];
const kinds: Readonly<Record<string, readonly [Vector, Vector, Vector]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

for (const [name, values] of Object.entries(themes)) {
  const colour = (token: string): string => values.get(token) ?? fail(`no --${token} in ${name}`);

  describe(name, () => {
    const texts = [
      'ink',
      'ink-soft',
      'ink-faint',
      'accent',
      'ok',
      'fail',
      'warn',
      'info',
      ...threads,
    ];
    const states = ['run', 'gil', 'wait', 'lock', 'blocked', 'io', 'sleep', 'deadlock'];

    test.each([...texts, ...states])('--%s can be read', (token) => {
      expect(contrast(colour(token), colour('paper'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour(token), colour('surface'))).toBeGreaterThanOrEqual(4.5);
    });

    test.each(['ok', 'fail', 'warn', 'info'])('--%s can be read on its soft ground', (token) => {
      expect(contrast(colour(token), colour(`${token}-soft`))).toBeGreaterThanOrEqual(4.5);
    });

    test.each(Object.keys(kinds))('threads differ: %s', (kind) => {
      expect(closest(threads.slice(0, 4).map(colour), kind)).toBeGreaterThan(8);
      expect(closest(threads.map(colour), kind)).toBeGreaterThan(4);
    });

    test('listings have the same colours', () => {
      const code: CodeColours = name === 'light' ? lightCode : darkCode;
      for (const [token, value] of Object.entries(code))
        expect(colour(`code-${token}`)).toBe(value);
    });
  });
}

function valuesOf(block: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)) {
    if (!found.has(name)) found.set(name, value);
  }
  return found;
}

function fail(message: string): never {
  throw new Error(message);
}

function linear(hex: string): Vector {
  const channel = (at: number): number => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function contrast(a: string, b: string): number {
  const [light, dark] = [a, b]
    .map((hex) => dot([0.2126, 0.7152, 0.0722], linear(hex)) + 0.05)
    .sort((x, y) => y - x);
  return (light ?? 0) / (dark ?? 1);
}

/** Smallest distance in a set of colours, as somebody with this kind of sight sees them; 1 is just noticeable side by side. */
function closest(colours: readonly string[], kind: string): number {
  const matrix = kinds[kind] ?? fail(kind);
  const seen = colours.map((hex) =>
    oklab(matrix.map((row) => clamp(dot(row, linear(hex)))) as unknown as Vector),
  );
  const distances = seen.flatMap((a, i) =>
    seen.slice(i + 1).map((b) => 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
  );
  return Math.min(...distances);
}

function oklab(rgb: Vector): Vector {
  const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], rgb));
  const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], rgb));
  const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], rgb));
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], [l, m, s]),
    dot([1.9779984951, -2.428592205, 0.4505937099], [l, m, s]),
    dot([0.0259040371, 0.7827717662, -0.808675766], [l, m, s]),
  ];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function clamp(x: number): number {
  return Math.min(1, Math.max(0, x));
}
