// Loads the files that say what the built-in data types can do: each sets slots and describes its type when it is loaded.
// CPython 3.13 Objects/object.c (static_types). init.ts imports it once.

import './int-arithmetic.ts';
import './int-methods.ts';
import './float-arithmetic.ts';
import './float-methods.ts';
import './complex-methods.ts';
import './str-slots.ts';
import './str-methods.ts';
import './bytes-methods.ts';
import './bytearray-methods.ts';
import './memoryview-methods.ts';
import './tuple-methods.ts';
import './list-methods.ts';
import './dict-methods.ts';
import './dict-views.ts';
import './set-methods.ts';
import './range.ts';
import './slice.ts';
import './iterators.ts';
import './enumerate.ts';
import './map.ts';
import './filter.ts';
import './zip.ts';
import './reversed.ts';
import './seq-iter.ts';
import './generic-alias.ts';
import './mapping-proxy.ts';
import './singleton-methods.ts';
