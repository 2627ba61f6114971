import { Temporal } from '@afterword/engine';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

interface TemporalKind<T> {
  from(text: string): T;
}

/** Years that every part takes: Temporal, Postgres, JavaScript's dates and the plans made from them. */
const years = '1900 to 2199';
const day = String.raw`(?:19|20|21)\d\d-\d\d-\d\d`;
const time = String.raw`\d\d:\d\d(?::[0-5]\d(?:\.\d{1,9})?)?`;

/** `shape` is stricter than Temporal, which drops a part it has no use for, such as an offset. */
function temporalScalar<T extends { toString(): string }>(
  name: string,
  description: string,
  example: string,
  kind: TemporalKind<T>,
  shape: string,
) {
  const fits = new RegExp(`^${shape}$`, 'i');
  const parse = (value: unknown): T => {
    try {
      if (typeof value === 'string' && fits.test(value)) return kind.from(value);
    } catch {
      // falls through to the one message for everything that is no such value
    }
    throw new GraphQLError(
      `${name} cannot be ${JSON.stringify(value)}; allowed: a value such as ${example}, years ${years}`,
      {
        extensions: { code: 'BAD_USER_INPUT' },
      },
    );
  };
  return new GraphQLScalarType<T, string>({
    name,
    description: `${description} Example: \`${example}\`.`,
    serialize: (value) => (value as T).toString(),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

export const DateTime = temporalScalar(
  'DateTime',
  'An instant, RFC 3339 in UTC.',
  '2026-11-24T14:30:00Z',
  Temporal.Instant,
  String.raw`${day}[T ]${time}(?:Z|[+-]\d\d:\d\d)`,
);

export const LocalDate = temporalScalar(
  'Date',
  'A calendar day.',
  '2026-11-25',
  Temporal.PlainDate,
  day,
);

export const LocalDateTime = temporalScalar(
  'LocalDateTime',
  'A wall-clock time without zone; the zone stands in a field beside it.',
  '2026-11-24T15:30',
  Temporal.PlainDateTime,
  `${day}[T ]${time}`,
);

/** Left open on the way in, so that a wrong zone becomes a typed `InvalidInput` naming its field. */
export const TimeZone = new GraphQLScalarType<string, string>({
  name: 'TimeZone',
  description: 'An IANA time zone. Example: `Europe/Berlin`.',
  serialize: String,
  parseValue: String,
  parseLiteral: (node) => (node.kind === Kind.STRING ? node.value : ''),
});
