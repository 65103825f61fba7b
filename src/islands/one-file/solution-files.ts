// The model answers of a lab that is one file: they stand in it.

import { unpack } from '../packed.ts';
import { contentId, type OneFileContent } from './content.ts';

let content: OneFileContent | null = null;

/** What stands in this file. Errors: nothing does. */
export function ownContent(): OneFileContent {
  content ??= unpack(
    document.getElementById(contentId)?.textContent?.trim() ?? '',
  ) as OneFileContent;
  return content;
}

export function loadSolution(labId: string, name: string): Promise<string> {
  const source = ownContent().solutions[name];
  if (source === undefined) return Promise.reject(new Error(`${labId} has no solution ${name}`));
  return Promise.resolve(source);
}
