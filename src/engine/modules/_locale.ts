// _locale. CPython 3.13 Modules/_localemodule.c. The machine has the locales C, POSIX and C.UTF-8, as a small container has; all of them
// write numbers and dates alike. There are no catalogues of translations: a message is its own translation.

import { PyDict } from '../objects/dict.ts';
import { newInt, PyInt } from '../objects/int.ts';
import { newList } from '../objects/list.ts';
import { method } from '../objects/native.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newNone, None } from '../objects/singletons.ts';
import { newStr, PyStr, staticStr } from '../objects/str.ts';
import { newModuleException } from './module-exception.ts';
import { moduleState } from './module-state.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const LocaleError = newModuleException('locale.Error', 'Exception');

/** In the order in which setlocale(LC_ALL) tells them; those with a number are Python's. */
const CATEGORIES: readonly (readonly [string, number])[] = [
  ['LC_CTYPE', 0],
  ['LC_NUMERIC', 1],
  ['LC_TIME', 2],
  ['LC_COLLATE', 3],
  ['LC_MONETARY', 4],
  ['LC_MESSAGES', 5],
];
const LC_ALL = 6;
const OTHERS = 'PAPER NAME ADDRESS TELEPHONE MEASUREMENT IDENTIFICATION'.split(' ');
/** What LANG says on the machine. */
const ENVIRONMENT = 'C.UTF-8';
const KNOWN: Readonly<Record<string, string>> = {
  C: 'C',
  POSIX: 'C',
  'C.UTF-8': 'C.UTF-8',
  'C.utf8': 'C.UTF-8',
};

interface LocaleState {
  /** Locale of each category and of the rest. Python itself sets LC_CTYPE at its start. */
  readonly settings: string[];
  /** The domain that the program chose for its messages. */
  domain: string;
}
const localeState = (): LocaleState =>
  moduleState('_locale', () => ({
    settings: [ENVIRONMENT, 'C', 'C', 'C', 'C', 'C', 'C'],
    domain: 'messages',
  }));

const current = (): string[] => localeState().settings;

function categoryOf(o: PyObject): number {
  if (!(o instanceof PyInt))
    raise('TypeError', `'${o.type.name}' object cannot be interpreted as an integer`);
  const category = Number(o.value);
  if (category < 0 || category > 12) raise(LocaleError, 'locale query failed');
  return category;
}

function setlocale(category: PyObject, locale?: PyObject): PyObject {
  const which = categoryOf(category);
  const own = current();
  if (locale === undefined || locale === None) return newStr(shown(own, which));
  if (!(locale instanceof PyStr))
    raise('TypeError', `setlocale() argument 2 must be str or None, not ${locale.type.name}`);
  const wanted = chosen(locale.value, own, which);
  if (wanted === null) raise(LocaleError, 'unsupported locale setting');
  for (const [i, name] of wanted.entries()) if (name !== null) own[i] = name;
  return newStr(shown(own, which));
}

/** New locale by category; null: the machine has it not. */
function chosen(text: string, own: readonly string[], which: number): (string | null)[] | null {
  if (which === LC_ALL && text.includes(';')) return composite(text, own);
  const name = text === '' ? ENVIRONMENT : Object.hasOwn(KNOWN, text) ? KNOWN[text]! : null;
  if (name === null) return null;
  return own.map((_, i) => (which === LC_ALL || i === which ? name : null));
}

/** What setlocale(LC_ALL) told, given back: `LC_CTYPE=C.UTF-8;LC_NUMERIC=C;...`. */
function composite(text: string, own: readonly string[]): (string | null)[] | null {
  const result: (string | null)[] = own.map(() => null);
  let others: string | null = null;
  for (const part of text.split(';')) {
    const [category, name] = part.split('=') as [string, string?];
    if (name === undefined || !Object.hasOwn(KNOWN, name)) return null;
    const known = CATEGORIES.find(([c]) => c === category);
    if (known !== undefined) result[known[1]] = KNOWN[name]!;
    else others = KNOWN[name]!;
  }
  result[LC_ALL] = others;
  return result;
}

function shown(own: readonly string[], which: number): string {
  if (which !== LC_ALL) return own[Math.min(which, LC_ALL)]!;
  if (own.every((name) => name === own[0])) return own[0]!;
  const named = CATEGORIES.map(([category, i]) => `${category}=${own[i]}`);
  return [...named, ...OTHERS.map((c) => `LC_${c}=${own[6]}`)].join(';');
}

const CHAR_MAX = 127;
const MONETARY_NUMBERS =
  'int_frac_digits frac_digits p_cs_precedes p_sep_by_space n_cs_precedes n_sep_by_space p_sign_posn n_sign_posn';

function localeconv(): PyObject {
  const dict = new PyDict();
  const put = (name: string, value: PyObject): void => {
    dict.setStr(staticStr(name), value);
    decref(value);
  };
  for (const name of 'int_curr_symbol currency_symbol mon_decimal_point mon_thousands_sep'.split(
    ' ',
  ))
    put(name, newStr(''));
  put('mon_grouping', newList([]));
  for (const name of ['positive_sign', 'negative_sign']) put(name, newStr(''));
  for (const name of MONETARY_NUMBERS.split(' ')) put(name, newInt(CHAR_MAX));
  put('decimal_point', newStr('.'));
  put('thousands_sep', newStr(''));
  put('grouping', newList([]));
  return dict;
}

