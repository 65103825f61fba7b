// "Can it print X?": whether a text occurs in what a program wrote. Not in CPython.
//
// Words count, not the white space between them: `1 2 2` is found in three lines too. A word or number is found whole: `1` is not in `12`, `-1` or `0.1`.

/** `stdout` contains `text`. An empty text asks for a run that prints nothing. */
export function canPrint(stdout: string, text: string): boolean {
  const written = squeeze(stdout);
  const wanted = squeeze(text);
  if (wanted === '') return written === '';
  for (let at = written.indexOf(wanted); at >= 0; at = written.indexOf(wanted, at + 1)) {
    const before = written.slice(0, at);
    const after = written.slice(at + wanted.length);
    if (!goesOn(before, wanted) && !goesOn(wanted, after)) return true;
  }
  return false;
}

const squeeze = (text: string): string => text.trim().split(/\s+/u).join(' ');

/** Whether a word or a number lies across the border. */
function goesOn(before: string, after: string): boolean {
  const isWord = /[\p{L}\p{N}_]$/u.test(before) && /^[\p{L}\p{N}_]/u.test(after);
  const isNumber = /[-+.]$/u.test(before) && /^\p{N}/u.test(after);
  const isFraction = /\p{N}$/u.test(before) && /^\.\p{N}/u.test(after);
  return isWord || isNumber || isFraction;
}
