// Random Python programs: assignments that print what they got or which error came, inside of functions, classes, loops, generators,
// handlers. Every program ends by itself.

import { Chance } from './chance.ts';
import { expression, KINDS, type Kind } from './expressions.ts';

const STATEMENTS = 28;
const DEPTH = 3;

interface Writer {
  readonly chance: Chance;
  readonly lines: string[];
  /** Names by kind of what they hold. */
  readonly scope: Map<string, Kind>;
  names: number;
}

/** The program of a seed. */
export function program(seed: number): string {
  const writer: Writer = {
    chance: new Chance(seed),
    lines: [`# seed ${seed}`],
    scope: new Map(),
    names: 0,
  };
  for (let i = 0; i < STATEMENTS; i++) statement(writer, '');
  return `${writer.lines.join('\n')}\n`;
}

function statement(writer: Writer, indent: string): void {
  const { chance } = writer;
  if (indent.length > 8) return assignment(writer, indent);
  const kinds = [
    [12, assignment],
    [2, change],
    [2, loop],
    [2, functionCall],
    [1, generator],
    [1, classUse],
    [2, handler],
    [1, matching],
    [1, unpacking],
  ] as const;
  const total = kinds.reduce((sum, [weight]) => sum + weight, 0);
  let at = chance.below(total);
  for (const [weight, write] of kinds) {
    if (at < weight) return write(writer, indent);
    at -= weight;
  }
}

function newName(writer: Writer): string {
  return `v${writer.names++}`;
}

function some(writer: Writer, kind: Kind = writer.chance.pick(KINDS), depth = DEPTH): string {
  return expression(writer.chance, writer.scope, kind, depth);
}

/** Writes `body` in a try statement that prints the error. */
function guarded(writer: Writer, indent: string, body: () => void): void {
  writer.lines.push(`${indent}try:`);
  body();
  writer.lines.push(
    `${indent}except Exception as error:`,
    `${indent}    print(type(error).__name__, error)`,
  );
}

function assignment(writer: Writer, indent: string): void {
  const kind = writer.chance.pick(KINDS);
  const value = some(writer, kind);
  const name = newName(writer);
  // Known in any case, so that later statements can use it; wrong ones have the literal of their kind.
  writer.lines.push(`${indent}${name} = ${expression(writer.chance, new Map(), kind, 0)}`);
  guarded(writer, indent, () => {
    writer.lines.push(`${indent}    ${name} = ${value}`);
    writer.lines.push(`${indent}    print('${name}', repr(${name}))`);
  });
  if (indent === '') writer.scope.set(name, kind);
}

function change(writer: Writer, indent: string): void {
  const { chance, scope } = writer;
  const lists = [...scope].filter(([, kind]) => kind === 'list' || kind === 'dict');
  if (lists.length === 0) return assignment(writer, indent);
  const [name, kind] = chance.pick(lists);
  const act =
    kind === 'list'
      ? chance.pick([
          `${name}.append(${some(writer)})`,
          `${name}[${chance.below(5) - 2}] = ${some(writer)}`,
          `${name}[1:3] = ${some(writer, 'list')}`,
          `del ${name}[${chance.below(5)}]`,
          `${name}.insert(${chance.below(5) - 2}, ${some(writer)})`,
          `${name} += ${some(writer, 'tuple')}`,
          `${name}.pop(${chance.below(4)})`,
          `${name}.extend(${some(writer, 'str')})`,
          `${name}.remove(${some(writer)})`,
        ])
      : chance.pick([
          `${name}[${some(writer)}] = ${some(writer)}`,
          `del ${name}[${some(writer)}]`,
          `${name}.update(${some(writer, 'dict')})`,
          `${name}.setdefault(${some(writer, 'str')}, ${some(writer)})`,
          `print(${name}.pop(${some(writer)}, 'none'))`,
          `print(${name}.popitem())`,
        ]);
  guarded(writer, indent, () => writer.lines.push(`${indent}    ${act}`));
  writer.lines.push(`${indent}print('${name}', ${name})`);
}

function loop(writer: Writer, indent: string): void {
  const { chance, lines } = writer;
  const name = newName(writer);
  const over = chance.pick(['list', 'str', 'tuple', 'dict', 'set'] as const);
  guarded(writer, indent, () => {
    lines.push(`${indent}    for ${name} in list(${some(writer, over)})[:6]:`);
    lines.push(
      `${indent}        if ${name} == (${some(writer)}): ${chance.pick(['break', 'continue'])}`,
    );
    lines.push(`${indent}        print('in', repr(${name}), ${some(writer)})`);
    lines.push(`${indent}    else:`, `${indent}        print('through')`);
  });
}

function functionCall(writer: Writer, indent: string): void {
  const { chance, lines } = writer;
  const name = newName(writer);
  const parameters = chance.pick([
    'a, b=2',
    'a, /, b',
    '*a, b=3',
    'a, *, b',
    'a, b, **c',
    'a=1, *b, c=4, **d',
  ]);
  const call = chance.pick([
    '1, 2',
    '1',
    'b=5, a=4',
    '*(1, 2)',
    '1, b=2',
    '',
    '1, 2, 3',
    "**{'a': 1, 'b': 2}",
    'a=1, z=9',
  ]);
  lines.push(
    `${indent}def ${name}(${parameters}):`,
    `${indent}    print(sorted(locals().items()))`,
  );
  lines.push(`${indent}    return ${some(writer)}`);
  guarded(writer, indent, () => lines.push(`${indent}    print(repr(${name}(${call})))`));
}

