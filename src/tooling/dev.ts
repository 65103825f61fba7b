// `npm run dev`: the site with live reload, for authors. Everything that Astro's own server takes can follow `--`.
import { spawn } from 'node:child_process';
import { root } from './paths.ts';

const child = spawn(
  process.execPath,
  [`${root}node_modules/astro/bin/astro.mjs`, 'dev', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
);
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));
