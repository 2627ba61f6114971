import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Interviewer } from './interviewer.entity.js';

@Resolver(() => Interviewer)
export class InterviewersResolver {
  @FieldResolver(() => String)
  name(@Root() { givenName, familyName }: Interviewer): string {
    return `${givenName} ${familyName}`;
  }
}
