// What the next run may be made with. The engine's own limits; a share link is held to the same.

import type { ProfileName } from '../engine/index.ts';

export const profiles: readonly ProfileName[] = ['3.8', '3.13', '3.13t', '3.14', '3.15'];
export const seedMax = 2 ** 31 - 1;
export const coresMax = 64;
