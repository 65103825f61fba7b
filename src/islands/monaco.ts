// Monaco, Python only, loaded when someone wants to type. This file is always imported dynamically, so
// that a page without a touched lab never pays for it.
//
// Imports follow the exports map of monaco-editor 0.57: one line for each feature. The language of the
// menus must be loaded before the core, and is then fixed for the page.

import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import type * as Monaco from 'monaco-editor/editor';
import type { Diagnostic } from '../engine/index.ts';
import type { Language } from '../visual/shared/words.ts';
import type { EditorMarks } from './editor-marks.ts';
import { registerHelp } from './monaco-help.ts';
import type { EditorHelp } from './monaco-help.ts';
import { Models } from './monaco-models.ts';
import { followTheme } from './monaco-theme.ts';

export interface MonacoEditor {
  /** Shows a file with this text. Each file has its own undo history. */
  readonly show: (file: string, text: string) => void;
  readonly setMarks: (marks: EditorMarks) => void;
  /** Offsets in the text. */
  readonly select: (from: number, to: number) => void;
  readonly goToLine: (line: number) => void;
  readonly focus: () => void;
  readonly dispose: () => void;
}

export interface MonacoOptions {
  readonly file: string;
  readonly text: string;
  readonly label: string;
  readonly language: Language;
  readonly help: EditorHelp;
  readonly onType: (text: string) => void;
  /** The margin was clicked, or F9 was pressed. */
  readonly onStop: (line: number) => void;
  /** Where the lines with breakpoints are now that the text was edited. */
  readonly onStopsMoved: (lines: readonly number[]) => void;
}

/** Makes an editor inside `host`, which must have the class `monaco-component`. */
export async function openMonaco(host: HTMLElement, options: MonacoOptions): Promise<MonacoEditor> {
  const monaco = await loadMonaco(options.language);
  const stopFollowing = followTheme(monaco);
  const editor = monaco.editor.create(host, {
    ...settings,
    model: null,
    ariaLabel: options.label,
  });
  const decorations = editor.createDecorationsCollection();
  const stops = editor.createDecorationsCollection();
  const models = new Models(monaco, editor, options.help);
  editor.onDidChangeModelContent(() => {
    options.onType(models.shown.getValue());
    if (stops.length > 0) options.onStopsMoved(stops.getRanges().map((r) => r.startLineNumber));
  });
  models.show(options.file, options.text);
  editor.onMouseDown(({ target }) => {
    const { GUTTER_GLYPH_MARGIN, GUTTER_LINE_NUMBERS } = monaco.editor.MouseTargetType;
    if (target.type !== GUTTER_GLYPH_MARGIN && target.type !== GUTTER_LINE_NUMBERS) return;
    if (target.position !== null) options.onStop(target.position.lineNumber);
  });
  editor.addCommand(monaco.KeyCode.F9, () => {
    const line = editor.getPosition()?.lineNumber;
    if (line !== undefined) options.onStop(line);
  });
  return {
    show: (file, text) => models.show(file, text),
    setMarks: (marks) => {
      const decorated = marks.threads.map((mark, index) => {
        const before = marks.threads.slice(0, index).filter((other) => other.line === mark.line);
        return threadDecoration(monaco, mark, before.length);
      });
      decorations.set(decorated);
      stops.set(marks.stops.map((line) => stopDecoration(monaco, line)));
      const problems = marks.problems.map((problem) => markerOf(monaco, problem));
      monaco.editor.setModelMarkers(models.shown, 'engine', problems);
    },
    select: (from, to) => {
      const [start, end] = [from, to].map((offset) => models.shown.getPositionAt(offset));
      editor.setSelection(monaco.Range.fromPositions(start!, end));
    },
    goToLine: (line) => {
      editor.setPosition({
        lineNumber: line,
        column: models.shown.getLineFirstNonWhitespaceColumn(line) || 1,
      });
      editor.revealLineInCenterIfOutsideViewport(line);
      editor.focus();
    },
    focus: () => editor.focus(),
    dispose: () => {
      stopFollowing();
      editor.dispose();
      models.dispose();
    },
  };
}

const settings: Monaco.editor.IStandaloneEditorConstructionOptions = {
  language: 'python',
  automaticLayout: true,
  fontFamily:
    'ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  fontSize: 14,
  lineHeight: 22,
  padding: { top: 8, bottom: 8 },
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  glyphMargin: true,
  lineNumbersMinChars: 3,
  lineDecorationsWidth: 12,
  folding: false,
  renderLineHighlight: 'none',
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  fixedOverflowWidgets: true,
  wordBasedSuggestions: 'off',
  // Enter is a new line unless a suggestion was chosen with the arrow keys.
  acceptSuggestionOnEnter: 'smart',
  suggestSelection: 'first',
  accessibilitySupport: 'auto',
  bracketPairColorization: { enabled: false },
  scrollbar: { alwaysConsumeMouseWheel: false },
};

let loading: Promise<typeof Monaco> | null = null;

function loadMonaco(language: Language): Promise<typeof Monaco> {
  loading ??= load(language).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(language: Language): Promise<typeof Monaco> {
  globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() };
  if (language === 'zh-cn') await import('monaco-editor/nls/lang/zh-cn');
  const monaco = await import('monaco-editor/editor');
  await import('./monaco-features.ts');
  registerHelp(monaco);
  return monaco;
}

function threadDecoration(
  monaco: typeof Monaco,
  mark: EditorMarks['threads'][number],
  sameLineBefore: number,
): Monaco.editor.IModelDeltaDecoration {
  // The glyph margin has three lanes; a fourth thread on one line shares the last.
  const lane = Math.min(sameLineBefore + 1, 3) as Monaco.editor.GlyphMarginLane;
  const paint = `thread-paint-${mark.thread % 8}`;
  return {
    range: new monaco.Range(mark.line, 1, mark.line, 1),
    options: {
      isWholeLine: true,
      className: `thread-line ${paint}${mark.running ? ' thread-running' : ''}`,
      glyphMarginClassName: `thread-glyph ${paint} thread-badge-${mark.badge}`,
      glyphMargin: { position: lane },
      glyphMarginHoverMessage: { value: mark.name },
    },
  };
}

function stopDecoration(monaco: typeof Monaco, line: number): Monaco.editor.IModelDeltaDecoration {
  return {
    range: new monaco.Range(line, 1, line, 1),
    options: { lineNumberClassName: 'stop-line', stickiness: 1 },
  };
}

function markerOf(monaco: typeof Monaco, problem: Diagnostic): Monaco.editor.IMarkerData {
  const { severity, type, message, line, column, endLine, endColumn } = problem;
  return {
    severity: severity === 'error' ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
    message: `${type}: ${message}`,
    startLineNumber: line,
    startColumn: column,
    endLineNumber: endLine,
    endColumn,
  };
}
