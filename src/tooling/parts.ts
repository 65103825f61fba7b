// How check.ts and test.ts run their parts: each is a command or a function, gives counts, and does not stop the others. Reads and
// writes nothing itself.
import { spawn } from 'node:child_process';
import { failure } from './failures.ts';
import { root } from './paths.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What a part answers. */
export interface Outcome extends Counts {
  /** What a reader should know besides the counts. */
  readonly note?: string;
  /** Each in a few lines (failures.ts). */
  readonly failures?: readonly string[];
}

export interface PartResult extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

export interface CommandResult {
  readonly status: number;
  readonly output: string;
  /** It was stopped because it took longer than it may. */
  readonly late: boolean;
}

/**
 * Runs one of the installed tools with the pinned Node. `live` shows its output at once; otherwise it is kept for the case of failure.
 * stdin is closed: nothing here may ask a question.
 */
export function runTool(
  argv: readonly string[],
  options: {
    readonly live?: boolean;
    readonly env?: Readonly<Record<string, string>>;
    readonly longestMs?: number;
  } = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    let late = false;
    const child = spawn(process.execPath, [...argv], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        FORCE_COLOR: '0',
        ...options.env,
      },
    });
    const chunks: string[] = [];
    const take = (chunk: Buffer): void => {
      chunks.push(chunk.toString());
      if (options.live) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const stop = (): void => {
      late = true;
      child.kill();
    };
    const timer = options.longestMs === undefined ? null : setTimeout(stop, options.longestMs);
    const end = (status: number, output: string): void => {
      if (timer) clearTimeout(timer);
      resolve({ status, output, late });
    };
    child.on('error', (error) => end(1, `${argv[0]}: ${error.message}`));
    child.on('close', (code) => end(code ?? 1, chunks.join('')));
  });
}

/** A part that is one command: passed or failed as a whole. Its output shows only when it fails. */
export async function commandPart(name: string, argv: readonly string[]): Promise<PartResult> {
  return timed(name, async () => {
    const { status, output } = await runTool(argv);
    if (status === 0) return { passed: 1, failed: 0 };
    process.stdout.write(`\n--- ${name} ---\n${output.trimEnd()}\n\n`);
    return { passed: 0, failed: 1, failures: [failure(name, output)] };
  });
}

/** Runs parts, `width` of them at once, and begins them in their order. The results are in that order too. */
export async function sideBySide(
  parts: readonly (() => Promise<PartResult>)[],
  width: number,
): Promise<PartResult[]> {
  const results: PartResult[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < parts.length) {
      const index = next++;
      results[index] = await parts[index]!();
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return results;
}

/** Runs a part, says when it begins and how it ended. An exception is a failure of this part, not of the whole. */
export async function timed(name: string, body: () => Promise<Outcome>): Promise<PartResult> {
  const start = performance.now();
  let counts: Outcome;
  try {
    counts = await body();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    process.stdout.write(`\n--- ${name} ---\n${said}\n\n`);
    counts = { passed: 0, failed: 1, failures: [failure(name, said)] };
  }
  const result = { name, seconds: Math.round((performance.now() - start) / 100) / 10, ...counts };
  process.stdout.write(`${lineFor(result)}\n`);
  return result;
}

/** The sum over parts. */
export function total(results: readonly PartResult[]): Counts {
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** One line of the summary: name, counts, time. */
export function lineFor({ name, passed, failed, seconds, note }: PartResult): string {
  const counts = `${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''}`;
  return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(28)} ${counts.padEnd(28)} ${seconds} s${note ? `  (${note})` : ''}`;
}
