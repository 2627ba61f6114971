/** One message of PostgreSQL's protocol as it goes by; the first of a client has no `type`. */
export interface Frame {
  type: string;
  /** What follows the length. */
  body: Buffer;
  /** The whole of it, to be passed on. */
  bytes: Buffer;
}

/** Cuts what goes by on one side of a connection into messages, whatever the packets are. */
export function frames(side: 'client' | 'server'): (chunk: Buffer) => Frame[] {
  let rest: Buffer = Buffer.alloc(0);
  let first = side === 'client';
  return (chunk) => {
    rest = rest.length ? Buffer.concat([rest, chunk]) : chunk;
    const found: Frame[] = [];
    for (;;) {
      const head = first ? 0 : 1;
      if (rest.length < head + 4) return found;
      const end = head + rest.readInt32BE(head);
      if (rest.length < end) return found;
      found.push({
        type: first ? '' : String.fromCharCode(rest[0] ?? 0),
        body: rest.subarray(head + 4, end),
        bytes: rest.subarray(0, end),
      });
      rest = rest.subarray(end);
      first = false;
    }
  };
}

/** The statement a client's message carries, if it carries one: a simple query or one to be parsed. */
export function statementOf({ type, body }: Frame): string | undefined {
  if (type === 'Q') return body.toString('utf8', 0, body.length - 1);
  if (type !== 'P') return undefined;
  const name = body.indexOf(0) + 1;
  return body.toString('utf8', name, body.indexOf(0, name));
}
