// Monaco in the colours of the site: read from the tokens, so there is one place for them.

import type * as Monaco from 'monaco-editor/editor';

/** Sets the theme now and whenever the page's theme changes. Answers how to stop. */
export function followTheme(monaco: typeof Monaco): () => void {
  const apply = (): void => {
    const dark = document.documentElement.dataset['theme'] === 'dark';
    const name = dark ? 'utg-dark' : 'utg-light';
    monaco.editor.defineTheme(name, themeOf(dark));
    monaco.editor.setTheme(name);
  };
  apply();
  const observer = new MutationObserver(apply);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

function themeOf(dark: boolean): Monaco.editor.IStandaloneThemeData {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const bare = (name: string): string => token(name).replace('#', '');
  const rule = (scope: string, name: string) => ({ token: scope, foreground: bare(name) });
  return {
    base: dark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      rule('', '--code-ink'),
      rule('comment', '--code-comment'),
      rule('keyword', '--code-keyword'),
      rule('string', '--code-string'),
      rule('string.escape', '--code-string'),
      rule('number', '--code-number'),
      rule('identifier', '--code-ink'),
    ],
    colors: {
      'editor.background': token('--code-bg'),
      'editor.foreground': token('--code-ink'),
      'editorGutter.background': token('--code-bg'),
      'editorLineNumber.foreground': token('--ink-faint'),
      'editorLineNumber.activeForeground': token('--ink'),
      focusBorder: token('--focus'),
    },
  };
}
