import type { Finding } from '@afterword/engine';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { nextDiagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import { diagnosticsOf } from './diagnostics.js';
import classes from './editor.module.css';
import { editorTheme } from './editorTheme.js';

/** What can be done to the editor from outside. */
export interface EditorHandle {
  /** Puts the cursor there, in sight. */
  select(start: number, end: number): void;
  replace(start: number, end: number, text: string): void;
  nextFinding(): void;
}

interface Props {
  ref?: Ref<EditorHandle>;
  value: string;
  onChange: (value: string) => void;
  /** Where the caret is; undefined while the editor has no focus. */
  onCaret: (offset: number | undefined) => void;
  /** What was found in `checked`; shown only while that is still the text. */
  findings: Finding[];
  checked: string;
  onSend: () => void;
}

/** The body of a message, with what the checks found underlined. */
export default function Editor({
  ref,
  value,
  onChange,
  onCaret,
  findings,
  checked,
  onSend,
}: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const changed = useEffectEvent(onChange);
  const moved = useEffectEvent(onCaret);
  const send = useEffectEvent(onSend);
  const first = useEffectEvent(() => value);

  useEffect(() => {
    const editor = new EditorView({
      parent: host.current ?? undefined,
      state: EditorState.create({
        doc: first(),
        extensions: [
          history(),
          keymap.of([
            {
              key: 'Mod-Enter',
              run: () => {
                send();
                return true;
              },
            },
            { key: 'F8', run: nextDiagnostic },
            ...defaultKeymap,
            ...historyKeymap,
          ]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': 'Message' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) changed(update.state.doc.toString());
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
    editor.dispatch(setDiagnostics(editor.state, diagnosticsOf(findings)));
  }, [findings, checked]);

  useImperativeHandle(ref, () => ({
    select(start, end) {
      view.current?.dispatch({ selection: { anchor: start, head: end }, scrollIntoView: true });
      view.current?.focus();
    },
    replace(start, end, text) {
      view.current?.dispatch({ changes: { from: start, to: end, insert: text } });
      view.current?.focus();
    },
    nextFinding() {
      if (!view.current) return;
      view.current.focus();
      nextDiagnostic(view.current);
    },
  }));

  return <div ref={host} className={classes.paper} />;
}
