// Paths as text only. CPython 3.13 Python/fileutils.c (_Py_normpath_and_size), Modules/posixmodule.c (os__path_splitroot_ex_impl).

/** `posixpath.normpath`. */
export function normpath(path: string): string {
  if (path === '') return '.';
  const [, root, tail] = splitroot(path);
  const parts: string[] = [];
  for (const part of tail.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..' || (root === '' && parts.length === 0) || parts.at(-1) === '..')
      parts.push(part);
    else if (parts.length > 0) parts.pop();
  }
  const above = root === '' ? parts : parts.filter((p) => p !== '..');
  return `${root}${above.join('/')}` || '.';
}

/** Drive (always empty), root and tail. Two slashes at the start are a root of their own. */
export function splitroot(path: string): [string, string, string] {
  if (!path.startsWith('/')) return ['', '', path];
  if (!path.startsWith('//') || path.startsWith('///')) return ['', '/', path.slice(1)];
  return ['', '//', path.slice(2)];
}
