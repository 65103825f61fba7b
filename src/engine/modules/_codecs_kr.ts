// _codecs_kr: Korean. CPython 3.13 Modules/cjkcodecs/_codecs_kr.c.

import * as data from './generated/multibyte-kr.ts';
import { codecsModuleOf } from './multibyte/getcodec.ts';
import { hangulMakeUp, tableCodec } from './multibyte/table-codec.ts';
import { tableOf } from './multibyte/tables.ts';

export const codecsKrModule = codecsModuleOf('_codecs_kr', {
  euc_kr: () => tableCodec('euc_kr', tableOf('euc_kr', data), hangulMakeUp),
  cp949: () => tableCodec('cp949', tableOf('cp949', data)),
  johab: () => tableCodec('johab', tableOf('johab', data)),
});
