// The texts of one editor: a model for each file, so that undo, caret and scroll position are those of the file that is shown.
//
// Invariant: an undo never brings the text of another file.

import type * as Monaco from 'monaco-editor/editor';
import { giveHelp } from './monaco-help.ts';
import type { EditorHelp } from './monaco-help.ts';

type ViewState = Monaco.editor.ICodeEditorViewState;

export class Models {
  private readonly monaco: typeof Monaco;
  private readonly editor: Monaco.editor.IStandaloneCodeEditor;
  private readonly help: EditorHelp;
  private readonly models = new Map<string, Monaco.editor.ITextModel>();
  private readonly states = new Map<string, ViewState>();
  private file: string | null = null;

  constructor(
    monaco: typeof Monaco,
    editor: Monaco.editor.IStandaloneCodeEditor,
    help: EditorHelp,
  ) {
    this.monaco = monaco;
    this.editor = editor;
    this.help = help;
  }

  /** The model on the screen. */
  get shown(): Monaco.editor.ITextModel {
    return this.editor.getModel()!;
  }

  show(file: string, text: string): void {
    if (file !== this.file) this.turnTo(file, text);
    const { shown } = this;
    if (text === shown.getValue()) return;
    // An edit rather than a new value: the learner can undo it.
    shown.pushEditOperations([], [{ range: shown.getFullModelRange(), text }], () => null);
  }

  dispose(): void {
    for (const model of this.models.values()) model.dispose();
    this.models.clear();
  }

  private turnTo(file: string, text: string): void {
    const state = this.editor.saveViewState();
    if (this.file !== null && state !== null) this.states.set(this.file, state);
    const model = this.models.get(file) ?? this.create(text);
    this.models.set(file, model);
    this.file = file;
    this.editor.setModel(model);
    this.editor.restoreViewState(this.states.get(file) ?? null);
  }

  private create(text: string): Monaco.editor.ITextModel {
    const model = this.monaco.editor.createModel(text, 'python');
    model.updateOptions({ tabSize: 4, insertSpaces: true });
    giveHelp(model, this.help);
    return model;
  }
}
