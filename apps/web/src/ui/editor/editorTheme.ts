import { EditorView } from '@codemirror/view';

const wavy = (tone: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline wavy var(--tone-${tone}) 1.5px`,
  textDecorationSkipInk: 'none',
  textUnderlineOffset: '3px',
});

/** Paper, caret, underlines and tooltips in the colours of the house. */
export const editorTheme = EditorView.theme({
  '&': { color: 'var(--mantine-color-text)', fontSize: '15px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '24px' },
  '.cm-content': { padding: '12px 0', minHeight: '260px', caretColor: 'var(--mantine-color-text)' },
  '.cm-line': { padding: '0 14px' },
  '.cm-lintRange-error': wavy('red'),
  '.cm-lintRange-warning': wavy('amber'),
  '.cm-lintRange-hint': {
    ...wavy('grey'),
    textDecoration: 'underline dotted var(--tone-grey) 2px',
  },
  '.cm-lintRange-info': {
    backgroundImage: 'none',
    backgroundColor: 'var(--tone-violet-soft)',
    borderBottom: '2px solid var(--tone-violet)',
  },
  '.cm-tooltip': {
    maxWidth: '360px',
    border: '1px solid var(--line-strong)',
    borderRadius: '8px',
    background: 'var(--surface)',
    color: 'var(--mantine-color-text)',
    overflow: 'hidden',
  },
  '.cm-diagnostic': { padding: '8px 12px', borderLeftWidth: '3px' },
  '.cm-diagnosticAction': {
    margin: '6px 8px 0 0',
    padding: '4px 10px',
    borderRadius: '8px',
    background: 'var(--tone-teal)',
    color: 'var(--surface)',
    font: 'inherit',
  },
});
