// Our lint rules on small texts: what they must report and what they must let pass.
import { RuleTester } from 'eslint';
import { describe, expect, test } from 'vitest';
import { parser } from 'typescript-eslint';
import { engineWorld } from './engine-world.ts';
import { floatingSteps } from './floating-steps.ts';

const tester = new RuleTester({ languageOptions: { parser: parser as never } });

function accepts(run: () => void): boolean {
  run();
  return true;
}

// RuleTester makes suites of its own where it finds `describe`; these run inside a test, so it must not.
RuleTester.describe = (_name: string, body: () => void) => body();
RuleTester.it = (_name: string, body: () => void) => body();

describe('lint rules', () => {
  test('engine-world', () => {
    const run = (): void =>
      tester.run('engine-world', engineWorld, {
        valid: [
          'const t: Date = x;',
          'const Date = 1; use(Date);',
          "import { a } from './a.ts';",
          'Math.max(1, 2);',
          'new Map();',
        ],
        invalid: [
          { code: 'const t = new Date();', errors: 1 },
          { code: 'const x = Math.random();', errors: 1 },
          { code: 'setTimeout(f, 1);', errors: 1 },
          { code: "import fs from 'node:fs';", errors: 1 },
          { code: "a.localeCompare(b, 'en');", errors: 1 },
          { code: 'new Function("return 1");', errors: 1 },
        ],
      });
    expect(accepts(run)).toBe(true);
  });

  test('floating-steps', () => {
    const run = (): void =>
      tester.run('floating-steps', floatingSteps, {
        valid: [
          'function* aSteps() { yield* bSteps(); }',
          'function f() { return suspendSteps(bSteps(), [x]); }',
          'function aSteps() { return bSteps(); }',
          'const f = () => bSteps();',
          'new StepsFrame(bSteps(), []);',
          'runNested(ts, bSteps());',
          'function* aSteps() { yield* guardedSteps(bSteps()); }',
        ],
        invalid: [
          { code: 'function* aSteps() { bSteps(); }', errors: 1 },
          { code: 'function* aSteps() { const x = bSteps(); }', errors: 1 },
          { code: 'function* aSteps() { yield bSteps(); }', errors: 1 },
          { code: 'function f() { use(o.bSteps()); }', errors: 1 },
        ],
      });
    expect(accepts(run)).toBe(true);
  });
});
