// Verbs of the command line and what they are for.

const HELP = `usage: gil VERB ...

  run FILE.py [ARG...]     runs it as python would; 70: deadlock, 71: a budget was exceeded
  explore FILE.py [--json] every outcome that some schedule can reach
  check LAB FILE.py [--json]  grades FILE as an answer to a lab
  take-home FILE.py --schedule S   one Python file that makes your own CPython take these turns
  dis FILE.py              its bytecode, as python -m dis prints it
  tokens FILE.py           its tokens, as python -m tokenize prints them
  ast FILE.py              its syntax tree, as python -m ast prints it
  trace FILE.py --format chrome   a trace for Perfetto or chrome://tracing
  labs check [ID...]       the author's gate over labs
`;

/** Runs a verb; the answer is the exit status. */
export async function runVerb(args: readonly string[]): Promise<number> {
  const [verb, ...rest] = args;
  switch (verb) {
    case 'run':
      return (await import('./run.ts')).runCommand(rest);
    case 'explore':
      return (await import('./explore.ts')).exploreCommand(rest);
    case 'check':
      return (await import('./check.ts')).checkCommand(rest);
    case 'take-home':
      return (await import('./take-home.ts')).takeHomeCommand(rest);
    case 'dis':
    case 'tokens':
    case 'ast':
      return (await import('./listings.ts')).listingCommand(verb, rest);
    case 'trace':
      return (await import('./trace.ts')).traceCommand(rest);
    case 'labs':
      return (await import('./labs.ts')).labsCommand(rest);
    case undefined:
    case '--help':
    case 'help':
      process.stdout.write(HELP);
      return verb === undefined ? 2 : 0;
    default:
      process.stderr.write(`gil: unknown verb ${JSON.stringify(verb)}\n\n${HELP}`);
      return 2;
  }
}
