// `npm start`: builds the site if it is not up to date and serves it until Ctrl-C.
//
// Reads the tree, writes dist/ through build.ts. PORT asks for a port (default 4321; the next free one is taken); UTG_BASE for a path.
import { buildSite, servedAt } from './build.ts';
import { dist } from './paths.ts';
import { serve } from './serve.ts';

const port = Number(process.env['PORT'] ?? 4321);

try {
  await buildSite();
  const serving = await serve({ folder: dist, base: servedAt(), port, search: true });
  process.stdout.write(`Under the GIL: ${serving.address}\n`);
  process.stdout.write('Press Ctrl-C to stop.\n');
  const stop = (): void => {
    // A second Ctrl-C ends it at once.
    process.once('SIGINT', () => process.exit(130));
    serving.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  process.stderr.write(
    `[under-the-gil] ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
