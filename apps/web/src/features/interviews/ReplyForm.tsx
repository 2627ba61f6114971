import { useMutation } from '@apollo/client/react';
import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import { graphql } from '../../generated/gql.js';
import { focusFirst } from '../../ui/form/focusFirst.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { type FieldProblem, showProblems } from '../../ui/form/showProblems.js';
import { useReaderZone } from '../../ui/time/readerZone.js';
import { ScheduleFields } from './ScheduleFields.js';
import { emptySchedule, type PanelValues, scheduleChecks, scheduleInput } from './schedule.js';

const RecordReply = graphql(`
  mutation RecordReply($input: RecordReplyInput!) {
    recordReply(input: $input) {
      ... on Application {
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

interface Props {
  applicationId: string;
  /** Zone and panel of the round before, to begin the next one with. */
  zone: string;
  panel: PanelValues[];
  onDone: () => void;
}

/** When they answered, and whether they named a new day or a next round. The page is asked for anew. */
export function ReplyForm({ applicationId, zone, panel, onDone }: Props) {
  const reader = useReaderZone();
  const [record, { loading }] = useMutation(RecordReply, {
    refetchQueries: 'active',
    awaitRefetchQueries: true,
  });
  const [left, setLeft] = useState<FieldProblem[]>([]);
  const form = useForm({
    initialValues: {
      at: Temporal.Now.plainDateTimeISO(reader).toString({ smallestUnit: 'minute' }),
      said: 'answer',
      promisedBy: '',
      interview: { ...emptySchedule(zone), panel },
    },
    validate: ({ said, promisedBy, interview }) => ({
      promisedBy: said === 'day' && !promisedBy ? 'Enter the day they named.' : null,
      'interview.start': said === 'round' ? scheduleChecks.start(interview.start) : null,
      'interview.end': said === 'round' ? scheduleChecks.end(interview.end, { interview }) : null,
    }),
  });
  const { said } = form.values;
  const submit = form.onSubmit(async ({ at, promisedBy, interview }) => {
    const instant = Temporal.PlainDateTime.from(at).toZonedDateTime(reader).toInstant();
    const { data } = await record({
      variables: {
        input: {
          applicationId,
          at: instant.toString(),
          promisedBy: said === 'day' ? promisedBy : null,
          nextRound: said === 'round' ? scheduleInput(interview) : null,
        },
      },
    });
    const result = data?.recordReply;
    if (result?.__typename === 'Application') onDone();
    if (result?.__typename === 'NotFound') setLeft([{ field: 'id', message: result.message }]);
    if (result?.__typename === 'InvalidInput') {
      const names = (field: string) => field.replace(/^nextRound/, 'interview');
      setLeft(showProblems(form, result.fields, names));
    }
  }, focusFirst(form));
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {left.map(({ field, message }) => (
          <ProblemNote key={field} title={message} />
        ))}
        <TextInput type="datetime-local" label="When (your time)" {...form.getInputProps('at')} />
        <Radio.Group label="What they said" {...form.getInputProps('said')}>
          <Stack gap="xs" mt="xs">
            <Radio value="answer" label="They wrote; nothing new is fixed" />
            <Radio value="day" label="They will get back to me by another day" />
            <Radio value="round" label="There is a next round" />
          </Stack>
        </Radio.Group>
        {said === 'day' && (
          <TextInput
            type="date"
            label="They will get back to me by"
            {...form.getInputProps('promisedBy')}
          />
        )}
        {said === 'round' && <ScheduleFields form={form} />}
        <Button type="submit" loading={loading}>
          Save
        </Button>
      </Stack>
    </form>
  );
}
