import type { Action, Note, Tone } from './note.js';
import { templateFor } from './template.js';

export type { Note } from './note.js';

/** The note as HTML and as plain text, which say the same. Whatever the note holds stays text. */
export async function layOut(note: Note): Promise<{ html: string; text: string }> {
  const { paragraphs, bar, more = [], why = [], small } = note;
  const { pieces, slots } = await templateFor({
    paragraphs: paragraphs.length,
    cells: bar?.cells.length ?? 0,
    more: more.length,
    why: why.length,
    small: small.length,
  });
  const values = valuesOf(note);
  const html = pieces.reduce((before, piece, index) => {
    const value = values[slots[index - 1] as string] ?? '';
    return before + escaped(value) + piece;
  });
  return { html, text: plain(note) };
}

/** By the names of the template's slots. */
function valuesOf({ heading, paragraphs, bar, action, more = [], why = [], small }: Note) {
  const values: Record<string, string> = { heading, label: action.label, url: action.url };
  const number = (name: string, texts: string[]) => {
    for (const [index, text] of texts.entries()) values[`${name}${index}`] = text;
  };
  number('paragraph', paragraphs);
  number('why', why);
  number('small', small);
  number('more', more.map(labelOf));
  number('moreurl', more.map(urlOf));
  if (bar) {
    number('cell', bar.cells.map(colourOf));
    Object.assign(values, { sentence: bar.sentence, endone: bar.ends[0], endtwo: bar.ends[1] });
  }
  return values;
}

const labelOf = ({ label }: Action) => label;
const urlOf = ({ url }: Action) => url;

/** Legible on a light and on a dark sheet. */
const colours: Record<Tone, string> = {
  closed: '#a8a196',
  open: '#4a86c8',
  best: '#0f8f83',
  late: '#d99a2b',
  now: '#c2453b',
};
const colourOf = (tone: Tone) => colours[tone];

const plain = ({ heading, paragraphs, bar, action, more = [], why = [], small }: Note): string =>
  [
    heading,
    ...paragraphs,
    ...(bar ? [bar.sentence] : []),
    ...[action, ...more].map(({ label, url }) => `${label}:\n${url}`),
    ...(why.length > 0 ? [['Why', ...why].join('\n')] : []),
    ...['-- ', ...small],
  ].join('\n\n');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
