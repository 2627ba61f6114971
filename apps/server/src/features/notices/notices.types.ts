import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf, PageArgs } from '../../graphql/page.js';
import { InvalidInput, NotFound } from '../../graphql/problems.js';
import { resultOf } from '../accounts/resultOf.js';
import { Notice } from './notice.entity.js';

@ArgsType()
export class NoticesArgs extends PageArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only those that are neither read nor dealt with.',
  })
  unread: boolean;
}

export const NoticeConnection = connectionOf(Notice, 'Notice');

@ObjectType({ description: 'Notices of the viewer that were marked.' })
export class NoticesMarked {
  @Field(() => [ID], { description: 'Those that were not so before.' })
  ids: string[];
}

export const MarkNoticesResult = resultOf(
  'MarkNoticesResult',
  NoticesMarked,
  InvalidInput,
  NotFound,
);
