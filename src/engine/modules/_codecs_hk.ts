// _codecs_hk: Big5 with Hong Kong's supplementary characters. CPython 3.13 Modules/cjkcodecs/_codecs_hk.c.

import * as data from './generated/multibyte-hk.ts';
import { codecsModuleOf } from './multibyte/getcodec.ts';
import { tableCodec } from './multibyte/table-codec.ts';
import { tableOf } from './multibyte/tables.ts';

export const codecsHkModule = codecsModuleOf('_codecs_hk', {
  big5hkscs: () => tableCodec('big5hkscs', tableOf('big5hkscs', data)),
});
