import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { InvalidInput, Problem } from '../../graphql/problems.js';
import { TimeZone } from '../../graphql/scalars.js';

@ObjectType('Viewer', { description: 'Whoever is signed in.' })
export class ViewerType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  email: string;
  @Field(() => TimeZone, { description: 'The zone times are shown in and reminders ring in.' })
  zone: string;
}

@ObjectType({ implements: Problem, description: 'E-mail and password do not belong together.' })
export class SignInRefused extends Problem {}

@InputType()
export class SignUpInput {
  @Field(() => String)
  name: string;
  @Field(() => String)
  email: string;
  @Field(() => String, { description: '8 to 128 characters.' })
  password: string;
  @Field(() => TimeZone)
  zone: string;
}

@InputType()
export class SignInInput {
  @Field(() => String)
  email: string;
  @Field(() => String)
  password: string;
}

export const SignUpResult = createUnionType({
  name: 'SignUpResult',
  types: () => [ViewerType, InvalidInput] as const,
  resolveType: (value) => (value instanceof InvalidInput ? InvalidInput : ViewerType),
});

export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [ViewerType, SignInRefused] as const,
  resolveType: (value) => (value instanceof SignInRefused ? SignInRefused : ViewerType),
});
