// Colours of listings, light and dark: the --code-* values of tokens.css as a theme for the highlighter, which needs them as
// literals at build time. tokens.test.ts checks that both places agree.
import { ExpressiveCodeTheme } from '@astrojs/starlight/expressive-code';

export interface CodeColours {
  readonly bg: string;
  readonly ink: string;
  readonly comment: string;
  readonly keyword: string;
  readonly string: string;
  readonly number: string;
  readonly name: string;
}

export const lightCode: CodeColours = {
  bg: '#f8f7f4',
  ink: '#1d1f24',
  comment: '#5f636b',
  keyword: '#7a2a8a',
  string: '#1b6b3a',
  number: '#a3481a',
  name: '#1c4f9c',
};

export const darkCode: CodeColours = {
  bg: '#1a1d22',
  ink: '#e8e6e1',
  comment: '#9a9ca3',
  keyword: '#d9a8ef',
  string: '#8ed6a5',
  number: '#f0a878',
  name: '#9cbcff',
};

export const codeThemes = [
  theme('gil-light', 'light', lightCode),
  theme('gil-dark', 'dark', darkCode),
];

function theme(name: string, type: 'light' | 'dark', c: CodeColours): ExpressiveCodeTheme {
  const rule = (scope: string[], foreground: string, fontStyle = '') => ({
    scope,
    settings: { foreground, fontStyle },
  });
  return new ExpressiveCodeTheme({
    name,
    type,
    colors: { 'editor.background': c.bg, 'editor.foreground': c.ink },
    tokenColors: [
      rule(['comment', 'punctuation.definition.comment'], c.comment, 'italic'),
      rule(['string', 'punctuation.definition.string'], c.string),
      rule(['constant.numeric', 'constant.language', 'constant.character'], c.number),
      rule(['keyword', 'storage', 'keyword.operator.logical.python'], c.keyword),
      rule(['keyword.operator', 'punctuation'], c.ink),
      rule(
        ['entity.name.function', 'entity.name.type', 'support.type', 'meta.function.decorator'],
        c.name,
      ),
      rule(['support.function.builtin', 'support.type.exception'], c.name),
      rule(['meta.fstring.python', 'variable', 'source'], c.ink),
    ],
  });
}
