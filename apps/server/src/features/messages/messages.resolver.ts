import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../graphql/page.js';
import { answer } from '../../graphql/problems.js';
import { DateTime } from '../../graphql/scalars.js';
import { Delivery } from '../deliveries/delivery.entity.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { FollowUpResult } from '../follow-ups/followUps.types.js';
import { Interviewer } from '../interviews/interviewer.entity.js';
import { CheckedAgainst } from './checkedAgainst.types.js';
import { draftFrom } from './draftFrom.js';
import { Message, MessageState } from './message.entity.js';
import { materialFor, messageOf, reportOn } from './messageOf.js';
import {
  FindingType,
  FirstDraftResult,
  SaveDraftInput,
  SaveDraftResult,
  ScheduleMessageInput,
  SendMessageInput,
  SendMessageResult,
} from './messages.types.js';
import { MessageVersion } from './messageVersion.entity.js';
import { saveDraft } from './saveDraft.js';
import { scheduleMessage } from './scheduleMessage.js';
import { sendMessage } from './sendMessage.js';
import { undoSend } from './undoSend.js';
import { MessageVersionConnection, versionsOf, writerOf } from './versions.js';

@Resolver(() => Message)
export class MessagesResolver {
  @Mutation(() => SaveDraftResult)
  saveDraft(@Ctx() ctx: Context, @Arg('input', () => SaveDraftInput) input: SaveDraftInput) {
    return answer(saveDraft(ctx, input));
  }

  @Mutation(() => SendMessageResult, {
    description: 'Judges text, moment and approval; the message leaves after the undo window.',
  })
  sendMessage(@Ctx() ctx: Context, @Arg('input', () => SendMessageInput) input: SendMessageInput) {
    return answer(sendMessage(ctx, input));
  }

  @Mutation(() => SendMessageResult, {
    description:
      'Has a message leave at a time, or moves it there. Text, moment and approval are judged as of then, and once more when it comes.',
  })
  scheduleMessage(
    @Ctx() ctx: Context,
    @Arg('input', () => ScheduleMessageInput) input: ScheduleMessageInput,
  ) {
    return answer(scheduleMessage(ctx, input));
  }

  @Mutation(() => FollowUpResult, {
    description: 'Takes a message back before it has left, a scheduled one too.',
  })
  undoSend(@Ctx() ctx: Context, @Arg('followUpId', () => ID) followUpId: string) {
    return answer(undoSend(ctx, followUpId));
  }

  @FieldResolver(() => [FindingType], { description: 'What the checks say of this text.' })
  async findings(@Ctx() ctx: Context, @Root() message: Message) {
    return (await reportOn(ctx, message)).findings;
  }

  @FieldResolver(() => Boolean, { description: 'Whether no error stands against sending.' })
  async ready(@Ctx() ctx: Context, @Root() message: Message): Promise<boolean> {
    return (await reportOn(ctx, message)).ready;
  }

  @FieldResolver(() => [String], {
    description: 'Ids of the checks that lacked what they need, and said nothing.',
  })
  async notJudged(@Ctx() ctx: Context, @Root() message: Message): Promise<string[]> {
    return (await reportOn(ctx, message)).notJudged;
  }

  @FieldResolver(() => CheckedAgainst, {
    description: 'For checks of one’s own: what the findings were compared with.',
  })
  async checkedAgainst(@Ctx() ctx: Context, @Root() message: Message) {
    const { against, vocabulary } = await materialFor(ctx, message.followUpId);
    return { ...against, vocabulary };
  }

  @FieldResolver(() => MessageVersionConnection, { description: 'What it said, newest first.' })
  versions(@Ctx() ctx: Context, @Root() message: Message, @Args(() => PageArgs) page: PageArgs) {
    return versionsOf(ctx, message, page);
  }

  @FieldResolver(() => String)
  async toName(@Ctx() ctx: Context, @Root() message: Message): Promise<string> {
    const person = await recipientOf(ctx, message);
    return person ? `${person.givenName} ${person.familyName}` : '';
  }

  @FieldResolver(() => String, { nullable: true })
  async toEmail(@Ctx() ctx: Context, @Root() message: Message) {
    return (await recipientOf(ctx, message))?.email;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name of whoever had it sent or scheduled last.',
  })
  sentBy(@Ctx() ctx: Context, @Root() { sentBy }: Message) {
    return sentBy && writerOf(ctx, { writtenBy: sentBy });
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Until then the sending can be undone.',
  })
  async undoUntil(@Ctx() ctx: Context, @Root() message: Message) {
    if (message.state !== MessageState.SENDING) return null;
    const deliveries = await ctx.load.many(Delivery, 'subjectId', message.followUpId);
    return deliveries.find((delivery) => delivery.kind === 'message')?.dueAt ?? null;
  }
}

@Resolver(() => MessageVersion)
export class MessageVersionsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The name of whoever saved it.' })
  writtenBy(@Ctx() ctx: Context, @Root() version: MessageVersion) {
    return writerOf(ctx, version);
  }
}

@Resolver(() => FollowUp)
export class FollowUpMessageResolver {
  @FieldResolver(() => Message, {
    description: 'The saved draft, or a first one from a template (version 0).',
  })
  message(@Ctx() ctx: Context, @Root() followUp: FollowUp) {
    return messageOf(ctx, followUp);
  }

  @FieldResolver(() => FirstDraftResult, {
    description:
      'A text to begin with, or to begin anew. InvalidInput names the slot that has no value here, or why the template does not serve.',
  })
  draft(
    @Ctx() ctx: Context,
    @Root() followUp: FollowUp,
    @Arg('templateId', () => ID, {
      nullable: true,
      description: 'One of `offeredTemplates`; left out, the one that is chosen for this person.',
    })
    templateId?: string | null,
  ) {
    return answer(draftFrom(ctx, followUp, templateId));
  }
}

async function recipientOf(ctx: Context, message: Message) {
  const followUp = await ctx.load.one(FollowUp, message.followUpId);
  return followUp && ctx.load.one(Interviewer, followUp.recipientId);
}
