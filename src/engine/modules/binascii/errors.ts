// The exceptions of binascii. CPython 3.13 Modules/binascii.c (binascii_exec).

import { newModuleException } from '../module-exception.ts';

export const BinasciiError = newModuleException('binascii.Error', 'ValueError');
export const Incomplete = newModuleException('binascii.Incomplete', 'Exception');
