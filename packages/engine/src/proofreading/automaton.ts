const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const apostrophe = 26;

/** The words of an automaton, see training/automatonOf.mjs for how they are written. */
export interface Automaton {
  has(word: string): boolean;
  /** All words within some slips (letter more, less, other, two swapped) of this one, in the automaton's order. */
  near(word: string, slips: number): { word: string; slips: number }[];
}

/** Reads an automaton from its text; some 10 ms for 170,000 words. */
export function readAutomaton(text: string): Automaton {
  const edges = edgesOf(text);
  const at = (edge: number) => edges[edge] as number;
  const letterOf = (edge: number) => at(edge) & 31;
  const isLast = (edge: number) => (at(edge) & 32) !== 0;
  const endsWord = (edge: number) => (at(edge) & 64) !== 0;
  const nextOf = (edge: number) => at(edge) >>> 7;

  function has(word: string): boolean {
    let edge = 0;
    for (let index = 0; index < word.length; index++) {
      const wanted = codeOf(word, index);
      while (letterOf(edge) !== wanted) {
        if (isLast(edge)) return false;
        edge++;
      }
      if (index === word.length - 1) return endsWord(edge);
      edge = nextOf(edge);
      if (edge === 0) return false;
    }
    return false;
  }

  function near(word: string, slips: number): { word: string; slips: number }[] {
    const found: { word: string; slips: number }[] = [];
    const letters = Array.from(word, (_, index) => codeOf(word, index));
    const first = Array.from({ length: letters.length + 1 }, (_, index) => index);
    const walk = (from: number, prefix: string, row: number[], above: number[], last: number) => {
      for (let edge = from; ; edge++) {
        const letter = letterOf(edge);
        const next = nextRow(letters, row, above, letter, last);
        if (Math.min(...next) <= slips) {
          const sofar = prefix + charOf(letter);
          const total = next[letters.length] as number;
          if (endsWord(edge) && total <= slips) found.push({ word: sofar, slips: total });
          if (nextOf(edge) !== 0) walk(nextOf(edge), sofar, next, row, letter);
        }
        if (isLast(edge)) return;
      }
    };
    walk(0, '', first, [], -1);
    return found;
  }

  return { has, near };
}

/** One row more of the table of slips, for one letter more of the word in the automaton. */
function nextRow(
  letters: number[],
  row: number[],
  above: number[],
  letter: number,
  last: number,
): number[] {
  const next = [(row[0] as number) + 1];
  for (let index = 1; index <= letters.length; index++) {
    const wanted = letters[index - 1] as number;
    let least = Math.min(
      (row[index - 1] as number) + (wanted === letter ? 0 : 1),
      (row[index] as number) + 1,
      (next[index - 1] as number) + 1,
    );
    const isSwapped = index > 1 && wanted === last && letters[index - 2] === letter;
    if (isSwapped && above.length > 0) least = Math.min(least, (above[index - 2] as number) + 1);
    next.push(least);
  }
  return next;
}

function edgesOf(text: string): Uint32Array {
  const values = new Uint8Array(128);
  for (let index = 0; index < digits.length; index++) values[digits.charCodeAt(index)] = index;
  const edges = new Uint32Array(text.length / 5);
  for (let edge = 0, index = 0; edge < edges.length; edge++) {
    let value = 0;
    for (const end = index + 5; index < end; index++) {
      value = (value << 6) | (values[text.charCodeAt(index)] as number);
    }
    edges[edge] = value;
  }
  return edges;
}

const codeOf = (word: string, index: number): number =>
  word[index] === "'" ? apostrophe : word.charCodeAt(index) - 97;
const charOf = (code: number): string =>
  code === apostrophe ? "'" : String.fromCharCode(97 + code);
