import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql } from '../../generated/gql.js';
import type { ApplicationHeadingFragment } from '../../generated/graphql.js';
import { Section } from '../../ui/page/Section.js';
import { TextLink } from '../../ui/TextLink.js';

export const ApplicationHeadingParts = graphql(`
  fragment ApplicationHeading on Application {
    id
    company
    position
    candidate {
      id
    }
  }
`);

interface Props {
  application: FragmentType<ApplicationHeadingFragment>;
  children: ReactNode;
}

/** One application: position and company over what belongs to it, with the way to its next round. */
export function ApplicationHeading({ application, children }: Props) {
  const { data } = useSuspenseFragment({ fragment: ApplicationHeadingParts, from: application });
  return (
    <Section
      title={`${data.position} at ${data.company}`}
      aside={
        <TextLink
          to="/candidate/$candidateId/interview/new"
          params={{ candidateId: data.candidate.id }}
          search={{ application: data.id }}
          style={{ whiteSpace: 'nowrap' }}
        >
          Next round
        </TextLink>
      }
    >
      <Stack gap="sm">{children}</Stack>
    </Section>
  );
}
