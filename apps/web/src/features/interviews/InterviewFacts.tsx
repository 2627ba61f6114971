import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Temporal } from 'temporal-polyfill';
import { graphql } from '../../generated/gql.js';
import type { InterviewFactsFragment } from '../../generated/graphql.js';
import { Initials } from '../../ui/Initials.js';
import { dayWords } from '../../ui/time/words.js';
import { cityOf } from '../../ui/time/zone.js';
import { formatNames } from './formats.js';
import classes from './interviewFacts.module.css';

export const InterviewFactsParts = graphql(`
  fragment InterviewFacts on Interview {
    id
    zone
    format
    topics
    openQuestions
    panel {
      id
      name
      email
      role
    }
    promise {
      id
      by
    }
  }
`);

interface Props {
  interview: FragmentType<InterviewFactsFragment>;
  /** What can be done about somebody on the panel. */
  aside?: (person: { id: string; name: string }) => ReactNode;
}

/** What happened and what was promised. */
export function InterviewFacts({ interview, aside }: Props) {
  const { data } = useSuspenseFragment({ fragment: InterviewFactsParts, from: interview });
  const { panel, topics, openQuestions, promise, format, zone } = data;
  return (
    <dl className={classes.facts}>
      <div className={classes.panel}>
        <dt>Panel</dt>
        {panel.map(({ id, name, email, role }) => (
          <dd key={id} className={classes.person}>
            <Initials name={name} size={28} />
            <span>
              {name}
              <span className={classes.quiet}>{[role, email].filter(Boolean).join(' · ')}</span>
            </span>
            {aside?.({ id, name })}
          </dd>
        ))}
      </div>
      <div>
        <dt>Promised</dt>
        <dd>
          {promise ? `Their answer by ${dayWords(Temporal.PlainDate.from(promise.by))}` : 'Nothing'}
        </dd>
        <dt>Format</dt>
        <dd>
          {formatNames[format]}, {cityOf(zone)} time
        </dd>
      </div>
      <div>
        <dt>Topics</dt>
        {topics.length === 0 && <dd>None noted</dd>}
        {topics.map((topic) => (
          <dd key={topic}>{topic}</dd>
        ))}
        {openQuestions.length > 0 && <dt>To take up</dt>}
        {openQuestions.map((question) => (
          <dd key={question}>{question}</dd>
        ))}
      </div>
    </dl>
  );
}
