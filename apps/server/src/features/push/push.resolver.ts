import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { answer } from '../../graphql/problems.js';
import { ViewerType } from '../accounts/accounts.types.js';
import { addDevice } from './addDevice.js';
import { listDevices } from './listDevices.js';
import {
  AddPushDeviceInput,
  AddPushDeviceResult,
  RemovePushDeviceResult,
  TestPushResult,
} from './push.types.js';
import { PushDevice } from './pushDevice.entity.js';
import { removeDevice } from './removeDevice.js';
import { testDevice } from './testDevice.js';

@Resolver(() => PushDevice)
export class PushResolver {
  @Mutation(() => AddPushDeviceResult, {
    description:
      'Has the browser that asks told things while nobody looks, until its session ends. Of more than ten the oldest goes.',
  })
  addPushDevice(
    @Ctx() ctx: Context,
    @Arg('input', () => AddPushDeviceInput) input: AddPushDeviceInput,
  ) {
    return answer(addDevice(ctx, input));
  }

  @Mutation(() => RemovePushDeviceResult, { description: 'Nothing is pushed there any more.' })
  removePushDevice(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    return answer(removeDevice(ctx, id));
  }

  @Mutation(() => TestPushResult, { description: 'Pushes a word to it now, to see that it comes.' })
  testPushDevice(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    return answer(testDevice(ctx, id));
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the one that asks.' })
  isCurrent(@Ctx() ctx: Context, @Root() { sessionId }: PushDevice): boolean {
    return sessionId === ctx.sessionId;
  }
}

@Resolver(() => ViewerType)
export class ViewerPushResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What a browser subscribes with (VAPID); null where push is not set up.',
  })
  pushKey(@Ctx() ctx: Context): string | null {
    return ctx.app.pusher?.publicKey ?? null;
  }

  @FieldResolver(() => [PushDevice], {
    description: 'Their browsers that are told things while nobody looks, the newest first.',
  })
  pushDevices(@Ctx() ctx: Context): Promise<PushDevice[]> {
    return listDevices(ctx);
  }
}
