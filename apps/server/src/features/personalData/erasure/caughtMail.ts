/** By what the mails to and about people are known. */
export interface Traces {
  /** Mails that go, whatever they say. */
  messageIds: string[];
  /** Proven addresses: mails to, from and about them go. */
  addresses?: string[];
  /** Mails of which those go that say one of these words. */
  naming?: { messageIds: string[]; words: string[] };
}

/** Mails that were kept instead of delivered, as by the embedded catcher. */
export interface CaughtMail {
  /**
   * Erases mails by these traces. A name or an address that somebody merely put down is sought only in mails that are
   * known by their ids, since else whoever chose it well would erase the mails of others.
   */
  forget(traces: Traces): Promise<void>;
}
