import { useSuspenseQuery } from '@apollo/client/react';
import { IconPlus } from '@tabler/icons-react';
import { useCandidateChanges } from '../features/candidates/useCandidateChanges.js';
import { FollowUpList } from '../features/follow-ups/FollowUpList.js';
import { Foremost } from '../features/follow-ups/Foremost.js';
import { isPressing } from '../features/follow-ups/statusWords.js';
import { graphql } from '../generated/gql.js';
import { ButtonLink } from '../ui/ButtonLink.js';
import { countWords } from '../ui/countWords.js';
import { useRowKeys } from '../ui/keys/useRowKeys.js';
import { Empty } from '../ui/page/Empty.js';
import { Page } from '../ui/page/Page.js';
import { Section } from '../ui/page/Section.js';
import { useRefetchAt } from '../ui/time/useRefetchAt.js';

const TodayQuery = graphql(`
  query Today {
    viewer {
      id
      memberships {
        id
        candidate {
          id
          team {
            id
          }
        }
      }
      followUps(first: 100) {
        edges {
          node {
            id
            status
            opensAt
            dueAt
            latestAt
            ...Foremost
            ...FollowUpListItem
          }
        }
      }
      done: followUps(first: 100, status: [SENT, ANSWERED]) {
        edges {
          node {
            id
            ...FollowUpListItem
          }
        }
      }
    }
  }
`);

function sentenceOf(pressing: { status: string }[]): string {
  const count = (status: string) => pressing.filter((each) => each.status === status).length;
  return countWords(
    [
      [count('OVERDUE'), 'overdue'],
      [count('DUE'), 'due today'],
      [count('OPEN'), 'open'],
    ],
    'Nothing waits for you now.',
  );
}

/** What do I write now, to whom, until when, and why? */
export function Today() {
  const { data, refetch } = useSuspenseQuery(TodayQuery, { fetchPolicy: 'cache-and-network' });
  useRowKeys();
  const all = data.viewer?.followUps.edges.map(({ node }) => node) ?? [];
  const candidate = data.viewer?.memberships.find((each) => each.candidate)?.candidate;
  useCandidateChanges(candidate, refetch);
  useRefetchAt(all, refetch);
  const [first, ...others] = all.filter(({ status }) => isPressing(status));
  const later = all.filter(({ status }) => !isPressing(status));
  const done = data.viewer?.done.edges.map(({ node }) => node) ?? [];
  const record = candidate && (
    <ButtonLink
      to="/candidate/$candidateId/interview/new"
      params={{ candidateId: candidate.id }}
      variant={first ? 'default' : 'filled'}
      leftSection={<IconPlus size={18} />}
    >
      New interview
    </ButtonLink>
  );
  return (
    <Page
      title="Today"
      sentence={sentenceOf(first ? [first, ...others] : [])}
      action={all.length + done.length > 0 && record}
    >
      {all.length + done.length === 0 && (
        <Empty
          sentence="No interview is recorded yet. After the first one you see here whom to thank, and until when."
          action={record}
        />
      )}
      {first && <Foremost followUp={first} />}
      {others.length > 0 && (
        <Section title="Also open">
          <FollowUpList label="Also open" followUps={others} />
        </Section>
      )}
      {later.length > 0 && (
        <Section title="What comes next">
          <FollowUpList label="What comes next" followUps={later} />
        </Section>
      )}
      {done.length > 0 && (
        <Section title="Done">
          <FollowUpList label="Done" followUps={done} />
        </Section>
      )}
    </Page>
  );
}
