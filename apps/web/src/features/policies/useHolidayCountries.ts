import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.js';

const HolidayCountries = graphql(`
  query HolidayCountries {
    holidayCountries {
      code
      name
      regions {
        code
        name
      }
    }
  }
`);

/** Where public holidays are known, by name; none while they are on the way. */
export function useHolidayCountries() {
  return useQuery(HolidayCountries).data?.holidayCountries ?? [];
}
