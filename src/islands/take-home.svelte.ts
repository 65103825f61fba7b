// "Take this bug home": the file is made in a worker and handed to the browser as a download.

import { download } from './download.ts';
import { takeHome } from '../worker/client.ts';
import type { Lab } from '../checks/lab.ts';
import type { LabWords } from '../i18n/lab-words.ts';
import type { Language } from '../visual/shared/words.ts';

type Files = Readonly<Record<string, string>>;

export class TakeHome {
  busy = $state(false);
  /** Why there is no file, in words. */
  failure: string | null = $state(null);

  async start(
    lab: Lab,
    files: Files,
    schedule: string,
    language: Language,
    words: LabWords,
  ): Promise<void> {
    this.busy = true;
    this.failure = null;
    const { profile, switchPoints, budgets } = lab.settings;
    const file = `bug-${lab.id}.py`;
    try {
      const taken = await takeHome({
        program: { files: { ...lab.start, ...files }, main: 'main.py' },
        options: { schedule, language, file, profile, switchPoints, budgets },
      });
      if ('text' in taken) download(file, taken.text, 'text/x-python');
      else this.failure = words[`takeHome.${taken.why}`];
    } catch (error) {
      this.failure = `${words.takeHomeFailed} ${error instanceof Error ? error.message : String(error)}`;
    } finally {
      this.busy = false;
    }
  }
}
