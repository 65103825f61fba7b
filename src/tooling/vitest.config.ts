// Vitest's settings. Reads nothing and writes nothing; passed by flag:
// `vitest --config src/tooling/vitest.config.ts`. Unit and oracle tests are told apart by folder:
// `src/engine/conformance` is the oracle, everything else is unit (see test.ts).
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../../', import.meta.url));

export default defineConfig({
  root,
  test: {
    include: ['src/**/*.test.ts', 'labs/**/*.test.ts'],
    // Two cores: more workers only make each other slower, and change nothing in the results.
    maxWorkers: 2,
    // The files share the engine that is loaded, and what the host has made of it: it takes seconds to load, and minutes to get fast.
    isolate: false,
    // Plain Node loads the modules: with Vite's own loader every call from one to another goes through a getter.
    experimental: { viteModuleRunner: false },
    // For what hangs: on a machine that is busy with other things everything takes five times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A test that asserts nothing is a defect.
    expect: { requireAssertions: true },
    // The engine's library (src/library): tests run programs that import.
    setupFiles: ['src/library/install.ts'],
    passWithNoTests: false,
  },
});
