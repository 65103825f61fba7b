// `gil dis`, `gil tokens`, `gil ast`: what CPython's command lines of the same name print.

import { readFileSync } from 'node:fs';
import { dis } from '../engine/bytecode/dis.ts';
import { compileModule } from '../engine/compiler/compile.ts';
import { formatAst } from '../engine/parser/dump-ast.ts';
import { formatTokens } from '../engine/parser/dump-tokens.ts';
import { parseModule } from '../engine/parser/parser.ts';
import { constantRepr } from '../engine/parser/python-repr.ts';
import { formatSyntaxError } from '../engine/parser/syntax-error-text.ts';
import { UsageError, withUsage } from './options.ts';

/** Address shown for code objects, which have none here. */
const CODE_ADDRESS = '0x7f0000000000';

export function listingCommand(
  verb: 'dis' | 'tokens' | 'ast',
  args: readonly string[],
): Promise<number> {
  return withUsage(() => {
    const file = args[0];
    if (file === undefined) throw new UsageError(`usage: gil ${verb} FILE.py`);
    const source = read(file);
    if (verb === 'tokens') return show(formatTokens(source));
    const parsed = parseModule(source, file);
    if ('error' in parsed) return complain(formatSyntaxError(parsed.error));
    if (verb === 'ast') return show(formatAst(source));
    const compiled = compileModule(parsed.tree, file);
    if ('error' in compiled) return complain(formatSyntaxError(compiled.error as never));
    return show(dis(compiled.code, { address: () => CODE_ADDRESS, scalar: constantRepr }));
  });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `gil: can't open file '${file}': ${(error as NodeJS.ErrnoException).code}`,
    );
  }
}

function show(text: string): number {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  return 0;
}

function complain(text: string): number {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
  return 1;
}
