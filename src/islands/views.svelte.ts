// The views of one lab as the learner has set them up (views.ts), kept in this browser: views for each lab, the width for all.

import { readStoredValue, writeStored } from './storage.ts';
import { parseSplit, parseWishes, shownViews, splitUsual, wished } from './views.ts';
import type { ViewName, ViewWishes } from './views.ts';

const splitKey = 'utg.split';

export class Views {
  split = $state(splitUsual);
  private wishes: ViewWishes = $state.raw({});
  private readonly panels: readonly string[];
  private readonly key: string;

  readonly shown: readonly ViewName[] = $derived.by(() => shownViews(this.panels, this.wishes));
  readonly changed: boolean = $derived.by(() => Object.keys(this.wishes).length > 0);

  constructor(labId: string, panels: readonly string[]) {
    this.key = `utg.views.${labId}`;
    this.panels = panels;
  }

  /** Takes what was kept from the last visit. Called once the page is alive. */
  restore(): void {
    this.wishes = parseWishes(readStoredValue(this.key));
    this.split = parseSplit(readStoredValue(splitKey));
  }

  has(name: ViewName): boolean {
    return this.shown.includes(name);
  }

  show(name: ViewName, isShown: boolean): void {
    this.set(wished(this.wishes, this.panels, name, isShown));
  }

  reset(): void {
    this.set({});
  }

  /** `percent`: within its bounds. */
  widen(percent: number): void {
    this.split = percent;
    writeStored(splitKey, percent === splitUsual ? null : JSON.stringify(percent));
  }

  private set(wishes: ViewWishes): void {
    this.wishes = wishes;
    writeStored(this.key, this.changed ? JSON.stringify(wishes) : null);
  }
}
