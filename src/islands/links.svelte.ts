// Links that carry a run: the one to what is on the stage, and the one that the page was opened with (share-link.ts).

import type { Draft } from './draft.svelte.ts';
import { LinkError, linkTo, runOfFragment, type SharedRun } from './share-link.ts';
import type { Stage } from './stage.svelte.ts';

export class Links {
  /** The link to what is on the stage; made when asked for. */
  made = $state('');
  /** Why the link that the page was opened with brought nothing. */
  problem: 'damaged' | 'version' | 'otherLab' | null = $state(null);

  /** `page`: address of the lab's own page; null: this one. */
  make(page: string | null, files: SharedRun['files'], stage: Stage): void {
    const { profile, switchPoints, cores, order, step } = stage;
    const run = { files, profile, switchPoints, cores, order, step };
    this.made = linkTo(page ?? '', location.href, run);
  }

  /** Opens what the page's address carries, if it carries a run, and takes it out of the address, so that a reload does not open it again over later work.
   * `mayAddFiles`: the lab takes files that it does not know. */
  open(draft: Draft, stage: Stage, mayAddFiles: boolean): void {
    const run = this.arrived(mayAddFiles ? null : Object.keys(draft.start));
    if (run === null) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    draft.receive(run.files);
    stage.profile = run.profile;
    stage.switchPoints = run.switchPoints;
    stage.cores = run.cores;
    stage.order = run.order;
    void stage.openStep(draft.files, run.step);
  }

  /** Opens the links that arrive while the page is open, pasted into its address. Returns the call that ends this. */
  follow(draft: Draft, stage: Stage, mayAddFiles: boolean): () => void {
    const arrive = () => {
      this.open(draft, stage, mayAddFiles);
    };
    arrive();
    addEventListener('hashchange', arrive);
    return () => {
      removeEventListener('hashchange', arrive);
    };
  }

  /** `names`: the only files that may come; null: all may. */
  private arrived(names: readonly string[] | null): SharedRun | null {
    this.problem = null;
    try {
      const run = runOfFragment(location.hash);
      if (run === null || names === null) return run;
      if (Object.keys(run.files).every((name) => names.includes(name))) return run;
      this.problem = 'otherLab';
    } catch (error) {
      if (!(error instanceof LinkError)) throw error;
      this.problem = error.why;
    }
    return null;
  }
}
