// What `site` adds to builtins: quit, exit, copyright, credits, license, help. CPython 3.13 Lib/_sitebuiltins.py, Lib/site.py (setquit,
// setcopyright, sethelper). Native here, so that a program that never asks imports nothing. Simplified: license() shows one line.

import { callImportedSteps, importAttributeSteps } from '../objects/import-door.ts';
import { callObject } from '../objects/calls.ts';

import { decref, incref, makeImmortal, PyObject, type PyType } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { sysAttribute } from '../vm/sys-file.ts';
import { None } from '../objects/singletons.ts';
import { describeType, newStaticType } from '../objects/static-type.ts';
import { newStr, type PyStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../objects/suspend.ts';
import { callNative, method, type NativeFunction } from '../objects/native.ts';

const SOURCE = 'CPython 3.13 Lib/_sitebuiltins.py';
const siteType = (name: string): PyType =>
  newStaticType(name, { module: '_sitebuiltins', basicSize: 16 });
const QuitterType = siteType('Quitter');
const PrinterType = siteType('_Printer');
const HelperType = siteType('_Helper');

class SiteObject extends PyObject {
  declare readonly name: string;
  constructor(type: PyType, name: string) {
    super(type, 16);
    this.name = name;
    makeImmortal(this);
  }
}
const EOF = 'Ctrl-D (i.e. EOF)';

QuitterType.tp_repr = (o) => newStr(`Use ${(o as SiteObject).name}() or ${EOF} to exit`);
const quitterCall = method(
  '__call__',
  '(*args, **kwds)',
  (args: PyObject[], kwds: [PyStr, PyObject][]) => {
    const unknown = kwds.find(([name]) => name.value !== 'code');
    if (unknown !== undefined)
      raise(
        'TypeError',
        `Quitter.__call__() got an unexpected keyword argument '${unknown[0].value}'`,
      );
    const given = args.length + 1;
    if (given > 2)
      raise(
        'TypeError',
        `Quitter.__call__() takes from 1 to 2 positional arguments but ${given} were given`,
      );
    return raise('SystemExit', args[0] ?? kwds[0]?.[1] ?? None);
  },
  { source: SOURCE },
);
describeType(QuitterType, {
  source: SOURCE,
  getsets: [
    { name: 'name', get: (o: SiteObject) => newStr(o.name) },
    { name: 'eof', get: () => newStr(EOF) },
  ],
});

const TEXTS: Readonly<Record<string, string>> = {
  credits:
    '    Thanks to all who support Python development.  See www.python.org for more information.',
  license: 'See https://www.python.org/psf/license/',
};
function* textSteps(o: SiteObject): Steps<PyObject> {
  if (o.name === 'copyright') return yield* importAttributeSteps('sys', 'copyright');
  return newStr(TEXTS[o.name]!);
}
PrinterType.tp_repr = (o) => {
  const printer = o as SiteObject;
  if (printer.name === 'license') return newStr('Type license() to see the full license text');
  return suspendSteps(textSteps(printer), [o]);
};
const printerCall = method(
  '__call__',
  '($self)',
  (self: SiteObject) => suspendSteps(printSteps(self), [self]),
  { source: SOURCE },
);
function* printSteps(self: SiteObject): Steps<PyObject> {
  const text = yield* textSteps(self);
  try {
    return yield* callImportedSteps('builtins', 'print', [text]);
  } finally {
    decref(text);
  }
}
describeType(PrinterType, { source: SOURCE });

HelperType.tp_repr = () =>
  newStr('Type help() for interactive help, or help(object) for help about object.');
const helperCall = method(
  '__call__',
  '($self, /, *args, **kwds)',
  (_self: PyObject, args: PyObject[], kwds: [PyStr, PyObject][]) =>
    suspendSteps(helpSteps(args, kwds), [...args, ...kwds.flat()]),
  { source: SOURCE },
);
function* helpSteps(args: PyObject[], kwds: [PyStr, PyObject][]): Steps<PyObject> {
  const help = yield* importAttributeSteps('pydoc', 'help');
  try {
    const values = kwds.map(([, value]) => value);
    const names = kwds.length === 0 ? null : kwds.map(([name]) => name);
    const result = callObject(help, [...args, ...values], names);
    return result === SUSPENDED ? ((yield) as PyObject) : result;
  } finally {
    decref(help);
  }
}
describeType(HelperType, { source: SOURCE });

const CALLS: readonly (readonly [PyType, NativeFunction])[] = [
  [QuitterType, quitterCall],
  [PrinterType, printerCall],
  [HelperType, helperCall],
];
for (const [type, native] of CALLS)
  type.tp_call = (o, args, kwnames) =>
    callNative(native, native.receiver ? o : undefined, args, kwnames, `${type.name}.__call__`);

/** Name and object of each. Immortal. */
export const siteBuiltins: readonly (readonly [string, PyObject])[] = [
  ['quit', new SiteObject(QuitterType, 'quit')],
  ['exit', new SiteObject(QuitterType, 'exit')],
  ['copyright', new SiteObject(PrinterType, 'copyright')],
  ['credits', new SiteObject(PrinterType, 'credits')],
  ['license', new SiteObject(PrinterType, 'license')],
  ['help', new SiteObject(HelperType, 'help')],
];

/** builtin_breakpoint. */
export const breakpoint = method(
  'breakpoint',
  '(*args, **kws)',
  (args: PyObject[], kws: [PyStr, PyObject][]) =>
    suspendSteps(breakpointSteps(args, kws), [...args, ...kws.flat()]),
);
function* breakpointSteps(args: PyObject[], kws: [PyStr, PyObject][]): Steps<PyObject> {
  const found = sysAttribute('breakpointhook');
  if (found === null) raise('RuntimeError', 'lost sys.breakpointhook');
  const hook = incref(found);
  try {
    const values = kws.map(([, value]) => value);
    const names = kws.length === 0 ? null : kws.map(([name]) => name);
    const result = callObject(hook, [...args, ...values], names);
    return result === SUSPENDED ? ((yield) as PyObject) : result;
  } finally {
    decref(hook);
  }
}
