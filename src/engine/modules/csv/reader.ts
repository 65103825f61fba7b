// The reader: a state machine over the characters of lines. CPython 3.13 Modules/_csv.c (Reader_iternext, parse_process_char).

import { charge } from '../../objects/charge.ts';
import { newFloat } from '../../objects/float.ts';
import { newInt } from '../../objects/int.ts';
import { iterNext } from '../../objects/iterate.ts';
import { newList } from '../../objects/list.ts';
import { callObject } from '../../objects/calls.ts';
import { FloatType } from '../../objects/float.ts';
import { decref, decrefAll, incref, type PyObject } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { selfIter } from '../../objects/seq-iter.ts';
import { newNone } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../../objects/suspend.ts';
import {
  CsvError,
  csvState,
  QUOTE_NONE,
  QUOTE_NONNUMERIC,
  QUOTE_NOTNULL,
  QUOTE_STRINGS,
  type PyDialect,
} from './dialect.ts';

export const ReaderType = newStaticType('reader', { module: '_csv', hasGc: true, basicSize: 88 });

type State =
  | 'START_RECORD'
  | 'START_FIELD'
  | 'ESCAPED_CHAR'
  | 'IN_FIELD'
  | 'IN_QUOTED_FIELD'
  | 'ESCAPE_IN_QUOTED_FIELD'
  | 'QUOTE_IN_QUOTED_FIELD'
  | 'EAT_CRNL'
  | 'AFTER_ESCAPED_CRNL';

const EOL = '';
const isEnd = (c: string): boolean => c === '\n' || c === '\r' || c === EOL;

export class PyReader extends PyNative {
  declare it: PyObject;
  declare dialect: PyDialect;
  state: State = 'START_RECORD';
  /** Finished fields: their texts, null for None; `numeric` says which become floats. */
  fields: { text: string | null; numeric: boolean }[] = [];
  field = '';
  unquoted = false;
  lines = 0;
  /** Steals both. */
  constructor(it: PyObject, dialect: PyDialect) {
    super(ReaderType);
    this.it = it;
    this.dialect = dialect;
  }

  reset(): void {
    this.fields = [];
    this.field = '';
    this.state = 'START_RECORD';
    this.unquoted = false;
  }

  save(): void {
    const { quoting } = this.dialect;
    const plain = this.unquoted && this.field === '';
    const none = plain && (quoting === QUOTE_NOTNULL || quoting === QUOTE_STRINGS);
    const numeric =
      this.unquoted && !plain && (quoting === QUOTE_NONNUMERIC || quoting === QUOTE_STRINGS);
    this.fields.push({ text: none ? null : this.field, numeric });
    this.field = '';
  }

  private add(c: string, limit: number): void {
    if (this.field.length >= limit) raise(CsvError, `field larger than field limit (${limit})`);
    this.field += c;
  }

  private endOfField(c: string): void {
    this.save();
    this.state = c === EOL ? 'START_RECORD' : 'EAT_CRNL';
  }

  /** parse_process_char. */
  process(c: string, limit: number): void {
    const d = this.dialect;
    switch (this.state) {
      case 'START_RECORD':
        if (c === EOL) return;
        if (isEnd(c)) {
          this.state = 'EAT_CRNL';
          return;
        }
        this.state = 'START_FIELD';
        return this.startField(c, limit);
      case 'START_FIELD':
        return this.startField(c, limit);
      case 'ESCAPED_CHAR':
        if (c === '\n' || c === '\r') {
          this.add(c, limit);
          this.state = 'AFTER_ESCAPED_CRNL';
          return;
        }
        this.add(c === EOL ? '\n' : c, limit);
        this.state = 'IN_FIELD';
        return;
      case 'AFTER_ESCAPED_CRNL':
        return c === EOL ? undefined : this.inField(c, limit);
      case 'IN_FIELD':
        return this.inField(c, limit);
      case 'IN_QUOTED_FIELD':
        if (c === EOL) return;
        if (c === d.escapechar) this.state = 'ESCAPE_IN_QUOTED_FIELD';
        else if (c === d.quotechar && d.quoting !== QUOTE_NONE)
          this.state = d.doublequote ? 'QUOTE_IN_QUOTED_FIELD' : 'IN_FIELD';
        else this.add(c, limit);
        return;
      case 'ESCAPE_IN_QUOTED_FIELD':
        this.add(c === EOL ? '\n' : c, limit);
        this.state = 'IN_QUOTED_FIELD';
        return;
      case 'QUOTE_IN_QUOTED_FIELD':
        return this.afterQuote(c, limit);
      default:
        if (c === EOL) this.state = 'START_RECORD';
        else if (!isEnd(c)) {
          raise(
            CsvError,
            "new-line character seen in unquoted field - do you need to open the file with newline=''?",
          );
        }
    }
  }

