import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { type Diagnostic, nextDiagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import classes from './editor.module.css';
import { editorTheme } from './editorTheme.js';

/** What can be done to the editor from outside. */
export interface EditorHandle {
  /** Puts the cursor there, in sight. */
  select(start: number, end: number): void;
  replace(start: number, end: number, text: string): void;
  /** Puts `before` and `after` around what is selected, and the cursor between them. */
  surround(before: string, after: string): void;
  nextFinding(): void;
}

interface Props {
  ref?: Ref<EditorHandle>;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Where the caret is; undefined while the editor has no focus. */
  onCaret?: (offset: number | undefined) => void;
  /** What is underlined in `checked`; shown only while that is still the text. */
  marks: Diagnostic[];
  checked: string;
  /** On `Ctrl Enter`. */
  onSubmit?: () => void;
  /** To be read and selected in, not written. */
  readOnly?: boolean;
  /** What is selected, half-open; an empty stretch when nothing is. */
  onSelect?: (start: number, end: number) => void;
}

/** A text being written, with what was found in it underlined. */
export default function Editor({
  ref,
  label,
  value,
  onChange,
  onCaret,
  marks,
  checked,
  onSubmit,
  readOnly = false,
  onSelect,
}: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const changed = useEffectEvent(onChange);
  const moved = useEffectEvent((offset: number | undefined) => onCaret?.(offset));
  const submit = useEffectEvent(() => onSubmit?.());
  const selected = useEffectEvent((start: number, end: number) => onSelect?.(start, end));
  const first = useEffectEvent(() => ({ value, label, readOnly }));

  useEffect(() => {
    const { value, label, readOnly } = first();
    const editor = new EditorView({
      parent: host.current ?? undefined,
      state: EditorState.create({
        doc: value,
        extensions: [
          history(),
          keymap.of([
            {
              key: 'Mod-Enter',
              run: () => {
                submit();
                return true;
              },
            },
            { key: 'F8', run: nextDiagnostic },
            ...defaultKeymap,
            ...historyKeymap,
          ]),
          EditorState.readOnly.of(readOnly),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) changed(update.state.doc.toString());
            const { from, to } = update.state.selection.main;
            if (update.selectionSet) selected(from, to);
            moved(update.view.hasFocus ? update.state.selection.main.head : undefined);
          }),
          editorTheme,
        ],
      }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === value) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } });
  }, [value]);

  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() !== checked) return;
    editor.dispatch(setDiagnostics(editor.state, marks));
  }, [marks, checked]);

  useImperativeHandle(ref, () => ({
    select(start, end) {
      view.current?.dispatch({ selection: { anchor: start, head: end }, scrollIntoView: true });
      view.current?.focus();
    },
    replace(start, end, text) {
      view.current?.dispatch({ changes: { from: start, to: end, insert: text } });
      view.current?.focus();
    },
    surround(before, after) {
      const editor = view.current;
      if (!editor) return;
      const { from, to } = editor.state.selection.main;
      const cursor = to + before.length;
      editor.dispatch({
        changes: [
          { from, insert: before },
          { from: to, insert: after },
        ],
        selection: { anchor: cursor },
      });
      editor.focus();
    },
    nextFinding() {
      if (!view.current) return;
      view.current.focus();
      nextDiagnostic(view.current);
    },
  }));

  return <div ref={host} className={classes.paper} />;
}
