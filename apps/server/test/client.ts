/** A small GraphQL client that keeps its cookies, as a browser would. */
export class Client {
  readonly #cookies = new Map<string, string>();

  constructor(readonly baseUrl: string) {}

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** The whole answer, errors and all. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  async ask(query: string, variables: object = {}): Promise<{ data?: any; errors?: any[] }> {
    const response = await fetch(`${this.baseUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = '', ...value] = pair.split('=');
      this.#cookies.set(name, value.join('='));
    }
    return (await response.json()) as Awaited<ReturnType<Client['ask']>>;
  }

  /** The data of an answer that must hold no errors. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  async get(query: string, variables: object = {}): Promise<any> {
    const { data, errors } = await this.ask(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }
}
