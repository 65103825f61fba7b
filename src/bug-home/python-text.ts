// A text as a Python literal that people can read. Not in CPython.

/** Several lines in triple quotes as they are, where that is possible; else one quoted line with escapes. */
export function pythonText(text: string): string {
  const plain = /^[^\\\0-\x08\x0b-\x1f\x7f\r\ud800-\udfff]*$/;
  if (text.includes('\n') && plain.test(text.replaceAll(/[\ud800-\udbff][\udc00-\udfff]/g, ''))) {
    for (const quotes of ["'''", '"""'])
      if (!text.includes(quotes) && !text.endsWith(quotes[0]!))
        return `${quotes}\\\n${text}${quotes}`;
  }
  return quoted(text);
}

function quoted(text: string): string {
  let escaped = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const char = text[i]!;
    if (char === '\\' || char === '"') escaped += `\\${char}`;
    else if (char === '\n') escaped += '\\n';
    else if (unit < 32 || unit === 127) escaped += `\\x${unit.toString(16).padStart(2, '0')}`;
    else if (isLone(text, i)) escaped += `\\u${unit.toString(16)}`;
    else escaped += char;
  }
  return `"${escaped}"`;
}

/** Half of a pair that stands alone: no file can hold it. */
function isLone(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 0xd800 || unit > 0xdfff) return false;
  const isHigh = unit < 0xdc00;
  const other = text.charCodeAt(isHigh ? i + 1 : i - 1);
  return isHigh ? !(other >= 0xdc00 && other <= 0xdfff) : !(other >= 0xd800 && other <= 0xdbff);
}
