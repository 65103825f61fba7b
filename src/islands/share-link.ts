// A run as the fragment of an address: program, settings, order and step, compressed. A fragment is never sent to a server, so nothing
// leaves the reader's computer, and the link opens without a network.
//
//     #program=1.<base64url of deflated JSON>
//
// Invariant: what comes from an address is not trusted: everything is checked here before anybody uses it.

import type { ProfileName, SwitchPoints } from '../engine/index.ts';
import { isFileName } from './own-files.ts';
import { fromUrl, pack, toUrl, unpack } from './packed.ts';
import { coresMax, profiles, seedMax } from './run-settings.ts';
import type { Order } from './stage.svelte.ts';

export interface SharedRun {
  readonly files: Readonly<Record<string, string>>;
  readonly profile: ProfileName;
  readonly switchPoints: SwitchPoints;
  readonly cores: number | null;
  readonly order: Order;
  readonly step: number;
}

const mark = '#program=';
const version = '1.';
/** Of a link that is read, in characters; browsers carry more, programs for a lab are far below. */
const LINK_MAX = 200_000;
/** Of the program and its settings, in bytes. */
const CONTENT_MAX = 1_000_000;

/** Why a link can't be opened: `damaged`, or made for another `version` of the course. */
export class LinkError extends Error {
  override readonly name = 'LinkError';
  readonly why: 'damaged' | 'version';

  constructor(why: 'damaged' | 'version') {
    super(why);
    this.why = why;
  }
}

export function fragmentOf(run: SharedRun): string {
  return `${mark}${version}${toUrl(pack(run))}`;
}

/** An address that opens `run`. `page`: of the lab, seen from `from`. */
export function linkTo(page: string, from: string, run: SharedRun): string {
  const address = new URL(page, from);
  address.search = '';
  address.hash = fragmentOf(run);
  return address.href;
}

/** The run that a fragment carries; null: it carries none. LinkError. */
export function runOfFragment(fragment: string): SharedRun | null {
  if (!fragment.startsWith(mark)) return null;
  const text = fragment.slice(mark.length);
  if (!text.startsWith(version)) throw new LinkError(/^\d+\./.test(text) ? 'version' : 'damaged');
  if (text.length > LINK_MAX) throw new LinkError('damaged');
  return checked(contentOf(text.slice(version.length)));
}

function contentOf(text: string): unknown {
  try {
    return unpack(fromUrl(text), CONTENT_MAX);
  } catch {
    throw new LinkError('damaged');
  }
}

function checked(content: unknown): SharedRun {
  if (!isRecord(content)) throw new LinkError('damaged');
  const { files, profile, switchPoints, cores, order, step } = content;
  const isRight =
    isFiles(files) &&
    profiles.includes(profile as ProfileName) &&
    (switchPoints === 'bytecode' || switchPoints === 'eval-breaker') &&
    (cores === null || isWhole(cores, 1, coresMax)) &&
    isOrder(order) &&
    isWhole(step, 0, Number.MAX_SAFE_INTEGER);
  if (!isRight) throw new LinkError('damaged');
  return { files, profile, switchPoints, cores, order, step } as SharedRun;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWhole = (value: unknown, min: number, max: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max;

/** Plain names of Python files, `main.py` among them. */
function isFiles(value: unknown): boolean {
  if (!isRecord(value) || typeof value['main.py'] !== 'string') return false;
  return Object.entries(value).every(
    ([name, text]) => isFileName(name) && typeof text === 'string',
  );
}

function isOrder(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value.by === 'seed') return isWhole(value.seed, 0, seedMax);
  if (value.by === 'schedule') return typeof value.schedule === 'string';
  return value.by === 'cpython';
}
