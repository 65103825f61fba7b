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

/** What was printed, with the places that differ between machines named alike; what went to stderr behind it. */
export function printed(stdout: string, stderr: string, folder: string, library: string): string {
  const plain = (text: string): string =>
    text
      .replaceAll(`${folder}/main.py`, 'main.py')
      .replaceAll(folder, '<folder>')
      .replaceAll(library, '<lib>');
  return plain(stdout) + (stderr === '' ? '' : `---- stderr\n${plain(stderr)}`);
}
