import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A part of a country with public holidays of its own.' })
export class HolidayRegion {
  @Field(() => String, { description: 'ISO 3166-2, second part. Example: `BY`.' })
  code: string;
  @Field(() => String)
  name: string;
}

@ObjectType({ description: 'A country whose public holidays are known.' })
export class HolidayCountry {
  @Field(() => String, { description: 'ISO 3166-1. Example: `DE`.' })
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => [HolidayRegion])
  regions: HolidayRegion[];
}
