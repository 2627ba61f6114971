import { useSuspenseQuery } from '@apollo/client/react';
import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Temporal } from 'temporal-polyfill';
import { useCandidateChanges } from '../features/candidates/useCandidateChanges.js';
import { Plan } from '../features/follow-ups/Plan.js';
import { ChangeInterview } from '../features/interviews/ChangeInterview.js';
import { InterviewFacts } from '../features/interviews/InterviewFacts.js';
import { LogReply } from '../features/interviews/LogReply.js';
import { EraseInterviewers } from '../features/personalData/EraseInterviewers.js';
import { graphql } from '../generated/gql.js';
import { useRowKeys } from '../ui/keys/useRowKeys.js';
import { Empty } from '../ui/page/Empty.js';
import { Missing } from '../ui/page/Missing.js';
import { Page } from '../ui/page/Page.js';
import { Section } from '../ui/page/Section.js';
import { TextLink } from '../ui/TextLink.js';
import { useReaderZone } from '../ui/time/readerZone.js';
import { useRefetchAt } from '../ui/time/useRefetchAt.js';
import { momentInBoth } from '../ui/time/words.js';

const InterviewQuery = graphql(`
  query Interview($id: ID!) {
    interview(id: $id) {
      id
      round
      startsAt
      zone
      state
      panel {
        givenName
        familyName
        email
        role
      }
      application {
        id
        company
        position
        candidate {
          id
          name
          viewerCan
          team {
            id
          }
        }
      }
      followUps {
        id
        kind
        opensAt
        dueAt
        latestAt
        ...Plan
      }
      ...InterviewFacts
      ...InterviewTimes
    }
  }
`);

const route = getRouteApi('/signed-in/interview/$interviewId');

/** What happened, what was promised, what follows when? */
export function InterviewPage() {
  const { interviewId } = route.useParams();
  const { data, refetch } = useSuspenseQuery(InterviewQuery, {
    variables: { id: interviewId },
    fetchPolicy: 'cache-and-network',
  });
  const reader = useReaderZone();
  const { interview } = data;
  useCandidateChanges(interview?.application.candidate, refetch);
  useRefetchAt(interview?.followUps ?? [], refetch);
  useRowKeys();
  if (!interview) return <Missing what="interview" />;
  const { application, zone, state, followUps } = interview;
  const when = momentInBoth(Temporal.Instant.from(interview.startsAt), reader, zone);
  const thanks = followUps.filter(({ kind }) => kind === 'THANK_YOU' || kind === 'MATERIALS');
  const checks = followUps.filter((followUp) => !thanks.includes(followUp));
  return (
    <Page
      title={`${application.position} at ${application.company}, round ${interview.round}`}
      above={
        <TextLink to="/candidate/$candidateId" params={{ candidateId: application.candidate.id }}>
          {application.candidate.name}
        </TextLink>
      }
      sentence={state === 'CANCELLED' ? `Cancelled. It was to be ${when}.` : when}
      action={
        <Group gap="xs" wrap="nowrap">
          <ChangeInterview interview={interview} />
          <LogReply
            applicationId={application.id}
            zone={zone}
            panel={interview.panel.map(({ givenName, familyName, email, role }) => ({
              givenName,
              familyName,
              email: email ?? '',
              role: role ?? '',
            }))}
          />
        </Group>
      }
    >
      <InterviewFacts
        interview={interview}
        aside={
          application.candidate.viewerCan.includes('ERASE_INTERVIEWERS')
            ? ({ id, name }) => <EraseInterviewers ids={[id]} who={name} asSign />
            : undefined
        }
      />
      {followUps.length === 0 && (
        <Section title="Plan">
          <Empty sentence="Nothing follows from this interview." />
        </Section>
      )}
      {thanks.length > 0 && (
        <Section title="Thank them">
          <Plan label="Thank-yous" followUps={thanks} />
        </Section>
      )}
      {checks.length > 0 && (
        <Section title="Ask again">
          <Plan label="Checks" followUps={checks} />
        </Section>
      )}
    </Page>
  );
}
