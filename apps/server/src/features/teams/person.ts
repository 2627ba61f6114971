import { Field, ID, ObjectType } from 'type-graphql';
import type { Context } from '../../context.js';

@ObjectType({ description: 'Somebody with an account, as those who work with them know them.' })
export class Person {
  @Field(() => ID, { description: 'Of their account; `userId` elsewhere.' })
  id: string;
  @Field(() => String, { description: 'As they gave it.' })
  name: string;
  @Field(() => String, { description: 'Where mails reach them.' })
  email: string;
}

/** Whoever has this account; undefined once it is deleted. */
export function personOf(ctx: Context, userId: string): Promise<Person | undefined> {
  return ctx.load.batch('person', userId, async ({ manager }, ids) => {
    const rows: Person[] = await manager.query(
      'select id, name, email from auth."user" where id = any ($1)',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  });
}
