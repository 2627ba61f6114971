import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import type { Markup } from '../../html/markup.js';
import type { Subject } from './subject.js';

/** Something that the reader of a reminder can do by a link, without signing in. */
export interface MailAct {
  /** How the mail calls it; without one it is offered by a page alone. */
  label?: string;
  /** The mutation that it is, as the audit log names it. */
  operation: string;
  /** The heading of its page, and its button. */
  title: string;
  button: string;
  /** What will happen, in one sentence. */
  says(subject: Subject): string;
  /** What is to be filled in, with what was typed before. */
  fields?(subject: Subject, form: URLSearchParams): Markup;
  /** The sentence for whoever comes again; null while there is something to do. */
  isDone(subject: Subject, tx: Tx, form: URLSearchParams): Promise<string | null>;
  /** Does it, by the services of the app; answers what has been done, in one sentence. @throws {Refused} */
  perform(ctx: Context, subject: Subject, form: URLSearchParams): Promise<string>;
  /** Also about what is not to be done any more. */
  alsoLater?: true;
  /** The act that takes it back. */
  undo?: string;
}
