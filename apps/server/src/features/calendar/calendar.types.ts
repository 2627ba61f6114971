import type { Temporal } from '@afterword/engine';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import { InvalidInput } from '../../graphql/problems.js';
import { LocalDateTime, TimeZone } from '../../graphql/scalars.js';

@ObjectType({ description: 'Somebody named in a calendar invitation.' })
export class CalendarAttendee {
  @Field(() => String)
  name: string;
  @Field(() => String, { description: 'Our guess from the name; may be empty.' })
  givenName: string;
  @Field(() => String)
  familyName: string;
  @Field(() => String, { nullable: true })
  email: string | null;
}

@ObjectType({ description: 'What a calendar invitation says; nothing of it is saved yet.' })
export class CalendarInvitation {
  @Field(() => String)
  uid: string;
  @Field(() => String)
  title: string;
  @Field(() => String, { nullable: true })
  description: string | null;
  @Field(() => LocalDateTime)
  start: Temporal.PlainDateTime;
  @Field(() => LocalDateTime)
  end: Temporal.PlainDateTime;
  @Field(() => TimeZone)
  zone: string;
  @Field(() => CalendarAttendee, { nullable: true })
  organizer: CalendarAttendee | null;
  @Field(() => [CalendarAttendee])
  attendees: CalendarAttendee[];
}

export const ReadCalendarResult = createUnionType({
  name: 'ReadCalendarResult',
  types: () => [CalendarInvitation, InvalidInput] as const,
});
