// How fast a run is played: so many lines a second, or as fast as suits its length.

/** `usual`: the whole run takes a few seconds, whatever its length. A number: lines per second. */
export const speeds = ['usual', 1, 3, 10, 30] as const;

export type Speed = (typeof speeds)[number];

export interface Pace {
  readonly delayMs: number;
  /** Stops to move on by after each delay. */
  readonly count: number;
}

/** A whole run should take about this long at the usual speed. */
const wholeMs = 9_000;
/** A screen shows no more than this. */
const beatMinMs = 33;
/** A short run is not slower than this. */
const beatMaxMs = 520;

/** `stops`: in the whole recording. */
export function paceOf(speed: Speed, stops: number): Pace {
  const ideal = speed === 'usual' ? wholeMs / Math.max(1, stops) : 1_000 / speed;
  const beatMax = speed === 'usual' ? beatMaxMs : Infinity;
  const delayMs = Math.max(beatMinMs, Math.min(beatMax, ideal));
  return { delayMs, count: Math.max(1, Math.round(delayMs / ideal)) };
}

/** What the browser has kept; the usual speed if it is not understood. */
export function parseSpeed(stored: unknown): Speed {
  return speeds.find((speed) => speed === stored) ?? 'usual';
}
