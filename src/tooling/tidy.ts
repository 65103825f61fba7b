// What keeps the tree readable, measured: sizes of files and functions, words that must not stay, files that nobody uses. Reads src/
// and labs/; writes nothing. tidy.test.ts runs it; the exemptions are here, each with its reason.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { walk } from './files.ts';
import { root } from './paths.ts';

export const fileLinesMax = 600;
/** Above this a file is counted, and a reviewer asks. */
export const fileLinesSmell = 400;
export const functionLinesMax = 70;

export interface Exemption {
  /** `file` for its length and its functions, `file#function` for one function. */
  readonly what: string;
  readonly why: string;
}

/** Not in this list: generated files, which have no limit. */
export const exemptions: readonly Exemption[] = [
  {
    what: 'src/engine/vm/ceval.ts',
    why: 'the loop and its one switch over all opcodes, as CPython has it; a split would hide what it is',
  },
  {
    what: 'src/engine/modules/sre/matcher.ts',
    why: 'one loop over all instructions of a pattern, whose registers are locals: a call for each would cost most of the time',
  },
];

/** Raised only in the change that adds an exemption, so that it is seen there. */
export const exemptionsMax = 2;

export interface TidySource {
  readonly path: string;
  readonly text: string;
}

export interface Finding {
  readonly path: string;
  readonly message: string;
  /** What an exemption would have to name. */
  readonly subject: string;
}

/** Files and functions beyond their limit. Generated files are skipped. */
export function sizeFindings({ path, text }: TidySource): Finding[] {
  if (isGenerated(path, text) || !/\.(ts|mjs|svelte|astro|css)$/.test(path)) return [];
  const findings: Finding[] = [];
  const lines = text.split('\n').length;
  if (lines > fileLinesMax) {
    findings.push({ path, subject: path, message: `${lines} lines; ${fileLinesMax} at most` });
  }
  if (!path.endsWith('.ts')) return findings;
  for (const { name, length } of functionsIn(path, text)) {
    if (length > functionLinesMax && !/\.(test|spec)\.ts$/.test(path)) {
      const message = `${name} has ${length} lines; ${functionLinesMax} at most`;
      findings.push({ path, subject: `${path}#${name}`, message });
    }
  }
  return findings;
}

/** Words and leftovers that must not stay in the tree. */
export function wordFindings({ path, text }: TidySource): Finding[] {
  if (isGenerated(path, text)) return [];
  const findings: Finding[] = [];
  const report = (message: string): void => void findings.push({ path, subject: path, message });
  text.split('\n').forEach((line, index) => {
    if (/\b(TODO|FIXME|XXX|HACK)\b(?!.*#\d)/.test(line) && !path.startsWith('src/tooling/tidy')) {
      report(`line ${index + 1}: a to-do must name an issue (#12)`);
    }
    const mayPrint = /^src\/(cli|tooling|journeys)\//.test(path) || path.endsWith('.test.ts');
    const code = line.replace(/\/\/.*|^\s*\*.*/, '');
    if (
      !mayPrint &&
      /\.(ts|svelte|astro)$/.test(path) &&
      /\bconsole\.\w+\(|\bdebugger\b/.test(code)
    ) {
      report(`line ${index + 1}: a debugging leftover`);
    }
    if (/\.test\.ts$/.test(path) && /\b(test|it|describe)\.(only|skip|todo)\b/.test(code)) {
      report(`line ${index + 1}: every test runs`);
    }
  });
  if (/(^|\/)(utils?|helpers?|misc|common)\.ts$|manager/i.test(path)) {
    report('the name says nothing: name the notion');
  }
  if (/^src\/.*(?<!\.test)\.ts$/.test(path) && !/^(\/\/|\/\*)/.test(text)) {
    report('a file begins with a comment that says what it is');
  }
  return findings;
}

/**
 * Files that no other file speaks of. A file is used if its name, with or without extension, stands in another one; its own test does
 * not count (x.test.ts for x.ts), other tests do: what several tests share is a file, too. Folders that are read as a whole count by
 * their entry.
 */
export function unusedFiles(
  files: readonly TidySource[],
  speakers: readonly TidySource[],
): string[] {
  const spoken = new Map<string, Set<string>>();
  for (const { path, text } of speakers) {
    const own = stem(posix.basename(path).replace(/\.(test|spec)\.ts$/, ''));
    for (const [word] of text.matchAll(/[\w.-]+/g)) {
      const name = stem(word);
      if (name === own) continue;
      spoken.set(name, (spoken.get(name) ?? new Set<string>()).add(path));
    }
  }
  return files
    .map(({ path }) => path)
    .filter((path) => !isEntry(path) && !spoken.has(stem(posix.basename(path))));
}

function stem(name: string): string {
  return name.replace(/\.(ts|svelte|astro|mjs|css)$/, '');
}

/** Every source file of ours. */
export function tidySources(): TidySource[] {
  return ['src', 'labs']
    .flatMap((folder) => walk(`${root}${folder}`, root))
    .filter((path) => /\.(ts|mjs|svelte|astro|css)$/.test(path))
    .map(read);
}

/** Files that speak of others without being source themselves. */
export function otherSpeakers(): TidySource[] {
  const top = [
    'package.json',
    'CONTRIBUTING.md',
    'astro.config.mjs',
    'content.config.ts',
    'src/tooling/tsconfig.engine.json',
  ];
  const prose = walk(`${root}content`, root).filter((path) => path.endsWith('.mdx'));
  return [...top, ...prose].map(read);
}

function read(path: string): TidySource {
  return { path, text: readFileSync(`${root}${path}`, 'utf8') };
}

function isEntry(path: string): boolean {
  return (
    /\.(test|spec)\.ts$/.test(path) ||
    /^src\/tooling\/((generate|record|check|compare)-|tidy\.ts$)/.test(path) ||
    /^labs\//.test(path) ||
    /^src\/engine\/(index|conformance\/.*)\.ts$/.test(path)
  );
}

function isGenerated(path: string, text: string): boolean {
  return path.includes('/generated/') || /^\/\/ Generated by src\/tooling\//.test(text);
}

function functionsIn(path: string, text: string): { name: string; length: number }[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: { name: string; length: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const from = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
      const to = source.getLineAndCharacterOfPosition(node.end).line;
      found.push({ name: nameOf(node, source), length: to - from + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nameOf(node: ts.SignatureDeclaration, source: ts.SourceFile): string {
  if (node.name) return node.name.getText(source);
  const parent = node.parent;
  const named = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
  if (named || ts.isPropertyDeclaration(parent)) return parent.name.getText(source);
  return ts.isConstructorDeclaration(node) ? 'constructor' : 'a function';
}
