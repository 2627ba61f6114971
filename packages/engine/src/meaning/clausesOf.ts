const seam = /[;:—–]\s|,\s(?=(?:and|but|so|which|who|as|where|since|though|because|if)\b)|\s-\s/;
/** Fewer words say too little by themselves. */
const fewest = 4;

/** A sentence and, when it has several, its longer clauses: what one of them says may drown in the whole. */
export function clausesOf(sentence: string): string[] {
  const clauses = sentence
    .split(seam)
    .map((clause) => clause.trim())
    .filter((clause) => clause.split(/\s+/).length >= fewest);
  return clauses.length > 1 ? [sentence, ...clauses] : [sentence];
}
