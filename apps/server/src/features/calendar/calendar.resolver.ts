import { holidayCountries } from '@afterword/engine';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { answer } from '../../graphql/problems.js';
import { signedIn } from '../teams/teams.service.js';
import { ReadCalendarResult } from './calendar.types.js';
import { HolidayCountry } from './holidays.types.js';
import { readCalendar } from './readCalendar.js';

@Resolver()
export class CalendarResolver {
  @Query(() => ReadCalendarResult, {
    description: 'Reads a calendar invitation (the text of an .ics file) without saving anything.',
  })
  readCalendar(@Ctx() ctx: Context, @Arg('ics', () => String) ics: string) {
    const reader = signedIn(ctx);
    return answer(Promise.resolve().then(() => readCalendar(ics, reader)));
  }

  @Query(() => [HolidayCountry], { description: 'Where public holidays are known, by name.' })
  holidayCountries() {
    return holidayCountries();
  }
}
