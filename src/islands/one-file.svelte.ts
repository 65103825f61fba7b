// Saving a whole lab as one file: how large it is, and making it (one-file/). Its parts are fetched when a reader asks for it.

import { download } from './download.ts';
import type { LabProps } from './lab-props.ts';
import { assemble, type PageWords, type Parts } from './one-file/assemble.ts';
import { pack } from './packed.ts';
import { loadSolution } from './solution-files.ts';

const folder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/one-file/`;

export class OneFile {
  /** About; null: not known yet. */
  bytes: number | null = $state(null);
  busy = $state(false);
  failure: string | null = $state(null);
  private readonly props: LabProps;

  constructor(props: LabProps) {
    // In the file this is the lab's own page.
    this.props = { ...props, pageHref: null };
  }

  /** Finds out how large the file will be. Without a network that stays open. */
  async measure(): Promise<void> {
    if (this.bytes !== null) return;
    try {
      const { bytes } = await fetchAbout();
      this.bytes = bytes + pack(this.props).length;
    } catch {
      this.bytes = null;
    }
  }

  /** `fragment`: of a link to what is on the stage; empty: the lab as it was. */
  async save(name: string, words: PageWords, fragment: string): Promise<void> {
    this.busy = true;
    this.failure = null;
    try {
      const [parts, solutions] = await Promise.all([fetchParts(), this.solutions()]);
      const html = assemble(parts, { props: this.props, solutions, fragment }, words);
      download(`${name}.html`, html, 'text/html');
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    } finally {
      this.busy = false;
    }
  }

  private async solutions(): Promise<Record<string, string>> {
    const { lab, solutionNames } = this.props;
    const texts = solutionNames.map(
      async (name) => [name, await loadSolution(lab.id, name)] as const,
    );
    return Object.fromEntries(await Promise.all(texts));
  }
}

async function fetchParts(): Promise<Parts> {
  const [about, script, styles, engine, licences] = await Promise.all([
    fetchAbout(),
    ...['app.js', 'app.css', 'engine.txt', 'licences.txt'].map(fetchText),
  ]);
  return {
    script: script!,
    styles: styles!,
    engine: engine!,
    licences: licences!,
    hash: about.script,
  };
}

async function fetchAbout(): Promise<{ readonly bytes: number; readonly script: string }> {
  return JSON.parse(await fetchText('about.json')) as { bytes: number; script: string };
}

async function fetchText(name: string): Promise<string> {
  const response = await fetch(`${folder}${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}
