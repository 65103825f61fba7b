// `sys.getsizeof` of objects whose class says it without Python, for views: no object is made. The rule of each type is its `__sizeof__`.

import { heap } from '../memory/heap.ts';
import { PyByteArray, PyBytes } from '../objects/bytes.ts';
import { PyDict } from '../objects/dict.ts';
import { PyGenerator } from '../objects/generator.ts';
import { PyInt } from '../objects/int.ts';
import { bitLength } from '../objects/int-arithmetic.ts';
import { PyList } from '../objects/list.ts';
import { PyMemoryView } from '../objects/memoryview.ts';
import { PyType, type PyObject } from '../objects/object.ts';
import { PySet } from '../objects/set.ts';
import { charWidth, isAscii, PyStr, StrType } from '../objects/str.ts';
import { PyTuple } from '../objects/tuple.ts';
import { basicSizeOf, preHeaderBytes, sharedKeysBytes } from '../objects/type-layout.ts';

export function objectSize(o: PyObject): number {
  if (o instanceof PyType && !o.isHeapType) return 416;
  return ownSize(o) + preHeaderBytes(o.type);
}

function ownSize(o: PyObject): number {
  const basic = basicSizeOf(o.type);
  if (o instanceof PyInt)
    return 24 + 4 * Math.max(heap.profile.zeroDigits, Math.ceil(bitLength(o.value) / 30));
  if (o instanceof PyStr) return strSize(o);
  if (o instanceof PyBytes) return basic + o.value.length;
  if (o instanceof PyByteArray) return basic + o.allocated;
  if (o instanceof PyMemoryView) return basic + 24 * o.shape.length;
  if (o instanceof PyList) return basic + 8 * o.allocated;
  if (o instanceof PyTuple) return basic + 8 * o.items.length;
  if (o instanceof PyDict) return o.sizeOf(basic);
  if (o instanceof PySet) return basic + (o.table.length > 8 ? 16 * o.table.length : 0);
  if (o instanceof PyGenerator) return basic + 8 * o.frameSlots;
  if (o instanceof PyType) return basic + (o.cachedKeys === null ? 0 : sharedKeysBytes());
  return basic;
}

function strSize(o: PyStr): number {
  const [ascii, compact] = heap.profile.strHeader;
  const data = (o.length + 1) * charWidth(o);
  if (o.type !== StrType) return basicSizeOf(StrType) + data;
  return (isAscii(o) ? ascii : compact) + data;
}
