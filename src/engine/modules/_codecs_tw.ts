// _codecs_tw: traditional Chinese. CPython 3.13 Modules/cjkcodecs/_codecs_tw.c.

import * as data from './generated/multibyte-tw.ts';
import { codecsModuleOf } from './multibyte/getcodec.ts';
import { tableCodec } from './multibyte/table-codec.ts';
import { tableOf } from './multibyte/tables.ts';

export const codecsTwModule = codecsModuleOf('_codecs_tw', {
  big5: () => tableCodec('big5', tableOf('big5', data)),
  cp950: () => tableCodec('cp950', tableOf('cp950', data)),
});
