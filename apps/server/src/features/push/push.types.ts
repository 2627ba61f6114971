import { Field, InputType, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound, Problem } from '../../graphql/problems.js';
import { ViewerType } from '../accounts/accounts.types.js';
import { resultOf } from '../accounts/resultOf.js';
import { TooManyAttempts } from '../accounts/throttle.js';
import { PushDevice } from './pushDevice.entity.js';

@InputType({ description: 'What `PushManager.subscribe` of a browser gave.' })
export class AddPushDeviceInput {
  @Field(() => String, {
    description: 'Its address at a push service; `https:`, and a service that we send to.',
  })
  endpoint: string;
  @Field(() => String, { description: 'Its public key, 65 bytes in base64url.' })
  p256dh: string;
  @Field(() => String, { description: 'The secret it shares with us, 16 bytes in base64url.' })
  auth: string;
}

@ObjectType({ implements: Problem, description: 'The push service did not take it.' })
export class PushFailed extends Problem {}

export const AddPushDeviceResult = resultOf('AddPushDeviceResult', ViewerType, InvalidInput);
export const RemovePushDeviceResult = resultOf('RemovePushDeviceResult', ViewerType, NotFound);
export const TestPushResult = resultOf(
  'TestPushResult',
  PushDevice,
  NotFound,
  TooManyAttempts,
  PushFailed,
);
