// _TextIOBase. CPython 3.13 Modules/_io/textio.c (textiobase_methods).

import { method } from '../../objects/native.ts';
import { newNone } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { IOBaseType } from './iobase.ts';
import { unsupported } from './io-object.ts';

export const TextIOBaseType = newStaticType('_TextIOBase', {
  base: IOBaseType,
  module: '_io',
  isBaseType: true,
  doc: 'Base class for text I/O.',
});

describeType(TextIOBaseType, {
  source: 'CPython 3.13 Modules/_io/textio.c',
  methods: [
    method('detach', '($self, /)', () => unsupported('detach')),
    method('read', '($self, size=-1, /)', () => unsupported('read')),
    method('readline', '($self, size=-1, /)', () => unsupported('readline')),
    method('write', '($self, s, /)', () => unsupported('write')),
  ],
  getsets: [
    { name: 'encoding', get: () => newNone() },
    { name: 'newlines', get: () => newNone() },
    { name: 'errors', get: () => newNone() },
  ],
});
