import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { InvalidInput } from '../../graphql/problems.js';
import { ViewerType } from '../accounts/accounts.types.js';
import { resultOf } from '../accounts/resultOf.js';
import { NoticeKind } from '../notices/noticeKind.js';

@ObjectType({
  description: 'Local hours in which nothing rings; what would is put off until they end.',
})
export class QuietHours {
  @Field(() => Int, { description: '0 to 23.' })
  from: number;
  @Field(() => Int, { description: '0 to 23; the same as `from`: there are none.' })
  to: number;
}

@ObjectType({ description: 'Where notices of a kind go besides the inbox, which has each.' })
export class KindChannels {
  @Field(() => NoticeKind)
  kind: NoticeKind;
  @Field(() => Boolean, { description: 'By e-mail.' })
  mail: boolean;
  @Field(() => Boolean, { description: 'To devices that asked for it.' })
  push: boolean;
}

@ObjectType('Preferences', { description: 'How somebody wants to be told things, in all teams.' })
export class PreferencesType {
  @Field(() => QuietHours)
  quiet: QuietHours;
  @Field(() => Int, { description: 'The local hour of the morning digest, 0 to 23.' })
  digestHour: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Reminder mails a day, 1 to 20; null: as many as the team’s policy says.',
  })
  remindersPerDay: number | null;
  @Field(() => [KindChannels], { description: 'Of every kind.' })
  channels: KindChannels[];
}

@InputType()
export class QuietHoursInput {
  @Field(() => Int, { description: '0 to 23.' })
  from: number;
  @Field(() => Int, { description: '0 to 23; the same as `from` for none.' })
  to: number;
}

@InputType({ description: 'What is left out stays.' })
export class KindChannelsInput {
  @Field(() => NoticeKind)
  kind: NoticeKind;
  @Field(() => Boolean, { nullable: true })
  mail?: boolean | null;
  @Field(() => Boolean, { nullable: true })
  push?: boolean | null;
}

@InputType({ description: 'What is left out stays.' })
export class ChangePreferencesInput {
  @Field(() => QuietHoursInput, { nullable: true })
  quiet?: QuietHoursInput | null;
  @Field(() => Int, { nullable: true, description: '0 to 23.' })
  digestHour?: number | null;
  @Field(() => Int, { nullable: true, description: '1 to 20; null for the team’s policy.' })
  remindersPerDay?: number | null;
  @Field(() => [KindChannelsInput], { nullable: true, description: 'Each kind once at most.' })
  channels?: KindChannelsInput[] | null;
}

export const ChangePreferencesResult = resultOf(
  'ChangePreferencesResult',
  ViewerType,
  InvalidInput,
);
