// Patterns for printed lines, as labs write them: the line itself, with `*` for any text. Not in CPython.

/** Whether one line of `stdout` fits. */
export function hasLine(stdout: string, pattern: string): boolean {
  const expression = linePattern(pattern);
  return linesOf(stdout).some((line) => expression.test(line));
}

/** The lines of an output; the newline at the end makes no empty line. */
export function linesOf(stdout: string): readonly string[] {
  return stdout.replace(/\n$/, '').split('\n');
}

export function linePattern(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}/-]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

/** Whether `text` as a whole fits a pattern of several lines, in which `*` stands for any text, line ends too. */
export function textFits(text: string, pattern: string): boolean {
  return new RegExp(linePattern(pattern).source, 's').test(text);
}
