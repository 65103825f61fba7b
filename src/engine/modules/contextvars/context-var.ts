// ContextVar and Token: methods. CPython 3.13 Python/context.c (contextvar_set, PyContextVar_Reset, contextvar_tp_repr).

import { hexAddress, identityCompare } from '../../objects/base-object.ts';
import { classGetItem } from '../../objects/generic-alias.ts';
import { hashIdentity } from '../../objects/hash.ts';
import { method } from '../../objects/native.ts';
import { decref, incref, makeImmortal, PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newNone } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import { suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { reprSteps } from '../../objects/text.ts';
import { currentThread } from '../../vm/current.ts';
import { currentContext, type PyContext, touchContext } from './context.ts';
import { ContextVarType, PyContextVar, PyToken, TokenType } from './types.ts';

const SOURCE = 'CPython 3.13 Python/context.c';

const MissingType = newStaticType('MISSING', { module: 'Token', dotted: true, basicSize: 16 });
MissingType.tp_repr = () => newStr('<Token.MISSING>');
const Missing = makeImmortal(new PyObject(MissingType, 16));

ContextVarType.tp_new = (_type, args, kwnames) => {
  const given = args.length - (kwnames?.length ?? 0);
  if (given > 1)
    raise('TypeError', `ContextVar() takes at most 1 positional argument (${given} given)`);
  let name: PyObject | undefined = args[0];
  let fallback: PyObject | null = null;
  if (given === 0) name = undefined;
  kwnames?.forEach((key, i) => {
    if (key.value === 'default') fallback = args[given + i]!;
    else if (key.value === 'name' && given === 0) name = args[given + i];
    else raise('TypeError', `ContextVar() got an unexpected keyword argument '${key.value}'`);
  });
  if (name === undefined)
    raise('TypeError', `ContextVar() takes exactly 1 positional argument (${given} given)`);
  if (!(name instanceof PyStr)) raise('TypeError', 'context variable name must be a str');
  return new PyContextVar(name, fallback);
};
ContextVarType.tp_hash = hashIdentity;
ContextVarType.tp_repr = (o) => suspendSteps(varReprSteps(o as PyContextVar), [o]);
function* varReprSteps(self: PyContextVar): Steps<PyObject> {
  const name = yield* reprSteps(self.name);
  const fallback = self.fallback === null ? '' : ` default=${yield* reprSteps(self.fallback)}`;
  return newStr(`<ContextVar name=${name}${fallback} at ${hexAddress(self)}>`);
}

/** The value in the current context, borrowed; null if there is none. */
export function contextValue(self: PyContextVar): PyObject | null {
  const context = currentThread.context as PyContext | null;
  if (context !== null) touchContext(context, 'read');
  return context?.vars.entries.get(self) ?? null;
}

/** Sets the value in the current context; null removes it. */
export function setContextValue(self: PyContextVar, value: PyObject | null): void {
  const context = currentContext();
  touchContext(context, 'update');
  const old = context.vars;
  context.vars = value === null ? old.without(self) : old.assoc(self, value);
  decref(old);
}

function* resetSteps(self: PyContextVar, token: PyObject): Steps<PyObject> {
  if (!(token instanceof PyToken))
    raise('TypeError', `expected an instance of Token, got ${yield* reprSteps(token)}`);
  if (token.used) raise('RuntimeError', `${yield* reprSteps(token)} has already been used once`);
  if (token.variable !== self)
    raise('ValueError', `${yield* reprSteps(token)} was created by a different ContextVar`);
  if (token.context !== currentContext())
    raise('ValueError', `${yield* reprSteps(token)} was created in a different Context`);
  token.used = true;
  setContextValue(self, token.oldValue);
  return newNone();
}

describeType(ContextVarType, {
  source: SOURCE,
  methods: [
    method(
      'get',
      '($self, default=<unrepresentable>, /)',
      (self: PyContextVar, absent?: PyObject): MaySuspend => {
        const value = contextValue(self) ?? absent ?? self.fallback;
        return value === null ? raise('LookupError', self) : incref(value);
      },
    ),
    method('set', '($self, value, /)', (self: PyContextVar, value: PyObject) => {
      const token = new PyToken(currentContext(), self, contextValue(self));
      setContextValue(self, value);
      return token;
    }),
    method('reset', '($self, token, /)', (self: PyContextVar, token: PyObject) =>
      suspendSteps(resetSteps(self, token), [self, token]),
    ),
    method('__class_getitem__', '($type, object, /)', classGetItem, { class: true }),
  ],
  getsets: [{ name: 'name', get: (self: PyContextVar) => incref(self.name) }],
});

TokenType.tp_new = () => raise('RuntimeError', 'Tokens can only be created by ContextVars');
TokenType.tp_hash = null;
// Compares by identity, but is unhashable.
TokenType.tp_richcompare = (a, b, op) => identityCompare(a, b, op);
TokenType.tp_repr = (o) => suspendSteps(tokenReprSteps(o as PyToken), [o]);
function* tokenReprSteps(self: PyToken): Steps<PyObject> {
  const used = self.used ? ' used' : '';
  return newStr(`<Token${used} var=${yield* reprSteps(self.variable)} at ${hexAddress(self)}>`);
}
describeType(TokenType, {
  source: SOURCE,
  methods: [method('__class_getitem__', '($type, object, /)', classGetItem, { class: true })],
  getsets: [
    { name: 'var', get: (self: PyToken) => incref(self.variable) },
    { name: 'old_value', get: (self: PyToken) => incref(self.oldValue ?? Missing) },
  ],
  attributes: { MISSING: () => incref(Missing) },
});
