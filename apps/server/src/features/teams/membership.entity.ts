import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export const Role = {
  OWNER: 'owner',
  HEAD_COACH: 'head_coach',
  COACH: 'coach',
  CANDIDATE: 'candidate',
} as const;
export type Role = (typeof Role)[keyof typeof Role];
registerEnumType(Role, { name: 'Role', description: 'What somebody is in a team.' });

@ObjectType({ description: 'A person in a team.' })
@Entity()
export class Membership {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Column({ type: 'uuid' })
  userId: string;

  @Field(() => Role, { description: 'What they are there.' })
  @Column({ type: 'text' })
  role: Role;
}
