// One step of a loop as tests and committed pictures have it: what is said in both languages, and the picture.

import type { EventLoopView } from '../shared/engine-types.ts';
import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import { eventLoop } from './event-loop.ts';
import { loopSays } from './loop-says.ts';

export interface LoopSample {
  readonly loop: EventLoopView;
  readonly stillNs: number;
}

export function loopSample({ loop, stillNs }: LoopSample): Markup {
  return node(
    'div',
    {},
    node('p', { lang: 'en' }, loopSays(loop, stillNs, 'en')),
    node('p', { lang: 'zh-CN' }, loopSays(loop, stillNs, 'zh-cn')),
    eventLoop(loop, 'en'),
  );
}
