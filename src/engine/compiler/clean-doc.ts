// Docstrings lose the indentation that all their lines share.
//
// CPython: Python/compile.c _PyCompile_CleanDoc. Unlike inspect.cleandoc, blank lines at both
// ends stay, so that line numbers stay.

/** Source: CPython 3.13 Python/compile.c _PyCompile_CleanDoc. */
export function cleanDoc(doc: string): string {
  const [first = '', ...rest] = expandTabs(doc).split('\n');
  let margin = Infinity;
  for (const line of rest) {
    const indent = line.length - line.replace(/^ +/, '').length;
    if (indent < line.length) margin = Math.min(margin, indent);
  }
  if (margin === Infinity) margin = 0;
  const stripped = first.replace(/^ +/, '');
  if (stripped === first && margin === 0) return [first, ...rest].join('\n');
  const cut = rest.map((line) => {
    const blanks = line.length - line.replace(/^ +/, '').length;
    return line.slice(Math.min(blanks, margin));
  });
  return [stripped, ...cut].join('\n');
}

// str.expandtabs(8): the column starts again behind \n and \r.
function expandTabs(text: string): string {
  if (!text.includes('\t')) return text;
  let column = 0;
  let out = '';
  for (const char of text) {
    if (char === '\t') {
      const blanks = 8 - (column % 8);
      out += ' '.repeat(blanks);
      column += blanks;
    } else {
      out += char;
      column = char === '\n' || char === '\r' ? 0 : column + 1;
    }
  }
  return out;
}
