// Runs tidy.ts over the tree, and shows on small texts that it sees what it should.
import { describe, expect, test } from 'vitest';
import {
  exemptions,
  exemptionsMax,
  fileLinesMax,
  otherSpeakers,
  sizeFindings,
  tidySources,
  unusedFiles,
  wordFindings,
  type Finding,
} from './tidy.ts';

const sources = tidySources();

function said(findings: readonly Finding[]): string[] {
  return findings.map(({ path, message }) => `${path}: ${message}`);
}

describe('the measures', () => {
  const lines = (count: number): string => '// A file.\n' + 'x;\n'.repeat(count);

  test('long files and long functions are found', () => {
    expect(sizeFindings({ path: 'src/a.ts', text: lines(fileLinesMax) })).toHaveLength(1);
    expect(sizeFindings({ path: 'src/a.ts', text: lines(10) })).toEqual([]);
    const long = `// A file.\nfunction long() {\n${'x;\n'.repeat(80)}}\n`;
    expect(said(sizeFindings({ path: 'src/a.ts', text: long }))).toEqual([
      'src/a.ts: long has 82 lines; 70 at most',
    ]);
    expect(sizeFindings({ path: 'src/a/generated/b.ts', text: lines(9000) })).toEqual([]);
  });

  test('leftovers are found', () => {
    const finds = (path: string, text: string): number => wordFindings({ path, text }).length;
    expect(finds('src/a.ts', '// TODO later')).toBe(1);
    expect(finds('src/a.ts', '// TODO #12 later')).toBe(0);
    expect(finds('src/a.ts', '// A.\nconsole.log(1);')).toBe(1);
    expect(finds('src/cli/a.ts', '// A.\nconsole.log(1);')).toBe(0);
    expect(finds('src/a.test.ts', '// A.\ntest.skip(() => {});')).toBe(1);
    expect(finds('src/utils.ts', '// A.')).toBe(1);
    expect(finds('src/a.ts', 'const a = 1;')).toBe(1);
  });

  test('files without use are found', () => {
    const used = { path: 'src/used.ts', text: '// A.' };
    const alone = { path: 'src/alone.ts', text: "// A.\nimport './used.ts';" };
    const itsTest = { path: 'src/alone.test.ts', text: "import './alone.ts';" };
    expect(unusedFiles([used, alone, itsTest], [used, alone, itsTest])).toEqual(['src/alone.ts']);
  });
});

describe('the tree', () => {
  const tooLong = sources.flatMap(sizeFindings);
  const excused = new Set(exemptions.map(({ what }) => what));
  const covers = ({ path, subject }: Finding): boolean => excused.has(path) || excused.has(subject);

  test('files and functions have a readable size', () => {
    expect(said(tooLong.filter((finding) => !covers(finding)))).toEqual([]);
  });

  test('the list of exemptions does not grow, and each is needed', () => {
    expect(exemptions.length).toBeLessThanOrEqual(exemptionsMax);
    const needed = ({ what }: { what: string }): boolean =>
      tooLong.some(({ path, subject }) => path === what || subject === what);
    expect(exemptions.filter((entry) => !needed(entry))).toEqual([]);
  });

  test('no leftovers', () => {
    expect(said(sources.flatMap(wordFindings))).toEqual([]);
  });

  test('no file without use', () => {
    expect(unusedFiles(sources, [...sources, ...otherSpeakers()])).toEqual([]);
  });
});
