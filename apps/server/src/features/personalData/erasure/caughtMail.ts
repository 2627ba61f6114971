/** By what the mails to and about people are known. */
export interface Traces {
  addresses: string[];
  /** Given and family name together, as mails say them. */
  names: string[];
  messageIds: string[];
}

/** Mails that were kept instead of delivered, as by the embedded catcher. */
export interface CaughtMail {
  /** Erases every mail that goes to one of these addresses, names one of these people, or has one of these ids. */
  forget(traces: Traces): Promise<void>;
}
