// Completion and values on hover, for every editor of the page: the language has one provider each, which asks whoever owns the model.

import type * as Monaco from 'monaco-editor/editor';
import { offeredAt, pointedAt } from './python-names.ts';

export interface EditorHelp {
  /** Modules that an import may name. */
  readonly modules: () => Promise<readonly string[]>;
  /** An expression and its value where the run stands, as text; null: it has none there. */
  readonly valueOf: (expression: string) => Promise<string | null>;
}

const helpers = new WeakMap<Monaco.editor.ITextModel, EditorHelp>();

/** Until the model is gone. */
export function giveHelp(model: Monaco.editor.ITextModel, help: EditorHelp): void {
  helpers.set(model, help);
}

/** Once, when the editor is loaded. */
export function registerHelp(monaco: typeof Monaco): void {
  monaco.languages.registerCompletionItemProvider('python', {
    provideCompletionItems: async (model, position) => {
      const help = helpers.get(model);
      const word = model.getWordUntilPosition(position);
      const { lineNumber, column } = position;
      const before = model.getLineContent(lineNumber).slice(0, column - 1);
      const isImport = /^\s*(?:import|from)\s/.test(before);
      const modules = isImport ? ((await help?.modules()) ?? []) : [];
      const range = new monaco.Range(lineNumber, word.startColumn, lineNumber, word.endColumn);
      const { CompletionItemKind: kinds } = monaco.languages;
      const kindOf = {
        own: kinds.Variable,
        builtin: kinds.Function,
        keyword: kinds.Keyword,
        module: kinds.Module,
      } as const;
      const suggestions = offeredAt(before, model.getValue(), modules)
        // The word that is being typed is no help.
        .filter(({ name, kind }) => kind !== 'own' || name !== word.word)
        .map(({ name, kind }) => ({ label: name, insertText: name, kind: kindOf[kind], range }));
      return { suggestions };
    },
  });
  monaco.languages.registerHoverProvider('python', {
    provideHover: async (model, { lineNumber, column }) => {
      const pointed = pointedAt(model.getLineContent(lineNumber), column);
      const value = pointed && (await helpers.get(model)?.valueOf(pointed.expression));
      if (!value) return null;
      return {
        range: new monaco.Range(lineNumber, pointed.from, lineNumber, pointed.to),
        contents: [{ value: `\`\`\`python\n${value.replaceAll('`', 'ˋ')}\n\`\`\`` }],
      };
    },
  });
}
