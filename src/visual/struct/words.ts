// The words of the picture, in both languages.

import type { Language } from '../shared/words.ts';
import type { FieldGroup } from './picture.ts';

export interface StructWords {
  readonly at: string;
  readonly bytes: string;
  readonly field: string;
  readonly value: string;
  readonly size: (bytes: number) => string;
  readonly elsewhere: string;
  readonly group: Readonly<Record<FieldGroup, string>>;
  /** A field that another version of the same object does not have in this place. */
  readonly differs: string;
  readonly block: string;
  readonly neighbour: string;
  readonly gap: string;
}

export const structWords: Readonly<Record<Language, StructWords>> = {
  en: {
    at: 'at',
    bytes: 'bytes',
    field: 'field',
    value: 'holds',
    size: (bytes) => `${bytes} bytes`,
    elsewhere: 'a block elsewhere',
    group: {
      front: 'in front of the object',
      head: 'every object',
      size: 'number of items',
      own: 'this type',
    },
    differs: 'not so in the other version',
    block: 'the block below',
    neighbour: 'a neighbour on the list',
    gap: 'gap',
  },
  'zh-cn': {
    at: '偏移',
    bytes: '字节',
    field: '字段',
    value: '内容',
    size: (bytes) => `${bytes} 字节`,
    elsewhere: '别处的一块内存',
    group: {
      front: '在对象前面',
      head: '每个对象都有',
      size: '元素个数',
      own: '这种类型自己的',
    },
    differs: '另一个版本里不是这样',
    block: '下面的那块内存',
    neighbour: '链表上的邻居',
    gap: '空隙',
  },
};
