import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

@ObjectType({ description: 'A person on a panel.' })
@Entity()
export class Interviewer {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Column({ type: 'uuid' })
  candidateId: string;

  @Column({ type: 'uuid' })
  applicationId: string;

  @Field(() => String)
  @Column({ type: 'text' })
  givenName: string;

  @Field(() => String)
  @Column({ type: 'text' })
  familyName: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Their position, e.g. "Head of Design".' })
  @Column({ type: 'text', nullable: true })
  role: string | null;
}

/** Who sat on which panel, in the order given. */
@Entity()
export class PanelSeat {
  @PrimaryColumn({ type: 'uuid' })
  interviewId: string;

  @PrimaryColumn({ type: 'uuid' })
  interviewerId: string;

  @Column({ type: 'int' })
  seat: number;

  @Column({ type: 'uuid' })
  teamId: string;

  @Column({ type: 'uuid' })
  candidateId: string;
}
