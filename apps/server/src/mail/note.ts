/** One thing that a mail lets its reader do, behind a link. */
export interface Action {
  label: string;
  url: string;
}

/** What a piece of the window bar stands for; see `windowBar`. */
export type Tone = 'closed' | 'open' | 'best' | 'late' | 'now';

/** The window of a follow-up as a picture of cells, in order of time, and in one sentence. */
export interface Bar {
  cells: Tone[];
  sentence: string;
  /** What stands below its left and its right end. */
  ends: [string, string];
}

/** What a mail of ours says: a heading, plain paragraphs, what to do, why, and small print. */
export interface Note {
  heading: string;
  paragraphs: string[];
  bar?: Bar;
  /** The one to take. */
  action: Action;
  /** The others, as quiet links. */
  more?: Action[];
  /** Plain clauses, such as "24 h after the interview ended". */
  why?: string[];
  small: string[];
}
