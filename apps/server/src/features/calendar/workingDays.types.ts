import type { Temporal } from '@afterword/engine';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDate } from '../../graphql/scalars.js';

/** ISO weekdays. */
export const Weekday = {
  MONDAY: 1,
  TUESDAY: 2,
  WEDNESDAY: 3,
  THURSDAY: 4,
  FRIDAY: 5,
  SATURDAY: 6,
  SUNDAY: 7,
} as const;
registerEnumType(Weekday, { name: 'Weekday' });

@ObjectType({
  description:
    'Which days count as working days. Public holidays are those where the company is; where that is not known, those of the country and region here.',
})
export class WorkingCalendar {
  @Field(() => [Weekday], { description: 'Days of the week on which nobody works.' })
  weekend: number[];
  @Field(() => [LocalDate], { description: 'Days off beside the weekend and public holidays.' })
  closedDays: Temporal.PlainDate[];
  @Field(() => String, { nullable: true, description: 'ISO 3166-1. Example: `DE`.' })
  country: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-2, second part. Example: `BY`.' })
  region: string | null;
}

@InputType({
  description: 'The whole calendar; what is left out is Monday to Friday without holidays.',
})
export class WorkingCalendarInput {
  @Field(() => [Weekday], { defaultValue: [Weekday.SATURDAY, Weekday.SUNDAY] })
  weekend: number[];
  @Field(() => [LocalDate], { defaultValue: [], description: 'Up to 200 days.' })
  closedDays: Temporal.PlainDate[];
  @Field(() => String, { nullable: true, description: 'ISO 3166-1. Example: `DE`.' })
  country?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-2, second part. Example: `BY`.' })
  region?: string | null;
}
