// The conditions of breakpoints in the run that is shown: asked of the engine a few at a time, each once, and known from then on.

import type { Evaluated } from '../engine/index.ts';
import { answered, noAnswers } from './breakpoints.ts';
import type { Answers, Question } from './breakpoints.ts';

/** The worker is heard of in between, and what matters first can change. */
const batch = 6;

export interface ConditionsPlan {
  /** What is not known yet, most urgent first. */
  readonly open: () => readonly Question[];
  /** Null: there is no run that could be asked. */
  readonly ask: (questions: readonly Question[]) => Promise<readonly (Evaluated | null)[] | null>;
}

export class Conditions {
  answers: Answers = $state.raw(noAnswers);
  private readonly plan: ConditionsPlan;
  private asking: Promise<void> | null = null;
  /** Raised with each run that is another one. */
  private run = 0;

  constructor(plan: ConditionsPlan) {
    this.plan = plan;
  }

  /** Another run: nothing is known of it. */
  forget(): void {
    this.run += 1;
    this.answers = noAnswers;
  }

  /** Resolves when everything is known, or nobody answers. */
  async settle(): Promise<void> {
    this.asking ??= this.askAll().finally(() => (this.asking = null));
    await this.asking;
  }

  private async askAll(): Promise<void> {
    for (;;) {
      const { run } = this;
      const questions = this.plan.open().slice(0, batch);
      if (questions.length === 0) return;
      const found = await this.plan.ask(questions);
      if (run !== this.run) continue;
      if (found === null) return;
      this.answers = answered(this.answers, questions, found);
    }
  }
}
