import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { troubleWords } from '../../ui/troubleWords.js';
import { emptyPanelist, type ScheduleValues } from './schedule.js';

const ReadCalendar = graphql(`
  query ReadCalendar($ics: String!) {
    readCalendar(ics: $ics) {
      ... on CalendarInvitation {
        title
        start
        end
        zone
        organizer {
          ...Attendee @unmask
        }
        attendees {
          ...Attendee @unmask
        }
      }
      ... on InvalidInput {
        message
        fields {
          message
        }
      }
    }
  }

  fragment Attendee on CalendarAttendee {
    givenName
    familyName
    email
  }
`);

/** What an invitation can tell of an interview. */
export type ReadInterview = Pick<ScheduleValues, 'start' | 'end' | 'zone' | 'panel'>;

type Result = { title: string; read: ReadInterview } | { problem: string };

const mostBytes = 256 * 1024;

/** Asks the server what an `.ics` text says. Too large a text is refused here, before it travels. */
export async function readCalendar(client: ApolloClient, ics: string): Promise<Result> {
  const bytes = new Blob([ics]).size;
  if (bytes > mostBytes) {
    return { problem: `This is ${Math.round(bytes / 1024)} kB; an invitation has at most 256 kB.` };
  }
  const { data, error } = await client.query({
    query: ReadCalendar,
    variables: { ics },
    fetchPolicy: 'no-cache',
    errorPolicy: 'all',
  });
  const answer = data?.readCalendar;
  if (answer?.__typename === 'InvalidInput') {
    return { problem: answer.fields[0]?.message ?? answer.message };
  }
  if (!answer) return { problem: troubleWords(error) };
  const people = [answer.organizer, ...answer.attendees].filter((person) => person != null);
  const known = new Map(
    people.map(({ givenName, familyName, email }) => [
      email?.toLowerCase() ?? `${givenName} ${familyName}`,
      { ...emptyPanelist, givenName, familyName, email: email ?? '' },
    ]),
  );
  const { title, start, end, zone } = answer;
  const panel = [...known.values()];
  return { title, read: { start: minutes(start), end: minutes(end), zone, panel } };
}

/** Browsers' fields take minutes, not seconds. */
const minutes = (local: string) => local.slice(0, 16);
