// What failed, in a few lines each, for the end of `npm test`: whoever sees only the last page of its output sees the reasons too. Reads the
// JSON reports of Vitest and Playwright as they are parsed; reads and writes nothing itself.

import { stripVTControlCharacters } from 'node:util';

/** Lines of one failure that are shown again. */
const LINES = 12;

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

export function failuresOfVitest({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [failure(name, message ?? '')] : [];
    return failed.map(({ fullName, failureMessages }) =>
      failure(`${name} › ${fullName}`, (failureMessages ?? []).join('\n')),
    );
  });
}

interface JourneySuite {
  readonly title: string;
  readonly suites?: readonly JourneySuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly {
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
    }[];
  }[];
}

export function failuresOfJourneys(report: { readonly suites: readonly JourneySuite[] }): string[] {
  const of = ({ title, suites = [], specs }: JourneySuite): string[] => [
    ...specs
      .filter(({ ok }) => !ok)
      .map((spec) => {
        const errors = spec.tests.flatMap(({ results }) => results.flatMap((run) => run.errors));
        const said = errors.map(({ message }) => message ?? '').join('\n');
        return failure(`${title} › ${spec.title}`, said);
      }),
    ...suites.flatMap(of),
  ];
  return report.suites.flatMap(of);
}

/** A name, and the first lines of what was said, without colours. */
export function failure(name: string, said: string): string {
  const lines = stripVTControlCharacters(said).split('\n');
  const shown = lines.filter((line) => line.trim() !== '').slice(0, LINES);
  return [`✗ ${name}`, ...shown.map((line) => `    ${line}`)].join('\n');
}
