import { Temporal } from '@afterword/engine';
import { expect, test } from 'vitest';
import { layOut, type Note } from './layout.js';
import { windowBar } from './windowBar.js';

const at = Temporal.Instant.from;
const bar = windowBar(
  {
    opensAt: at('2026-11-24T15:30Z'),
    suggestedAt: at('2026-11-25T08:00Z'),
    dueAt: at('2026-11-25T14:30Z'),
    latestAt: at('2026-11-26T14:30Z'),
  },
  at('2026-11-25T10:30Z'),
  'Europe/Berlin',
);
const sentence =
  'Opens Tue 24 Nov, 16:30; best Wed 25 Nov, 09:00; due Wed 25 Nov, 15:30; latest Thu 26 Nov, 15:30.';

/** A mail in which every text is this one, but for its bar. */
const saying = (text: string): Note => ({
  heading: text,
  paragraphs: [text, text],
  bar: { ...bar, sentence: text, ends: [text, text] },
  action: { label: text, url: text },
  more: [{ label: text, url: text }],
  why: [text],
  small: [text],
});

const tagsOf = (html: string) => html.match(/<[^>]*>/g)?.length;

test.each([
  '</div></td></table><script>alert(1)</script>',
  '" onmouseover="alert(1)" x="',
  '<!-- ',
  '--> <![endif]-->',
  '&lt;b&gt; &amp;',
  '%%heading%% %%url%% %%small0%%',
  '[[heading]] {{heading}} $& $1 $` \\u003c',
  '<mj-raw><b>bold</b></mj-raw>',
])('whatever a text says stays text: %s', async (text) => {
  const { html } = await layOut(saying(text));
  const { html: harmless } = await layOut(saying('harmless'));
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  const escaped = text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');
  expect(html).toBe(harmless.replaceAll('harmless', () => escaped));
  expect(tagsOf(html)).toBe(tagsOf(harmless));
  expect((await layOut(saying(text))).text).toContain(text);
});

test('mails of other shapes get templates of their own', async () => {
  const plain: Note = { ...saying('one'), bar: undefined, more: [], why: [], small: [] };
  const { html, text } = await layOut(plain);
  expect(html).not.toMatch(/role="img"|Why|%%/);
  expect(text).toBe('one\n\none\n\none\n\none:\none\n\n-- ');
  expect((await layOut({ ...plain, paragraphs: ['only'] })).html).toContain('only');
});

test('the text says what the HTML says, the window in one sentence', async () => {
  const note: Note = {
    heading: 'Thank Anna Weber',
    paragraphs: ['It is due.'],
    bar,
    action: { label: 'Open the draft', url: 'https://a.example/1' },
    more: [{ label: 'Mark as sent', url: 'https://a.example/2' }],
    why: ['24 h after the interview ended'],
    small: ['Small print.'],
  };
  const { html, text } = await layOut(note);
  expect(text.split('\n\n')).toEqual([
    ...['Thank Anna Weber', 'It is due.', sentence, 'Open the draft:\nhttps://a.example/1'],
    ...['Mark as sent:\nhttps://a.example/2', 'Why\n24 h after the interview ended', '-- '],
    'Small print.',
  ]);
  for (const words of ['Thank Anna Weber', 'It is due.', 'Why', 'Small print.', 'ended'])
    expect(html).toContain(words);
  expect(html).toContain(`role="img" aria-label="${sentence}"`);
  expect(html).toContain('href="https://a.example/2"');
});

test('the bar shows the four moments and now in order', () => {
  const short = bar.cells.filter((tone, index) => tone !== bar.cells[index - 1]);
  expect(short).toEqual(['closed', 'open', 'best', 'now', 'late', 'closed']);
  expect(bar.cells).toHaveLength(24);
  expect(bar.sentence).toBe(sentence);
});
