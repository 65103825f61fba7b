// `gil trace FILE --format chrome`: the events of a run as trace-event JSON, for Perfetto and chrome://tracing.

import '../library/install.ts';
import { createSession, stepIndex } from '../engine/index.ts';
import { chromeTrace } from '../visual/shared/chrome-trace.ts';
import { loadProgram, splitArguments, UsageError, withUsage } from './options.ts';

const options = { format: { type: 'string' } } as const;

export function traceCommand(args: readonly string[]): Promise<number> {
  return withUsage(() => {
    const front = [...args.filter((a, i) => a.startsWith('--') || args[i - 1] === '--format')];
    const back = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--format');
    const { values, file, rest } = splitArguments(
      [...front, ...back],
      options,
      'trace FILE.py --format chrome',
    );
    if ((values.format ?? 'chrome') !== 'chrome')
      throw new UsageError(`gil: unknown trace format ${String(values.format)}`);
    const session = createSession(loadProgram(file, rest), { trace: true });
    const { step } = session.run();
    const events = session.events(stepIndex(0), stepIndex(step + 1));
    process.stdout.write(`${chromeTrace(events)}\n`);
    return 0;
  });
}
