// What the licences page says about other people's work: read from the lock file, so that it can't be out of date. Runs at build
// time only. Licence texts come from the installed packages, because they must be shown with what is shipped.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

export interface ShippedPackage extends LicensedPackage {
  readonly texts: readonly string[];
}

/** Parts of these packages, which are needed to build the site, are in the files that a reader downloads. */
const shippedByBuild = [
  '@astrojs/starlight',
  '@expressive-code/core',
  '@pagefind/default-ui',
  'astro',
  'dompurify',
  'marked',
  'monaco-editor',
  'pagefind',
  'svelte',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/** Among what the site depends on, this is not shipped as code: CPython's library is taken from it (licences.psf). */
const library = 'pyodide';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<Record<string, { version?: string; license?: string }>>;
}

/** Every package of the lock file once for each version, by name. */
export function lockedPackages(top = process.cwd()): LicensedPackage[] {
  const lock = JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8')) as LockFile;
  const found = new Map<string, LicensedPackage>();
  for (const [path, { version, license }] of Object.entries(lock.packages)) {
    const name = path.split('node_modules/').at(-1);
    if (!path || !name || !version) continue;
    found.set(`${name}@${version}`, { name, version, licence: license ?? 'see the package' });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The packages that readers receive, with their texts. Errors: a name that is not installed. */
export function shippedPackages(top = process.cwd()): ShippedPackage[] {
  const all = lockedPackages(top);
  const { dependencies } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as Package;
  const own = Object.keys(dependencies).filter((name) => name !== library);
  return [...shippedByBuild, ...own].sort().map((name) => {
    const locked = all.find((entry) => entry.name === name);
    if (!locked)
      throw new Error(`licences: ${name} is listed as shipped but is not in package-lock.json`);
    return { ...locked, texts: licenceTexts(join(top, 'node_modules', name)) };
  });
}

/** Names, versions and licence texts of installed packages, as one text. Errors: one is not installed. */
export function shippedTexts(names: readonly string[], top = process.cwd()): string {
  const all = lockedPackages(top);
  const said = names.map((name) => {
    const locked = all.find((entry) => entry.name === name);
    if (!locked) throw new Error(`licences: ${name} is not in package-lock.json`);
    const texts = licenceTexts(join(top, 'node_modules', name));
    return [`${name} ${locked.version} (${locked.licence})`, ...texts].join('\n\n');
  });
  return said.join('\n\n');
}

function licenceTexts(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|thirdpartynotices|notice)/i.test(entry.name))
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8').trim());
}
