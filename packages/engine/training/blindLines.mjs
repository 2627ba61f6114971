/** The odd lines (1st, 3rd, …) of what was labelled blind may be learned from; the even ones judge, and are kept apart for good. */
export const odd = (lines) => lines.filter((_, index) => index % 2 === 0);
export const even = (lines) => lines.filter((_, index) => index % 2 === 1);
