// _codecs_cn: simplified Chinese. CPython 3.13 Modules/cjkcodecs/_codecs_cn.c.

import * as data from './generated/multibyte-cn.ts';
import { codecsModuleOf } from './multibyte/getcodec.ts';
import { hzCodec } from './multibyte/hz.ts';
import { fourOctets, tableCodec } from './multibyte/table-codec.ts';
import { tableOf } from './multibyte/tables.ts';

export const codecsCnModule = codecsModuleOf('_codecs_cn', {
  gb2312: () => tableCodec('gb2312', tableOf('gb2312', data)),
  gbk: () => tableCodec('gbk', tableOf('gbk', data)),
  gb18030: () => tableCodec('gb18030', tableOf('gb18030', data), fourOctets(data.gb18030.runs!)),
  hz: () => hzCodec(tableOf('gb2312', data)),
});