function generator(writer: Writer, indent: string): void {
  const { chance, lines } = writer;
  const name = newName(writer);
  lines.push(
    `${indent}def ${name}(n):`,
    `${indent}    try:`,
    `${indent}        for i in range(n):`,
  );
  lines.push(
    `${indent}            got = yield i, ${some(writer, 'int', 1)}`,
    `${indent}            print('got', got)`,
  );
  lines.push(
    `${indent}    finally:`,
    `${indent}        print('closing')`,
    `${indent}    return ${some(writer, 'int', 1)}`,
  );
  const use = chance.pick([
    `print(list(${name}(3)))`,
    `g = ${name}(3); print(next(g), g.send('x')); g.close()`,
    `g = ${name}(2); next(g); g.throw(KeyError('k'))`,
    `print(dict(${name}(2)))`,
    `g = ${name}(1); print(next(g), next(g))`,
  ]);
  guarded(writer, indent, () => lines.push(`${indent}    ${use}`));
}

function classUse(writer: Writer, indent: string): void {
  const { chance, lines } = writer;
  const name = `C${writer.names++}`;
  const base = chance.pick(['', '(int)', '(list)', '(dict)', '(str)', '(Exception)']);
  lines.push(`${indent}class ${name}${base}:`, `${indent}    shared = ${some(writer, 'int', 1)}`);
  const methods = [
    `def __repr__(self): return '<${name}>'`,
    `def __eq__(self, other): return other == (${some(writer, 'int', 1)})`,
    `def __len__(self): return ${chance.below(4)}`,
    `def __getitem__(self, i): return [(i, self.shared)][i]`,
    `def __add__(self, other): return ('add', other)`,
    `def __radd__(self, other): return ('radd', other)`,
    `def __contains__(self, x): return x == 1`,
    `def __bool__(self): return ${chance.pick(['True', 'False', '3'])}`,
    `def __hash__(self): return 7`,
    `def __lt__(self, other): return True`,
    `def __call__(self, *a, **k): return (a, k)`,
    `def __index__(self): return 2`,
  ];
  for (const text of methods) if (chance.odds(0.4)) lines.push(`${indent}    ${text}`);
  const made =
    base === '(dict)'
      ? `${name}(a=1)`
      : base === '(str)'
        ? `${name}('s')`
        : base === '(list)'
          ? `${name}([1])`
          : `${name}()`;
  for (const use of chance.pick([
    [`x + 1`, `1 + x`, `x == 1`, `bool(x)`],
    [`len(x)`, `x[0]`, `1 in x`, `sorted([x, x])`],
    [`x(1, k=2)`, `{x: 1}`, `[1, 2, 3][x]`, `x.shared`],
    [`x.missing`, `list(x)`, `x < x`, `hash(x) == hash(x)`],
  ]))
    guarded(writer, indent, () => {
      lines.push(`${indent}    x = ${made}`, `${indent}    r = ${use}`);
      lines.push(`${indent}    print(${JSON.stringify(use)}, 'object at' in repr(r) or r)`);
    });
}

function handler(writer: Writer, indent: string): void {
  const { chance, lines } = writer;
  const error = chance.pick([
    'ValueError',
    'KeyError',
    'LookupError',
    'ArithmeticError',
    'TypeError',
  ]);
  guarded(writer, indent, () => {
    lines.push(`${indent}    try:`, `${indent}        print(${some(writer)})`);
    lines.push(
      `${indent}        if (${some(writer, 'bool', 1)}): raise ${error}(${some(writer, 'int', 1)})`,
    );
    lines.push(
      `${indent}    except ${chance.pick([error, 'ZeroDivisionError', '(ValueError, KeyError)'])} as e:`,
    );
    lines.push(
      `${indent}        print('caught', repr(e))`,
      `${indent}        ${chance.pick(['raise', 'pass', 'raise RuntimeError("again") from e'])}`,
    );
    lines.push(
      `${indent}    else:`,
      `${indent}        print('fine')`,
      `${indent}    finally:`,
      `${indent}        print('finally')`,
    );
  });
}

function matching(writer: Writer, indent: string): void {
  const { chance, lines } = writer;
  guarded(writer, indent, () => {
    lines.push(`${indent}    match ${some(writer)}:`);
    const cases = [
      '0 | 1',
      'int(n)',
      'str() as n',
      '[]',
      '[a, *n]',
      "{'a': n}",
      '(a, b)',
      'None',
      'float(n) if n > 1',
      '{**n}',
      'bool()',
      'bytes(n)',
    ];
    for (const pattern of cases) {
      if (!chance.odds(0.5)) continue;
      lines.push(
        `${indent}        case ${pattern}:`,
        `${indent}            print(${JSON.stringify(pattern)})`,
      );
    }
    lines.push(`${indent}        case _:`, `${indent}            print('other')`);
  });
}

function unpacking(writer: Writer, indent: string): void {
  const { chance, lines } = writer;
  const target = chance.pick(['a, b', 'a, *b', '*a, b', 'a, (b, c)', '[a, b, *c]', 'a, b, c']);
  const names = target.match(/[abc]/g)!.join(', ');
  guarded(writer, indent, () => {
    lines.push(
      `${indent}    ${target} = ${some(writer, chance.pick(['list', 'tuple', 'str', 'dict'] as const))}`,
    );
    lines.push(`${indent}    print(${names})`);
  });
}
