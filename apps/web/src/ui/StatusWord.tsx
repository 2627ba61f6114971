import type { Icon } from '@tabler/icons-react';
import classes from './statusWord.module.css';
import { ground, ink, type Tone } from './theme/tone.js';

interface Props {
  word: string;
  icon: Icon;
  tone: Tone;
  /** Ink and ground change places. */
  filled?: boolean;
  struck?: boolean;
}

/** How something stands: a word with its icon and colour, never colour alone. */
export function StatusWord({ word, icon: Icon, tone, filled = false, struck = false }: Props) {
  const style = filled
    ? { background: ink(tone), color: 'var(--surface)' }
    : { background: ground(tone), color: ink(tone) };
  return (
    <span className={classes.word} style={style}>
      <Icon size={14} stroke={2} aria-hidden />
      {struck ? <s>{word}</s> : word}
    </span>
  );
}
