import { isZone } from '@afterword/engine';
import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { z } from 'zod';

@InterfaceType({ description: 'An expected outcome that is not success.' })
export abstract class Problem {
  @Field(() => String, { description: 'One plain sentence for a reader.' })
  message: string;
}

@ObjectType({ description: 'One input field and what is wrong with it.' })
export class FieldProblem {
  @Field(() => String, { description: 'Path below `input`. Example: `interview.panel.0.email`.' })
  field: string;
  @Field(() => String)
  message: string;
  @Field(() => String, { nullable: true, description: 'What was given.' })
  value?: string;
  @Field(() => String, { nullable: true, description: 'What is allowed.' })
  allowed?: string;
}

@ObjectType({ implements: Problem, description: 'The input was refused; nothing was saved.' })
export class InvalidInput extends Problem {
  @Field(() => [FieldProblem])
  fields: FieldProblem[];
}

@ObjectType({
  implements: Problem,
  description: 'There is no such thing, or it is not yours to see; the two answer alike.',
})
export class NotFound extends Problem {}

@ObjectType({
  implements: Problem,
  description: 'It was changed by someone else in the meantime, or has already been done.',
})
export class Conflict extends Problem {}

/** Thrown inside a service to undo its transaction; `answer` turns it into the union's member. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

export const refuse = <P extends Problem>(kind: new () => P, fields: Omit<P, never>): Refused =>
  new Refused(Object.assign(new kind(), fields));

export const notFound = (what: string): Refused =>
  refuse(NotFound, { message: `There is no such ${what} here.` });

/** Resolves to the service's result, or to the problem it refused with. */
export async function answer<T>(result: Promise<T>): Promise<T> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof Refused) return error.problem as T;
    throw error;
  }
}

/** Line breaks and control characters, Unicode's own line and paragraph separators among them, and halves of characters. */
export const notOneLine = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Collects everything wrong with an input, so that it can be said at once. */
export class Problems {
  readonly fields: FieldProblem[] = [];

  add(field: string, message: string, value?: unknown, allowed?: string): void {
    const said = value === undefined || value === null ? undefined : String(value).slice(0, 200);
    this.fields.push(Object.assign(new FieldProblem(), { field, message, value: said, allowed }));
  }

  text(field: string, value: string, most: number): string {
    const trimmed = value.trim();
    if (trimmed === '' || trimmed.length > most)
      this.add(field, 'Please fill this in.', value, `1 to ${most} characters`);
    else if (notOneLine.test(trimmed))
      this.add(field, 'Line breaks and control characters cannot stand here.', value, 'one line');
    return trimmed;
  }

  email(field: string, value: string): string {
    const address = value.trim().toLowerCase();
    if (address.length > 254 || !z.email().safeParse(address).success)
      this.add(field, 'This is no e-mail address.', value, 'an address such as priya@example.com');
    return address;
  }

  zone(field: string, value: string): string {
    if (!isZone(value))
      this.add(field, 'This time zone is unknown.', value, 'an IANA zone such as Europe/Berlin');
    return value;
  }

  /** @throws {Refused} with an `InvalidInput` when anything was added */
  throwIfAny(): void {
    const [first] = this.fields;
    if (!first) return;
    throw refuse(InvalidInput, {
      message: `${first.field}: ${first.message}`,
      fields: this.fields,
    });
  }
}

/** Refuses one field at once. */
export function invalid(
  field: string,
  message: string,
  value?: unknown,
  allowed?: string,
): Refused {
  const problems = new Problems();
  problems.add(field, message, value, allowed);
  return refuse(InvalidInput, { message: `${field}: ${message}`, fields: problems.fields });
}
