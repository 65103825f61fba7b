// The writer: which fields are quoted, what is escaped. CPython 3.13 Modules/_csv.c (csv_writerow, join_append_data).

import { callObject } from '../../objects/calls.ts';
import { getIter, iterNext } from '../../objects/iterate.ts';
import { method } from '../../objects/native.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { eachSteps } from '../../objects/each-steps.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../../objects/suspend.ts';
import { strSteps } from '../../objects/text.ts';
import {
  CsvError,
  QUOTE_ALL,
  QUOTE_NONE,
  QUOTE_NONNUMERIC,
  QUOTE_NOTNULL,
  QUOTE_STRINGS,
  type PyDialect,
} from './dialect.ts';

export const WriterType = newStaticType('writer', { module: '_csv', hasGc: true, basicSize: 72 });

export class PyWriter extends PyNative {
  declare write: PyObject;
  declare dialect: PyDialect;
  /** Steals both. */
  constructor(write: PyObject, dialect: PyDialect) {
    super(WriterType);
    this.write = write;
    this.dialect = dialect;
  }
}
ownsFields(WriterType, ['write', 'dialect'], true);

const isNumber = (o: PyObject): boolean =>
  o.type.nb_index !== null || o.type.nb_int !== null || o.type.nb_float !== null;

function wantsQuotes(d: PyDialect, field: PyObject): boolean {
  switch (d.quoting) {
    case QUOTE_NONNUMERIC:
      return !isNumber(field) && field.type.name !== 'complex';
    case QUOTE_ALL:
      return true;
    case QUOTE_STRINGS:
      return field instanceof PyStr;
    case QUOTE_NOTNULL:
      return field !== None;
    default:
      return false;
  }
}

/** join_append: the text of a field (null: None) as it stands in the record. */
function fieldText(d: PyDialect, text: string | null, wanted: boolean): string {
  let quoted = wanted;
  let out = '';
  for (const c of text ?? '') {
    const special =
      c === d.delimiter ||
      c === d.escapechar ||
      c === d.quotechar ||
      c === '\n' ||
      c === '\r' ||
      d.lineterminator.includes(c);
    if (special) {
      let escape = d.quoting === QUOTE_NONE;
      if (!escape) {
        if (c === d.quotechar) {
          if (d.doublequote) out += d.quotechar;
          else escape = true;
        } else if (c === d.escapechar) escape = true;
        if (!escape) quoted = true;
      }
      if (escape) {
        if (d.escapechar === null) raise(CsvError, 'need to escape, but no escapechar set');
        out += d.escapechar;
      }
    }
    out += c;
  }
  if ((text ?? '') === '' && d.delimiter === ' ' && d.skipinitialspace) {
    if (d.quoting === QUOTE_NONE || (text === null && keepsNone(d))) {
      raise(
        CsvError,
        'empty field must be quoted if delimiter is a space and skipinitialspace is true',
      );
    }
    quoted = true;
  }
  return quoted ? `${d.quotechar ?? ''}${out}${d.quotechar ?? ''}` : out;
}
const keepsNone = (d: PyDialect): boolean =>
  d.quoting === QUOTE_STRINGS || d.quoting === QUOTE_NOTNULL;

function* rowSteps(self: PyWriter, row: PyObject): Steps<PyObject> {
  const d = self.dialect;
  const it = yield* rowIteratorSteps(row);
  let record = '';
  let count = 0;
  let isNone = false;
  try {
    for (;;) {
      let field = iterNext(it);
      if (field === SUSPENDED) field = (yield) as PyObject | null;
      if (field === null) break;
      try {
        isNone = field === None;
        const quoted = wantsQuotes(d, field);
        const text = isNone ? null : field instanceof PyStr ? field.value : yield* strSteps(field);
        record += (count > 0 ? d.delimiter : '') + fieldText(d, text, quoted);
        count++;
      } finally {
        decref(field);
      }
    }
  } finally {
    decref(it);
  }
  if (count > 0 && record === '') {
    if (d.quoting === QUOTE_NONE || (isNone && keepsNone(d)))
      raise(CsvError, 'single empty field record must be quoted');
    record = fieldText(d, null, true);
  }
  const line = newStr(record + d.lineterminator);
  try {
    const done = callObject(self.write, [line]);
    return done === SUSPENDED ? yield : done;
  } finally {
    decref(line);
  }
}
function* rowIteratorSteps(row: PyObject): Steps<PyObject> {
  try {
    const it = getIter(row);
    return it === SUSPENDED ? yield : it;
  } catch (error) {
    if (!(error instanceof Raised) || !error.exception.isA('TypeError')) throw error;
    decref(error.exception);
    return raise(CsvError, `iterable expected, not ${row.type.name}`);
  }
}

function* rowsSteps(self: PyWriter, rows: PyObject): Steps<PyObject> {
  yield* eachSteps(rows, function* (row) {
    decref(yield* rowSteps(self, row));
  });
  return newNone();
}

describeType(WriterType, {
  source: 'CPython 3.13 Modules/_csv.c',
  methods: [
    method('writerow', '($self, row, /)', (self: PyWriter, row: PyObject) =>
      suspendSteps(rowSteps(self, row), [self, row]),
    ),
    method('writerows', '($self, rows, /)', (self: PyWriter, rows: PyObject) =>
      suspendSteps(rowsSteps(self, rows), [self, rows]),
    ),
  ],
  getsets: [
    {
      name: 'dialect',
      get: (self: PyWriter) => incref(self.dialect),
      set: () =>
        raise('AttributeError', "attribute 'dialect' of '_csv.writer' objects is not writable"),
    },
  ],
});
