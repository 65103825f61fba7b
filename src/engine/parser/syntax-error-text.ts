// A syntax error as CPython prints it: the file, the line with carets under it, the message.
//
// CPython 3.13 Lib/traceback.py TracebackException._format_syntax_error (without colours and without
// suggestions).
import type { SyntaxDiagnostic } from './syntax-errors.ts';

/** Lines of the error as they stand at the end of a traceback, with a final newline. */
export function formatSyntaxError(error: SyntaxDiagnostic): string {
  const { type, message, filename, lineno } = error;
  if (lineno === null) {
    return type === 'MemoryError' ? `${type}: ${message}\n` : `${type}: ${message} (${filename})\n`;
  }
  const lines = [`  File "${filename}", line ${lineno}`];
  if (error.text !== null) lines.push(...sourceLines(error, [...error.text]));
  lines.push(`${type}: ${message}`);
  return `${lines.join('\n')}\n`;
}

function sourceLines(error: SyntaxDiagnostic, text: readonly string[]): string[] {
  const right = [...text.join('').replace(/\n+$/, '')];
  const shown = [...right.join('').replace(/^[ \n\f]+/, '')];
  const spaces = right.length - shown.length;
  const sourceLine = `    ${shown.join('')}`;
  if (error.offset === null) return [sourceLine];
  let { offset } = error;
  let endOffset = right.length + 1;
  if (error.lineno === error.endLineno) endOffset = error.endOffset ? error.endOffset : offset;
  if (text.length > 0 && offset > text.length) offset = right.length + 1;
  if (text.length > 0 && endOffset > text.length) endOffset = right.length + 1;
  if (offset >= endOffset || endOffset < 0) endOffset = offset + 1;
  const column = offset - 1 - spaces;
  if (column < 0) return [sourceLine];
  // White space other than spaces is kept, so that the carets line up under tabs.
  const padding = shown
    .slice(0, column)
    .map((character) => (/\s/.test(character) ? character : ' '));
  return [sourceLine, `    ${padding.join('')}${'^'.repeat(endOffset - offset)}`];
}
