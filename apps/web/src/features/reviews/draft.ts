/** The text that is being written beside this. */
export interface Draft {
  /** Saves what is typed. @returns the version it is; undefined when it could not be saved */
  save: () => Promise<number | undefined>;
  /** Takes over what was saved from elsewhere. */
  reload: () => Promise<void>;
  show: (passage: { field: 'SUBJECT' | 'BODY'; start: number; end: number }) => void;
}
