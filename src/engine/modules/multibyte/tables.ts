// Tables of the multibyte codecs, unpacked when a codec is first asked for. CPython 3.13 Modules/cjkcodecs/cjkcodecs.h (dbcs_index,
// dbcs_map, importmap). Written by tooling/record_multibyte.py, which says how.

export interface TableData {
  /** The table that this one is written as differences from. */
  readonly base?: string;
  readonly cells: string;
  /** `point:octets` where the encoder is not the reverse of the decoder; no octets: it has none. */
  readonly exceptions: string;
  /** `octet:point` where an octet below 0x80 is not ASCII. */
  readonly ascii: string;
  /** Octets after which the decoder waits for more. */
  readonly leads: string;
  /** GB 18030: `point.number.length` of sequences of four octets that count as code points do. */
  readonly runs?: string;
}

const SINGLES = 0x80;
const TRAILS = 0x100 - 0x30;
const DOUBLES = 0x80 * TRAILS;

export class MultibyteTable {
  private readonly cells: readonly string[];
  private readonly leads = new Set<number>();
  readonly ascii = new Map<number, string>();
  /** Code point -> octets as one number. */
  readonly octets = new Map<number, number>();
  /** Two code points -> octets; and which begin such a pair. */
  readonly pairs = new Map<string, number>();
  readonly pairStarts = new Set<number>();

  constructor(data: TableData, cells: readonly string[]) {
    this.cells = cells;
    for (const range of data.leads.split(' ')) {
      const [from, to] = range.split('-').map((n) => parseInt(n, 16)) as [number, number];
      for (let octet = from; octet <= to; octet++) this.leads.add(octet);
    }
    for (let octet = 0; octet < 0x80; octet++) this.octets.set(octet, octet);
    cells.forEach((text, i) => this.addReverse(text, i));
    for (const [octet, point] of pairsOf(data.ascii)) {
      this.ascii.set(octet, point === -1 ? '' : String.fromCodePoint(point));
    }
    for (const [point, octets] of pairsOf(data.exceptions)) {
      if (octets === -1) this.octets.delete(point);
      else this.octets.set(point, octets);
    }
  }

  private addReverse(text: string, cell: number): void {
    if (text === '') return;
    const point = text.codePointAt(0)!;
    if (text.length === (point > 0xffff ? 2 : 1)) {
      if (!this.octets.has(point)) this.octets.set(point, octetsOfCell(cell));
      return;
    }
    this.pairStarts.add(point);
    this.pairs.set(text, octetsOfCell(cell));
  }

  isLead(octet: number): boolean {
    return this.leads.has(octet);
  }

  single(octet: number): string {
    return this.cells[octet - 0x80]!;
  }

  /** Text of two octets; empty if they mean nothing. */
  double(lead: number, trail: number): string {
    if (lead < 0x80 || trail < 0x30) return '';
    return this.cells[SINGLES + (lead - 0x80) * TRAILS + trail - 0x30]!;
  }

  /** Text of the two octets after 0x8f. */
  triple(lead: number, trail: number): string {
    if (lead < 0xa1 || lead > 0xfe || trail < 0xa1 || trail > 0xfe) return '';
    return this.cells[SINGLES + DOUBLES + (lead - 0xa1) * 94 + trail - 0xa1] ?? '';
  }
}

/** The octets of a cell as one number. */
function octetsOfCell(cell: number): number {
  if (cell < SINGLES) return cell + 0x80;
  const double = cell - SINGLES;
  if (double < DOUBLES)
    return ((0x80 + Math.floor(double / TRAILS)) << 8) | (0x30 + (double % TRAILS));
  const triple = double - DOUBLES;
  return 0x8f0000 | ((0xa1 + Math.floor(triple / 94)) << 8) | (0xa1 + (triple % 94));
}

function* pairsOf(text: string): Generator<[number, number]> {
  if (text === '') return;
  for (const item of text.split(' ')) {
    const [from, to] = item.split(':') as [string, string];
    yield [parseInt(from, 16), to === '' ? -1 : parseInt(to, 16)];
  }
}

function unpack(text: string, base: readonly string[]): string[] {
  const cells: string[] = [];
  for (let i = 0; i < text.length;) {
    const c = text[i]!;
    if (c === '(') {
      const end = text.indexOf(')', i);
      cells.push(text.slice(i + 1, end));
      i = end + 1;
    } else if (c === '-' || c === '+' || c === '=') {
      const end = text.indexOf(';', i);
      const count = parseInt(text.slice(i + 1, end), 36);
      for (let n = 0; n < count; n++) {
        if (c === '-') cells.push('');
        else if (c === '=') cells.push(base[cells.length]!);
        else cells.push(String.fromCodePoint(cells[cells.length - 1]!.codePointAt(0)! + 1));
      }
      i = end + 1;
    } else {
      const point = text.codePointAt(i)!;
      cells.push(String.fromCodePoint(point));
      i += point > 0xffff ? 2 : 1;
    }
  }
  return cells;
}

const unpacked = new Map<TableData, string[]>();
const tables = new Map<TableData, MultibyteTable>();

function cellsOf(data: TableData, room: Readonly<Record<string, TableData>>): string[] {
  let cells = unpacked.get(data);
  if (cells === undefined) {
    cells = unpack(data.cells, data.base === undefined ? [] : cellsOf(room[data.base]!, room));
    unpacked.set(data, cells);
  }
  return cells;
}

/** The table `name` of a generated file. */
export function tableOf(name: string, room: Readonly<Record<string, TableData>>): MultibyteTable {
  const data = room[name]!;
  let table = tables.get(data);
  if (table === undefined) {
    table = new MultibyteTable(data, cellsOf(data, room));
    tables.set(data, table);
  }
  return table;
}
