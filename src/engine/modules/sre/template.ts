// Replacement templates: `re._compile_template` makes them, sub and expand fill them in. CPython 3.13 Modules/_sre/sre.c
// (_sre_template_impl, expand_template, compile_template, join_list).

import { joinText } from '../../base/code-points.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { newBytes, PyBytes } from '../../objects/bytes.ts';
import { callObject } from '../../objects/calls.ts';
import { getAttr } from '../../objects/attributes.ts';
import { PyInt } from '../../objects/int.ts';
import { PyList } from '../../objects/list.ts';
import { decref, decrefAll, incref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { newStr, PyStr, staticStr, StrType } from '../../objects/str.ts';
import { SUSPENDED, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { newTuple } from '../../objects/tuple.ts';
import { importModuleSteps } from '../../objects/import-door.ts';
import { groupText } from './match.ts';
import { subjectOf } from './subject.ts';
import { PyTemplate, type PyMatch, type PyPattern } from './types.ts';

/** `_sre.template(pattern, template)`: the list has literals and group numbers in turn. */
export function newTemplate(list: PyObject): PyObject {
  if (!(list instanceof PyList))
    raise('TypeError', `template() argument 2 must be list, not ${list.type.name}`);
  const { items } = list;
  if (items.length % 2 === 0) raise('TypeError', 'invalid template');
  const groups: number[] = [];
  for (let i = 1; i < items.length; i += 2) {
    const group = items[i]!;
    if (!(group instanceof PyInt)) raise('TypeError', 'an integer is required');
    if (group.value < 0) raise('TypeError', 'invalid template');
    groups.push(Number(group.value));
  }
  return new PyTemplate(
    newTuple(items.filter((_, i) => i % 2 === 0).map((o) => incref(o))),
    groups,
  );
}

const COMPILE = staticStr('_compile_template');

/** `re._compile_template(pattern, template)`. New reference. */
export function* templateSteps(pattern: PyPattern, template: PyObject): Steps<PyTemplate> {
  const module = yield* importModuleSteps('re');
  let compile: MaySuspend | null = null;
  try {
    compile = getAttr(module, COMPILE);
    if (compile === SUSPENDED) compile = (yield) as PyObject;
    let result = callObject(compile, [pattern, template]);
    if (result === SUSPENDED) result = (yield) as PyObject;
    if (result instanceof PyTemplate) return result;
    decref(result);
    return raise(
      'RuntimeError',
      'the result of compiling a replacement string is %.200s, not a _sre.SRE_Template'.replace(
        '%.200s',
        result.type.name,
      ),
    );
  } finally {
    decref(module);
    if (compile !== null && compile !== SUSPENDED) decref(compile);
  }
}

const isEmpty = (o: PyObject): boolean =>
  (o instanceof PyStr && o.value === '') || (o instanceof PyBytes && o.value.length === 0);

/** Does the template hold no group? Then it stands for this object. Borrowed. */
export function literalOf(template: PyTemplate): PyObject | null {
  return template.groups.length === 0 ? template.literals.items[0]! : null;
}

/** The template filled in for `match`. New reference. */
export function expandTemplate(template: PyTemplate, match: PyMatch): PyObject {
  const { groups } = template;
  const literals = template.literals.items;
  if (groups.length === 0) return incref(literals[0]!);
  const parts: PyObject[] = [incref(literals[0]!)];
  const subject = subjectOf(match.string);
  try {
    groups.forEach((group, i) => {
      const text = groupText(match, group, None, subject);
      if (text === None) decref(text);
      else parts.push(text);
      const literal = literals[i + 1]!;
      if (!isEmpty(literal)) parts.push(incref(literal));
    });
    return literals[0] instanceof PyStr ? joinStr(parts) : joinBytes(parts);
  } finally {
    decrefAll(parts);
  }
}

/** `''.join(parts)`. Borrows. TypeError. */
export function joinStr(parts: readonly PyObject[]): PyObject {
  if (parts.length === 1 && parts[0]!.type === StrType) return incref(parts[0]!);
  let text = '';
  parts.forEach((part, i) => {
    if (!(part instanceof PyStr))
      raise('TypeError', `sequence item ${i}: expected str instance, ${part.type.name} found`);
    text = joinText(text, part.value);
  });
  return newStr(text);
}

/** `b''.join(parts)`. Borrows. TypeError. */
export function joinBytes(parts: readonly PyObject[]): PyObject {
  if (parts.length === 1 && parts[0]!.type.name === 'bytes') return incref(parts[0]!);
  const octets = parts.map(
    (part, i) =>
      bytesLike(part) ??
      raise(
        'TypeError',
        `sequence item ${i}: expected a bytes-like object, ${part.type.name} found`,
      ),
  );
  const all = new Uint8Array(octets.reduce((sum, o) => sum + o.length, 0));
  let at = 0;
  for (const o of octets) {
    all.set(o, at);
    at += o.length;
  }
  return newBytes(all);
}
