import type { Language } from '@afterword/engine';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { languages } from '../../graphql/language.js';

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

  @Field(() => languages, {
    nullable: true,
    description: 'Whose spelling they chose; when null, that of the place they apply to.',
  })
  @Column({ type: 'text', nullable: true })
  language: Language | null;

  /** The account, once the invitation was accepted. */
  @Column({ type: 'uuid', nullable: true })
  userId: string | null;
}

/** @returns given and family name, as one writes it */
export const nameOf = ({ givenName, familyName }: Pick<Candidate, 'givenName' | 'familyName'>) =>
  `${givenName} ${familyName}`;
