const contractions: [RegExp, string][] = [
  [/\bcan['’]?t\b|\bcannot\b/g, 'can not'],
  [/\bwon['’]t\b/g, 'will not'],
  [/\b(do|does|did|is|was|were|are|have|has|had|would|should|could|need|must)n['’]?t\b/g, '$1 not'],
  [/['’]m\b/g, ' am'],
  [/['’]ve\b/g, ' have'],
  [/['’]ll\b/g, ' will'],
  [/['’]d\b/g, ' would'],
  [/['’]re\b/g, ' are'],
  [/\b(it|that|what|there|here|who|how|where)['’]s\b/g, '$1 is'],
  [/\blet['’]s\b/g, 'let us'],
];

/** The words of a sentence in lower case, its contractions written out; numbers are one word, `#`. */
export function wordsOf(sentence: string): string[] {
  let text = sentence.toLowerCase();
  for (const [pattern, whole] of contractions) text = text.replace(pattern, whole);
  return [...text.matchAll(/\p{L}+(?:['’]\p{L}+)?|\d[\d.,:]*/gu)].map(([word]) =>
    /^\d/.test(word) ? '#' : word.replace(/['’]s?$/, ''),
  );
}
