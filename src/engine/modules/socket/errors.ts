// Errors of name resolution. CPython 3.13 Modules/socketmodule.c (set_gaierror, set_herror), glibc's gai_strerror.

import { newInt } from '../../objects/int.ts';
import { decref } from '../../objects/object.ts';
import { Raised } from '../../objects/raise.ts';
import { newStr } from '../../objects/str.ts';
import { newModuleException } from '../module-exception.ts';
import type { PyBaseException } from '../../objects/exceptions.ts';
import type { PyType } from '../../objects/object.ts';

export const HerrorType = newModuleException('socket.herror', 'OSError');
export const GaierrorType = newModuleException('socket.gaierror', 'OSError');

export const EAI_BADFLAGS = -1;
export const EAI_NONAME = -2;
export const EAI_AGAIN = -3;
export const EAI_FAIL = -4;
export const EAI_NODATA = -5;
export const EAI_FAMILY = -6;
export const EAI_SOCKTYPE = -7;
export const EAI_SERVICE = -8;
export const EAI_ADDRFAMILY = -9;

const GAI_TEXTS: Readonly<Record<number, string>> = {
  [EAI_BADFLAGS]: 'Bad value for ai_flags',
  [EAI_NONAME]: 'Name or service not known',
  [EAI_AGAIN]: 'Temporary failure in name resolution',
  [EAI_FAIL]: 'Non-recoverable failure in name resolution',
  [EAI_NODATA]: 'No address associated with hostname',
  [EAI_FAMILY]: 'ai_family not supported',
  [EAI_SOCKTYPE]: 'ai_socktype not supported',
  [EAI_SERVICE]: 'Servname not supported for ai_socktype',
  [EAI_ADDRFAMILY]: 'Address family for hostname not supported',
};

function withNumber(type: PyType, code: number, text: string): Raised {
  const number = newInt(code);
  const message = newStr(text);
  const error = type.tp_new!(type, [number, message], null) as PyBaseException;
  decref(number);
  decref(message);
  return new Raised(error);
}

/** `socket.gaierror`, to be thrown. */
export function gaiError(code: number): Raised {
  return withNumber(GaierrorType, code, GAI_TEXTS[code] ?? 'Unknown error');
}

/** `socket.herror`, to be thrown. */
export function hostError(): Raised {
  return withNumber(HerrorType, 1, 'Unknown host');
}
