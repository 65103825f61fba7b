// `npm run check`: everything that can be said about the tree without running the product. Types, lint, format, import directions,
// tidiness, generated files. Reads the tree; writes only caches below .cache/ and .astro/.
import { availableParallelism } from 'node:os';
import { commandPart, sideBySide, total, type PartResult } from './parts.ts';
import { root } from './paths.ts';

interface Step {
  readonly name: string;
  readonly argv: readonly string[];
}

const bin = (path: string): string => `${root}node_modules/${path}`;

/** Astro's check comes first: it writes the types of the content collections that the others need. */
export const typeSteps: readonly Step[] = [
  {
    name: 'types: pages',
    argv: [bin('astro/bin/astro.mjs'), 'check', '--minimumSeverity', 'warning'],
  },
  {
    name: 'types: all',
    argv: [bin('typescript/bin/tsc'), '--noEmit', '--project', 'tsconfig.json'],
  },
  {
    name: 'types: engine without page',
    argv: [bin('typescript/bin/tsc'), '--noEmit', '--project', 'src/tooling/tsconfig.engine.json'],
  },
  {
    name: 'types: islands',
    argv: [
      bin('svelte-check/bin/svelte-check'),
      '--tsconfig',
      './tsconfig.json',
      '--fail-on-warnings',
    ],
  },
];

export const lintSteps: readonly Step[] = [
  {
    name: 'lint',
    argv: [
      bin('eslint/bin/eslint.js'),
      ...['--config', 'src/tooling/eslint.config.mjs', '--max-warnings', '0'],
      ...['--cache', '--cache-location', '.cache/eslint', '.'],
    ],
  },
  {
    name: 'format',
    argv: [
      bin('prettier/bin/prettier.cjs'),
      ...[
        '--config',
        'src/tooling/prettier.config.mjs',
        '--ignore-path',
        'src/tooling/prettierignore',
      ],
      // What `labs check --write` writes is left as it is.
      ...['--check', '--log-level', 'warn', '.', '!**/fingerprints.json'],
    ],
  },
  { name: 'imports', argv: [`${root}src/tooling/check-imports.ts`] },
  { name: 'generated files', argv: [`${root}src/tooling/generate.ts`, '--check'] },
];

/** Tidiness is an ordinary test, so `npm test` runs it with the others; `check` runs it by itself. */
const tidyStep: Step = {
  name: 'tidy',
  argv: [
    bin('vitest/vitest.mjs'),
    ...['run', '--config', 'src/tooling/vitest.config.ts', 'src/tooling'],
  ],
};

export function runStep({ name, argv }: Step): Promise<PartResult> {
  return commandPart(name, argv);
}

if (import.meta.main) {
  const [writesTypes, ...others] = [...typeSteps, ...lintSteps, tidyStep].map(
    (step) => () => runStep(step),
  );
  const first = writesTypes ? [await writesTypes()] : [];
  const { failed } = total([...first, ...(await sideBySide(others, availableParallelism()))]);
  if (failed > 0) process.exitCode = 1;
}
