// _codecs_jp: Japanese. CPython 3.13 Modules/cjkcodecs/_codecs_jp.c.

import * as data from './generated/multibyte-jp.ts';
import { codecsModuleOf } from './multibyte/getcodec.ts';
import { eucTriples, tableCodec } from './multibyte/table-codec.ts';
import { tableOf } from './multibyte/tables.ts';

const shifted = (name: string) => () => tableCodec(name, tableOf(name, data));
const euc = (name: string) => () =>
  tableCodec(name, tableOf(name, data), eucTriples(tableOf(name, data)));

export const codecsJpModule = codecsModuleOf('_codecs_jp', {
  shift_jis: shifted('shift_jis'),
  cp932: shifted('cp932'),
  euc_jp: euc('euc_jp'),
  shift_jis_2004: shifted('shift_jis_2004'),
  euc_jis_2004: euc('euc_jis_2004'),
  euc_jisx0213: () => {
    const table = tableOf('euc_jisx0213', data);
    return tableCodec('euc_jisx0213', table, eucTriples(table), tableOf('euc_jis_2004', data));
  },
  shift_jisx0213: () => {
    const newer = tableOf('shift_jis_2004', data);
    return tableCodec('shift_jisx0213', tableOf('shift_jisx0213', data), null, newer);
  },
});
