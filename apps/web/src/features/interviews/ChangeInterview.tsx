import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import { lazy } from 'react';
import { graphql } from '../../generated/gql.js';
import type { InterviewTimesFragment } from '../../generated/graphql.js';
import { FormModal } from '../../ui/form/FormModal.js';

const ChangeForm = lazy(() =>
  import('./ChangeForm.js').then(({ ChangeForm }) => ({ default: ChangeForm })),
);

export const InterviewTimes = graphql(`
  fragment InterviewTimes on Interview {
    id
    startsAt
    endsAt
    zone
    state
    topics
    openQuestions
    nextStepsKnown
    promise {
      id
      by
    }
  }
`);

/** The button and, behind it, the form that moves or cancels an interview. */
export function ChangeInterview({
  interview,
}: {
  interview: FragmentType<InterviewTimesFragment>;
}) {
  const { data } = useSuspenseFragment({ fragment: InterviewTimes, from: interview });
  return (
    <FormModal
      title="Change the interview"
      button={(open) => (
        <Button variant="default" leftSection={<IconCalendarTime size={18} />} onClick={open}>
          Change
        </Button>
      )}
    >
      {(close) => <ChangeForm interview={data} onDone={close} />}
    </FormModal>
  );
}
