const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The smallest automaton that knows sorted words of a–z and ', as text: five digits of base 64 an edge, highest
 * first, for letter (5 bits), last edge of its node (1), end of a word (1) and the first edge of the next node (23).
 */
export function automatonOf(words) {
  const known = new Map();
  const root = { edges: [], isEnd: false };
  const path = [root];
  const fold = (depth) => {
    while (path.length - 1 > depth) {
      const node = path.pop();
      const parent = path.at(-1);
      const key = `${node.isEnd}${node.edges.map(([letter, next]) => letter + next.number)}`;
      const same = known.get(key);
      if (same) parent.edges.at(-1)[1] = same;
      else {
        node.number = known.size;
        known.set(key, node);
      }
    }
  };
  let before = '';
  for (const word of words) {
    let shared = 0;
    while (shared < before.length && word[shared] === before[shared]) shared++;
    fold(shared);
    for (const letter of word.slice(shared)) {
      const node = { edges: [], isEnd: false };
      path.at(-1).edges.push([letter, node]);
      path.push(node);
    }
    path.at(-1).isEnd = true;
    before = word;
  }
  fold(0);
  return written(root);
}

function written(root) {
  const places = new Map();
  const edges = [];
  const place = (node) => {
    if (places.has(node) || node.edges.length === 0) return;
    places.set(node, edges.length);
    node.edges.forEach(([letter, next], index) => {
      edges.push({ letter, next, isLast: index === node.edges.length - 1 });
    });
    for (const [, next] of node.edges) place(next);
  };
  place(root);
  return edges
    .map(({ letter, next, isLast }) => {
      const code = letter === "'" ? 26 : letter.charCodeAt(0) - 97;
      const flags = (isLast ? 32 : 0) + (next.isEnd ? 64 : 0);
      return number((places.get(next) ?? 0) * 128 + flags + code);
    })
    .join('');
}

function number(value) {
  let text = '';
  for (let power = 64 ** 4; power >= 1; power /= 64) text += digits[Math.floor(value / power) % 64];
  return text;
}
