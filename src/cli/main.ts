// The command line: `node src/cli/main.ts VERB ...`. Turns on the compile cache before anything else is loaded (start-up 0.5 s -> 0.2 s).

import { enableCompileCache } from 'node:module';

enableCompileCache();

const { runVerb } = await import('./verbs.ts');
process.exitCode = await runVerb(process.argv.slice(2));
