// _codecs_iso2022: the seven-bit codecs of East Asia. CPython 3.13 Modules/cjkcodecs/_codecs_iso2022.c.

import * as cn from './generated/multibyte-cn.ts';
import * as jp from './generated/multibyte-jp.ts';
import * as kr from './generated/multibyte-kr.ts';
import {
  gb2312Set,
  greekSet,
  jisx0201Kana,
  jisx0201Roman,
  JISX0208_OLD,
  jisx0208Set,
  jisx0212Set,
  jisx0213Pairs,
  jisx0213SecondSet,
  jisx0213Set,
  ksx1001Set,
  latin1Set,
  type Charset,
} from './multibyte/charsets.ts';
import { codecsModuleOf } from './multibyte/getcodec.ts';
import { iso2022Codec } from './multibyte/iso2022.ts';
import { tableOf } from './multibyte/tables.ts';

const euc = () => tableOf('euc_jp', jp);
const jisx0208 = (): Charset => jisx0208Set(euc());
const older = (): Charset => jisx0208Set(euc(), JISX0208_OLD);

const japanese =
  (name: string, charsets: () => readonly Charset[], usesG2 = false) =>
  () =>
    iso2022Codec({ name, charsets: charsets(), noShift: true, jisx0208Extension: true, usesG2 });

function jisx0213(table: string, mark: 'O' | 'Q'): Charset[] {
  const t = tableOf(table, jp);
  return [jisx0213Pairs(t, mark), jisx0208(), jisx0213Set(t, mark), jisx0213SecondSet(t, mark)];
}

export const codecsIso2022Module = codecsModuleOf('_codecs_iso2022', {
  iso2022_kr: () =>
    iso2022Codec({ name: 'iso2022_kr', charsets: [ksx1001Set(tableOf('euc_kr', kr), 1)] }),
  iso2022_jp: japanese('iso2022_jp', () => [jisx0208(), jisx0201Roman, older()]),
  iso2022_jp_1: japanese('iso2022_jp_1', () => [
    jisx0208(),
    jisx0212Set(euc()),
    jisx0201Roman,
    older(),
  ]),
  iso2022_jp_2: japanese(
    'iso2022_jp_2',
    () => [
      jisx0208(),
      jisx0212Set(euc()),
      ksx1001Set(tableOf('euc_kr', kr), 0),
      gb2312Set(tableOf('gb2312', cn)),
      jisx0201Roman,
      older(),
      latin1Set,
      greekSet,
    ],
    true,
  ),
  iso2022_jp_2004: japanese('iso2022_jp_2004', () => jisx0213('euc_jis_2004', 'Q')),
  iso2022_jp_3: japanese('iso2022_jp_3', () => jisx0213('euc_jisx0213', 'O')),
  iso2022_jp_ext: japanese('iso2022_jp_ext', () => [
    jisx0208(),
    jisx0212Set(euc()),
    jisx0201Roman,
    jisx0201Kana,
    older(),
  ]),
});
