import type { Temporal } from '@afterword/engine';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, PageArgs } from '../../graphql/page.js';
import { InvalidInput, NotFound } from '../../graphql/problems.js';
import { DateTime } from '../../graphql/scalars.js';
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

@ObjectType({ description: 'What became of a whole inbox.' })
export class AllNoticesMarked {
  @Field(() => Int, { description: 'How many were not so before.' })
  count: number;

  @Field(() => DateTime, { description: 'As of when they were marked read, for the way back.' })
  readAt: Temporal.Instant;
}

export const MarkNoticesResult = resultOf(
  'MarkNoticesResult',
  NoticesMarked,
  InvalidInput,
  NotFound,
);