  private startField(c: string, limit: number): void {
    const d = this.dialect;
    this.unquoted = true;
    if (isEnd(c)) this.endOfField(c);
    else if (c === d.quotechar && d.quoting !== QUOTE_NONE) {
      this.unquoted = false;
      this.state = 'IN_QUOTED_FIELD';
    } else if (c === d.escapechar) this.state = 'ESCAPED_CHAR';
    else if (c === ' ' && d.skipinitialspace) return;
    else if (c === d.delimiter) this.save();
    else {
      this.add(c, limit);
      this.state = 'IN_FIELD';
    }
  }

  private inField(c: string, limit: number): void {
    const d = this.dialect;
    if (isEnd(c)) this.endOfField(c);
    else if (c === d.escapechar) this.state = 'ESCAPED_CHAR';
    else if (c === d.delimiter) {
      this.save();
      this.state = 'START_FIELD';
    } else {
      this.add(c, limit);
      this.state = 'IN_FIELD';
    }
  }

  private afterQuote(c: string, limit: number): void {
    const d = this.dialect;
    if (d.quoting !== QUOTE_NONE && c === d.quotechar) {
      this.add(c, limit);
      this.state = 'IN_QUOTED_FIELD';
    } else if (c === d.delimiter) {
      this.save();
      this.state = 'START_FIELD';
    } else if (isEnd(c)) this.endOfField(c);
    else if (!d.strict) {
      this.add(c, limit);
      this.state = 'IN_FIELD';
    } else raise(CsvError, `'${d.delimiter}' expected after '${d.quotechar ?? ''}'`);
  }
}
ownsFields(ReaderType, ['it', 'dialect'], true);

ReaderType.tp_iter = selfIter;
ReaderType.tp_iternext = (o) => suspendSteps(nextSteps(o as PyReader), [o]);
function* nextSteps(self: PyReader): Steps<PyObject | null> {
  self.reset();
  do {
    let line = iterNext(self.it);
    if (line === SUSPENDED) line = (yield) as PyObject | null;
    if (line === null) {
      if (self.field === '' && self.state !== 'IN_QUOTED_FIELD') return null;
      if (self.dialect.strict) raise(CsvError, 'unexpected end of data');
      self.save();
      break;
    }
    try {
      if (!(line instanceof PyStr)) {
        raise(
          CsvError,
          `iterator should return strings, not ${line.type.name} (the file should be opened in text mode)`,
        );
      }
      self.lines++;
      const limit = csvState().fieldLimit;
      charge(line.value.length);
      for (const c of line.value) self.process(c, limit);
      self.process(EOL, limit);
    } finally {
      decref(line);
    }
  } while (self.state !== 'START_RECORD');
  return yield* recordSteps(self);
}

function* recordSteps(self: PyReader): Steps<PyObject> {
  const items: PyObject[] = [];
  let done = false;
  try {
    for (const { text, numeric } of self.fields) {
      if (text === null) items.push(newNone());
      else if (!numeric) items.push(newStr(text));
      else items.push(yield* floatSteps(text));
    }
    done = true;
    return newList(items);
  } finally {
    self.fields = [];
    if (!done) decrefAll(items);
  }
}
function* floatSteps(text: string): Steps<PyObject> {
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return newFloat(Number(text));
  const argument = newStr(text);
  try {
    const value = callObject(FloatType, [argument]);
    return value === SUSPENDED ? yield : value;
  } finally {
    decref(argument);
  }
}

const readOnly = (name: string) => () =>
  raise('AttributeError', `attribute '${name}' of '_csv.reader' objects is not writable`);
describeType(ReaderType, {
  source: 'CPython 3.13 Modules/_csv.c',
  getsets: [
    { name: 'dialect', get: (self: PyReader) => incref(self.dialect), set: readOnly('dialect') },
    { name: 'line_num', get: (self: PyReader) => newInt(self.lines), set: readOnly('line_num') },
  ],
});
