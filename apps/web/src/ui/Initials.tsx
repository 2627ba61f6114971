import { ground, ink, type Tone } from './theme/tone.js';

const tones: Tone[] = ['teal', 'blue', 'violet', 'amber', 'green', 'grey'];

/** A person as initials in a colour from the name; the name itself stands beside it. */
export function Initials({ name, size = 32 }: { name: string; size?: number }) {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('');
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const tone = tones[sum % tones.length] ?? 'grey';
  return (
    <span
      aria-hidden
      style={{
        display: 'inline-grid',
        placeItems: 'center',
        flex: 'none',
        width: size,
        height: size,
        borderRadius: '50%',
        background: ground(tone),
        color: ink(tone),
        fontSize: size * 0.38,
        fontWeight: 650,
      }}
    >
      {letters.toUpperCase()}
    </span>
  );
}