const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** nl_langinfo's items: name, number, text in these locales. */
const LANGINFO: readonly (readonly [string, number, string])[] = [
  ...DAYS.map((day, i) => [`ABDAY_${i + 1}`, 131072 + i, day.slice(0, 3)] as const),
  ...DAYS.map((day, i) => [`DAY_${i + 1}`, 131079 + i, day] as const),
  ...MONTHS.map((month, i) => [`ABMON_${i + 1}`, 131086 + i, month.slice(0, 3)] as const),
  ...MONTHS.map((month, i) => [`MON_${i + 1}`, 131098 + i, month] as const),
  ['RADIXCHAR', 65536, '.'],
  ['THOUSEP', 65537, ''],
  ['CRNCYSTR', 262159, '-'],
  ['D_FMT', 131113, '%m/%d/%y'],
  ['D_T_FMT', 131112, '%a %b %e %H:%M:%S %Y'],
  ['T_FMT', 131114, '%H:%M:%S'],
  ['AM_STR', 131110, 'AM'],
  ['PM_STR', 131111, 'PM'],
  ['CODESET', 14, 'UTF-8'],
  ['T_FMT_AMPM', 131115, '%I:%M:%S %p'],
  ['ERA', 131116, ''],
  ['ERA_D_FMT', 131118, ''],
  ['ERA_D_T_FMT', 131120, ''],
  ['ERA_T_FMT', 131121, ''],
  ['ALT_DIGITS', 131119, ''],
  ['YESEXPR', 327680, '^[yY]'],
  ['NOEXPR', 327681, '^[nN]'],
  ['_DATE_FMT', 131180, '%a %b %e %H:%M:%S %Z %Y'],
];

function langinfo(key: PyObject): PyObject {
  const number = key instanceof PyInt ? Number(key.value) : -1;
  const item = LANGINFO.find(([, n]) => n === number);
  if (item === undefined) raise('ValueError', 'unsupported langinfo constant');
  const isAscii = item[0] === 'CODESET' && current()[0] === 'C';
  return newStr(isAscii ? 'ANSI_X3.4-1968' : item[2]);
}

function textOf(o: PyObject, fn: string, which: string): string {
  return o instanceof PyStr
    ? o.value
    : raise('TypeError', `${fn}() argument ${which}must be str, not ${o.type.name}`);
}

/** strcoll: by code points, as these locales do. */
function strcoll(a: PyObject, b: PyObject): PyObject {
  const left = [...textOf(a, 'strcoll', '1 ')];
  const right = [...textOf(b, 'strcoll', '2 ')];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = left[i]!.codePointAt(0)! - right[i]!.codePointAt(0)!;
    if (difference !== 0) return newInt(Math.sign(difference));
  }
  return newInt(Math.sign(left.length - right.length));
}

function textdomain(domain: PyObject): PyObject {
  if (domain !== None) localeState().domain = textOf(domain, 'textdomain', '');
  return newStr(localeState().domain);
}

const definition: ModuleDefinition = {
  name: '_locale',
  source: 'CPython 3.13 Modules/_localemodule.c',
  doc: 'Support for POSIX locales.',
  functions: [
    method('setlocale', '($module, category, locale=None, /)', setlocale),
    method('localeconv', '($module, /)', localeconv),
    method('strcoll', '($module, os1, os2, /)', strcoll),
    method('strxfrm', '($module, string, /)', (text: PyObject) =>
      newStr(textOf(text, 'strxfrm', '')),
    ),
    method('nl_langinfo', '($module, key, /)', langinfo),
    method('gettext', '($module, msg, /)', (message: PyObject) => incref(message)),
    method('dgettext', '($module, domain, msg, /)', (_domain: PyObject, message: PyObject) =>
      incref(message),
    ),
    method(
      'dcgettext',
      '($module, domain, msg, category, /)',
      (_domain: PyObject, message: PyObject) => incref(message),
    ),
    method('textdomain', '($module, domain, /)', textdomain),
    method('bindtextdomain', '($module, domain, dir, /)', (domain: PyObject, dir: PyObject) => {
      if (textOf(domain, 'bindtextdomain', '1 ') === '')
        raise(LocaleError, 'domain must be a non-empty string');
      return dir === None ? newStr('/usr/share/locale') : incref(dir);
    }),
    method(
      'bind_textdomain_codeset',
      '($module, domain, codeset, /)',
      (_d: PyObject, codeset: PyObject) => (codeset === None ? newNone() : incref(codeset)),
    ),
    method('getencoding', '($module, /)', () => newStr('UTF-8')),
  ],
  attributes: {
    Error: () => incref(LocaleError),
    CHAR_MAX: () => newInt(CHAR_MAX),
    LC_ALL: () => newInt(LC_ALL),
    ...Object.fromEntries(CATEGORIES.map(([name, i]) => [name, () => newInt(i)])),
    ...Object.fromEntries(LANGINFO.map(([name, number]) => [name, () => newInt(number)])),
  },
};

export function localeModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
