// The first thing that `npm start`, `npm test` and their like run, with whatever Node the machine has (20 or newer): sees to it that
// node_modules holds exactly what package-lock.json says, then goes on with the pinned Node of the project.
//
//   node src/tooling/bootstrap.mjs SCRIPT.ts [ARGUMENT...]
//
// Reads package-lock.json and node_modules/.package-lock.json (npm's own record of what it installed, written last); writes
// node_modules through `npm ci`. Plain JavaScript without dependencies, because there may be none yet.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = path.join(root, 'node_modules');
const pinnedNode = path.join(
  modules,
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

main();

function main() {
  const [script, ...rest] = process.argv.slice(2);
  if (!script) fail('bootstrap: which script? This file is run by the scripts in package.json.');
  if (Number(process.versions.node.split('.')[0]) < 20) {
    fail(`Node ${process.versions.node} is too old: install Node 20 or newer, then try again.`);
  }
  const reason = whyInstall();
  if (reason) install(reason);
  goOn(fileURLToPath(new URL(script, import.meta.url)), rest);
}

/** Says why node_modules can't be used as it is, or nothing. */
function whyInstall() {
  if (!existsSync(modules))
    return 'this is a fresh copy, so the packages it needs are fetched once';
  const record = path.join(modules, '.package-lock.json');
  if (!existsSync(record)) return 'an earlier installation did not finish';
  const wanted = read(path.join(root, 'package-lock.json')).packages;
  const present = read(record).packages;
  for (const [where, entry] of Object.entries(wanted)) {
    if (where === '' || entry.link) continue;
    // Packages for other operating systems are in the lock file too; npm leaves them out.
    if (!present[where] && entry.optional) continue;
    if (present[where]?.version !== entry.version) {
      return `package-lock.json has changed (${where.replace('node_modules/', '')} ${entry.version})`;
    }
  }
  if (!existsSync(pinnedNode)) return 'the pinned Node is missing';
  return undefined;
}

function install(reason) {
  say(`Installing packages: ${reason}. This takes a minute or two.`);
  const done = spawnSync(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      // npm's messages go to stderr, so that a script's own output stays clean.
      stdio: ['ignore', 2, 2],
      env: { ...process.env, PATH: pathOutside(modules) },
      shell: process.platform === 'win32',
    },
  );
  if (done.error?.code === 'ENOENT') {
    fail('npm was not found: install npm (on Debian the package `npm`), then try again.');
  }
  if (done.status !== 0) {
    fail(
      'The packages could not be installed (npm’s own message is above). `npm ci` needs the network or a filled npm cache; ' +
        'if a proxy or a mirror is used here, tell npm with `npm config set registry URL`.',
    );
  }
  const check = spawnSync(pinnedNode, ['--version'], { encoding: 'utf8' });
  if (check.status !== 0) {
    fail(
      `The pinned Node does not start (${pinnedNode}). npm may have been told not to run install scripts: ` +
        'try `npm ci --ignore-scripts=false`.',
    );
  }
  say(`Packages are installed; going on with Node ${check.stdout.trim()}.`);
}

/** PATH without our own folder: `npm ci` deletes it, also the Node in it, while npm runs. */
function pathOutside(folder) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((entry) => !path.resolve(entry).startsWith(folder))
    .join(path.delimiter);
}

function goOn(script, rest) {
  const binaries = path.join(modules, '.bin');
  const child = spawn(pinnedNode, [script, ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${binaries}${path.delimiter}${process.env.PATH ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  // The terminal sends Ctrl-C to both; the child decides when it is done. Other signals are passed on.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(`Node could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function say(message) {
  process.stderr.write(`[under-the-gil] ${message}\n`);
}

function fail(message) {
  say(message);
  process.exit(1);
}
