// PLACEHOLDER: overwrite this file; its author is still at work.
import { StrType, PyStr, newStr } from './str.ts';
import { strHash } from './hash.ts';
import { newBool, newNotImplemented } from './singletons.ts';
import { incref } from './object.ts';
import { strRepr } from './str-repr.ts';
StrType.tp_hash = strHash;
StrType.tp_str = (o) => incref(o);
StrType.tp_repr = (o) => newStr(strRepr((o as PyStr).value));
StrType.sq_concat = (a, b) => newStr((a as PyStr).value + (b as PyStr).value);
StrType.mp_length = (o) => (o as PyStr).length;
StrType.tp_richcompare = (a, b, op) => { if (!(b instanceof PyStr)) return newNotImplemented(); const x=(a as PyStr).value,y=b.value; return newBool([x<y,x<=y,x===y,x!==y,x>y,x>=y][op]!); };
import { str } from './text.ts';
StrType.tp_new = (_t, args) => str(args[0]!) as any;
StrType.nb_remainder = (a, b) => newStr((a as PyStr).value.replace('%d', String((b as any).value)));
