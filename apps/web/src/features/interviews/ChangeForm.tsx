import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, Group, Stack, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import { graphql } from '../../generated/gql.js';
import type {
  ChangeInterviewInput,
  InterviewState,
  InterviewTimesFragment,
} from '../../generated/graphql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { type FieldProblem, showProblems } from '../../ui/form/showProblems.js';
import { ZoneSelect } from '../../ui/form/ZoneSelect.js';

const Change = graphql(`
  mutation ChangeInterview($input: ChangeInterviewInput!) {
    changeInterview(input: $input) {
      ... on Interview {
        id
      }
      ... on InvalidInput {
        fields {
          field
          message
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

function local(instant: string, zone: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return at.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

interface Props {
  interview: InterviewTimesFragment;
  onDone: () => void;
}

/** Moves, completes, cancels or reinstates an interview; everything that follows from it is planned anew. */
export function ChangeForm({ interview: data, onDone }: Props) {
  const [change, { loading }] = useMutation(Change, {
    refetchQueries: 'active',
    awaitRefetchQueries: true,
  });
  const [left, setLeft] = useState<FieldProblem[]>([]);
  const form = useForm({
    initialValues: {
      start: local(data.startsAt, data.zone),
      end: local(data.endsAt, data.zone),
      zone: data.zone,
      topics: data.topics,
      openQuestions: data.openQuestions,
      nextStepsKnown: data.nextStepsKnown ?? data.promise !== null,
      promisedBy: data.promise?.by ?? '',
    },
  });
  const save = async (changes: Omit<ChangeInterviewInput, 'interviewId'>) => {
    const { data: answer } = await change({
      variables: { input: { interviewId: data.id, ...changes } },
    });
    const result = answer?.changeInterview;
    if (result?.__typename === 'Interview') onDone();
    if (result?.__typename === 'NotFound') setLeft([{ field: 'id', message: result.message }]);
    if (result?.__typename === 'InvalidInput') setLeft(showProblems(form, result.fields));
  };
  const submit = form.onSubmit(({ promisedBy, nextStepsKnown, ...values }) =>
    save({
      ...values,
      promisedBy: promisedBy || null,
      // Left alone, it goes on following from whether they named a day.
      ...(form.isDirty('nextStepsKnown') && { nextStepsKnown }),
    }),
  );
  const [other, words]: [InterviewState, string] =
    data.state === 'SCHEDULED'
      ? ['CANCELLED', 'It was cancelled']
      : ['SCHEDULED', 'It takes place after all'];
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {left.map(({ field, message }) => (
          <ProblemNote key={field} title={message} />
        ))}
        <TextInput type="datetime-local" label="Starts" {...form.getInputProps('start')} />
        <TextInput type="datetime-local" label="Ends" {...form.getInputProps('end')} />
        <ZoneSelect {...form.getInputProps('zone')} />
        <TagsInput label="Topics" acceptValueOnBlur {...form.getInputProps('topics')} />
        <TagsInput label="To take up" acceptValueOnBlur {...form.getInputProps('openQuestions')} />
        <Checkbox
          label="They told me what happens next"
          {...form.getInputProps('nextStepsKnown', { type: 'checkbox' })}
        />
        <TextInput
          type="date"
          label="They will get back to me by"
          {...form.getInputProps('promisedBy')}
        />
        <Group justify="space-between">
          <Button variant="default" loading={loading} onClick={() => void save({ state: other })}>
            {words}
          </Button>
          <Button type="submit" loading={loading}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
