// Runs the racy programs (src/engine/conformance/racy) with many seeds: none may end by an error of the engine, none may print what is not
// possible. Usage: racy-seeds.ts [SEEDS [WORD...]]; words: only programs whose name has one of them in it. Too long for a test.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import '../library/install.ts';
import { RacyRuns, wrongOutput, type RacyOutputs } from '../engine/conformance/racy.ts';

const folder = fileURLToPath(new URL('../engine/conformance/racy/', import.meta.url));
const seeds = Number(process.argv[2] ?? 1000);
const wanted = process.argv.slice(3);

let failures = 0;
for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.py')) continue;
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  const source = readFileSync(join(folder, name), 'utf8');
  const outputs = JSON.parse(
    readFileSync(join(folder, name.replace(/\.py$/, '.outs')), 'utf8'),
  ) as RacyOutputs;
  const runs = new RacyRuns(source);
  const wrong = new Map<string, number[]>();
  for (let seed = 0; seed < seeds; seed++) {
    let output: string | null;
    try {
      output = wrongOutput(runs, outputs, seed);
    } catch (error) {
      output = `engine error: ${String(error)}`;
    }
    if (output !== null) wrong.set(output, [...(wrong.get(output) ?? []), seed]);
  }
  failures += wrong.size;
  console.log(name, wrong.size === 0 ? 'ok' : '');
  for (const [output, found] of wrong)
    console.log(`  ${JSON.stringify(output)} with ${found.length} seeds: ${found.slice(0, 5)}`);
}
console.log(failures === 0 ? `${seeds} seeds: nothing wrong` : `${failures} outputs are wrong`);
process.exitCode = failures === 0 ? 0 : 1;
