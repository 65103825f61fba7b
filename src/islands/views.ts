// Which views of a lab are on the page, and how wide its program is. What a lab does not ask for can be shown, what it shows can be hidden.
//
// Invariant: what the browser has kept is not trusted: what is not understood counts as never said.

export const viewNames = [
  ...(['program', 'lanes', 'event-loop', 'processes', 'heap'] as const),
  ...(['free-lists', 'collector', 'progress', 'wait-for'] as const),
  ...(['locks', 'output', 'bytecode', 'frames', 'transcript', 'outcomes'] as const),
] as const;

export type ViewName = (typeof viewNames)[number];

/** What the learner has said about single views; the others are as the lab has them. */
export type ViewWishes = Readonly<Partial<Record<ViewName, boolean>>>;

/** In every lab, whether or not it asks. */
const usual: readonly string[] = [
  ...['program', 'processes', 'heap', 'bytecode', 'frames', 'transcript', 'outcomes'],
];

/** Does the lab show it if nobody has wished otherwise? `panels`: those the lab asks for. */
export function isUsual(name: ViewName, panels: readonly string[]): boolean {
  return usual.includes(name) || panels.includes(name);
}

/** The views that are shown, in their order. */
export function shownViews(panels: readonly string[], wishes: ViewWishes): ViewName[] {
  return viewNames.filter((name) => wishes[name] ?? isUsual(name, panels));
}

/** A view is wanted, or not; a wish for what is so anyway is none. */
export function wished(
  wishes: ViewWishes,
  panels: readonly string[],
  name: ViewName,
  isShown: boolean,
): ViewWishes {
  const { [name]: _, ...others } = wishes;
  return isUsual(name, panels) === isShown ? others : { ...others, [name]: isShown };
}

export function parseWishes(stored: unknown): ViewWishes {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = Object.entries(stored).filter(
    ([name, value]) => viewNames.some((known) => known === name) && typeof value === 'boolean',
  );
  return Object.fromEntries(entries) as ViewWishes;
}

/** Width of the program beside the stage, in percent of both. */
export const splitUsual = 42;
export const splitMin = 25;
export const splitMax = 68;

export function parseSplit(stored: unknown): number {
  return typeof stored === 'number' && Number.isFinite(stored) ? withinSplit(stored) : splitUsual;
}

export function withinSplit(percent: number): number {
  return Math.min(splitMax, Math.max(splitMin, Math.round(percent)));
}

/** Where a key moves the border from `split`; null: not a key of its. */
export function splitAfterKey(split: number, key: string, isShift: boolean): number | null {
  const by = isShift ? 10 : 2;
  switch (key) {
    case 'ArrowLeft':
      return withinSplit(split - by);
    case 'ArrowRight':
      return withinSplit(split + by);
    case 'Home':
      return splitMin;
    case 'End':
      return splitMax;
    case 'Enter':
      return splitUsual;
    default:
      return null;
  }
}
