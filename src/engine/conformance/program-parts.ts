// A program of several files in one: a line `# ---- PATH` begins a file. The first must be main.py.

export function programParts(text: string): Record<string, string> {
  const files: Record<string, string> = {};
  let current = '';
  for (const line of text.split(/(?<=\n)/)) {
    const name = /^# ---- (\S+)\n$/.exec(line)?.[1];
    if (name === undefined) files[current] += line;
    else {
      current = name;
      files[name] = '';
    }
  }
  return files;
}

/** A text of the error stream, with the places that differ between machines named alike. */
export function plainPaths(text: string, folder: string, library: string): string {
  return text
    .replaceAll(`${folder}/main.py`, 'main.py')
    .replaceAll(folder, '<folder>')
    .replaceAll(library, '<lib>');
}

/** What was printed, paths made plain; what went to stderr behind it. */
export function printed(stdout: string, stderr: string, folder: string, library: string): string {
  const plain = (text: string): string => plainPaths(text, folder, library);
  return plain(stdout) + (stderr === '' ? '' : `---- stderr\n${plain(stderr)}`);
}
