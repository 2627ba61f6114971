import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@ObjectType({ description: 'Somebody looking for work, in the care of a team.' })
@Entity()
export class Candidate {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Field(() => String)
  @Column({ type: 'text' })
  givenName: string;

  @Field(() => String)
  @Column({ type: 'text' })
  familyName: string;

  @Field(() => String)
  @Column({ type: 'text' })
  email: string;

  /** Who invited them, and hears of what stays undone. */
  @Column({ type: 'uuid', nullable: true })
  coachId: string | null;

  /** The account, once the invitation was accepted. */
  @Column({ type: 'uuid', nullable: true })
  userId: string | null;
}
