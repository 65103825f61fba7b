// An object of a listing as its C struct at the end of the run, under the rules of some versions. Not in CPython.

import type { ProfileName, StructuresView } from '../engine/index.ts';
import type {
  FieldGroup,
  StructBlock,
  StructPicture,
  StructRow,
} from '../visual/struct/picture.ts';
import type { ListingFile } from './listing-files.ts';
import { openSession } from './run-listing.ts';

type StructView = StructuresView['objects'][number]['structs'][number];
type Field = StructView['fields'][number];

/** How a value that a pointer leads to is called. */
type NameOf = (id: number) => string | null;

/** The object that the global `name` stands for when the main thread has ended. Errors: there is no such name. */
export function structOf(file: ListingFile, name: string, profile: ProfileName): StructPicture {
  const session = openSession(file, profile);
  session.run();
  const { roots, objects } = session.state('heap');
  const root = roots.find((one) => one.kind === 'global' && one.name === name);
  if (root === undefined) throw new Error(`${file.path}: there is no ${name} at the end`);
  const object = objects.find(({ id }) => id === root.to)!;
  const { structs } = session.state('structures').objects.find(({ id }) => id === root.to)!;
  const known = new Map(
    objects.map(({ id, type, repr }) => [id, repr.startsWith('<') ? type : repr]),
  );
  const nameOf: NameOf = (id) => known.get(id) ?? null;
  return {
    profile,
    type: object.type,
    repr: object.repr,
    blocks: structs.map((view) => blockOf(view, object.type, nameOf)),
  };
}

function blockOf(view: StructView, type: string, nameOf: NameOf): StructBlock {
  const rows = withGaps(joinUnused(view.fields.map((field) => rowOf(field, type, nameOf))));
  const front = Math.min(0, ...rows.map(({ offset }) => offset));
  return { struct: view.struct, bytes: view.size - front, rows };
}

function rowOf(field: Field, type: string, nameOf: NameOf): StructRow {
  const { name, ctype, size, pointsTo, offset } = field;
  const isType = name === 'ob_type';
  const isBlock =
    pointsTo === null && field.value.startsWith('0x') && /\*\*|Keys|Values/.test(ctype);
  const isLink = name.startsWith('_gc_') && field.value !== 'NULL';
  return {
    offset,
    size,
    name: name.replace(/^long_value\./, ''),
    ctype,
    value: isType ? type : valueOf(field, nameOf),
    holds:
      pointsTo !== null || isType ? 'reference' : isBlock ? 'block' : isLink ? 'list' : 'value',
    group: groupOf(field),
  };
}

/** Addresses of the engine tell nothing, so a pointer is shown by what it leads to. */
function valueOf({ name, ctype, value, bytes, pointsTo }: Field, nameOf: NameOf): string {
  if (pointsTo !== null) return nameOf(pointsTo) ?? '';
  if (/^Py_UCS/.test(ctype)) return charactersOf(bytes, Number(ctype.slice(6, 7)));
  if (name === 'state' || /\[\]$/.test(ctype)) return bytes.match(/../g)!.join(' ');
  if (value.startsWith('0x')) return ctype === 'uintptr_t' ? value : '';
  return value;
}

/** `'n' 'u' 't' 0`: the characters as they lie there, with the zero at the end. */
function charactersOf(bytes: string, width: number): string {
  const units = bytes.match(new RegExp(`.{${2 * width}}`, 'g')) ?? [];
  const codes = units.map((unit) => parseInt(unit.match(/../g)!.reverse().join(''), 16));
  return codes.map((code) => (code === 0 ? '0' : `'${String.fromCodePoint(code)}'`)).join(' ');
}

function groupOf({ name, offset }: Field): FieldGroup {
  if (offset < 0) return 'front';
  if (
    /^ob_(refcnt|type|tid|mutex|gc_bits|ref_local|ref_shared|overflow|flags)$|^_padding$/.test(name)
  )
    return 'head';
  return name === 'ob_size' ? 'size' : 'own';
}

/** What a C compiler leaves out so that the next field begins at a multiple of its size. */
function withGaps(rows: readonly StructRow[]): StructRow[] {
  return rows.flatMap((row, i) => {
    const end = row.offset + row.size;
    const size = (rows[i + 1]?.offset ?? end) - end;
    const gap = {
      ...row,
      offset: end,
      size,
      name: '',
      ctype: '',
      value: '',
      holds: 'gap',
    } as const;
    return size > 0 ? [row, gap] : [row];
  });
}

/** `dk_entries[3].me_key`: the array and the place in it. */
const indexed = /^(.*)\[(\d+)\]/;

const placeOf = ({ name }: StructRow): string => indexed.exec(name)?.[0] ?? '';

/** Places of an array that hold nothing, one after another, as one row. */
function joinUnused(rows: readonly StructRow[]): StructRow[] {
  const isUnused = (row: StructRow): boolean =>
    placeOf(row) !== '' &&
    rows.every((one) => placeOf(one) !== placeOf(row) || /^(NULL|0)$/.test(one.value));
  const joined: StructRow[] = [];
  let run: StructRow[] = [];
  for (const row of rows) {
    if (isUnused(row)) {
      run.push(row);
      continue;
    }
    joined.push(...asOne(run), row);
    run = [];
  }
  return [...joined, ...asOne(run)];
}

function asOne(run: readonly StructRow[]): readonly StructRow[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || first === last) return run;
  const [from, to] = [placeOf(first), placeOf(last)];
  const name = from === to ? from : `${from} … ${to.slice(to.indexOf('['))}`;
  const size = run.reduce((sum, row) => sum + row.size, 0);
  return [{ ...first, name, ctype: '', size, value: 'NULL', holds: 'value' }];
}
