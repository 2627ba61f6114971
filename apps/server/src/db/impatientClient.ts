import pg from 'pg';

/**
 * A connection that is given up when it leaves a question unanswered for `query_timeout`: the other end may be gone
 * without a word, and everything asked after it would wait too.
 */
export class ImpatientClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }

  override query = ((...question: unknown[]) => {
    const answer: unknown = Reflect.apply(super.query, this, question);
    if (answer instanceof Promise) answer.catch((error: Error) => this.#giveUpAfter(error));
    return answer;
  }) as pg.Client['query'];

  #giveUpAfter({ message }: Error): void {
    if (message === 'Query read timeout') connectionOf(this).stream.destroy();
  }
}

const connectionOf = (client: pg.Client) =>
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection;
