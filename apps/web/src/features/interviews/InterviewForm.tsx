import { useMutation } from '@apollo/client/react';
import { Button, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { focusFirst } from '../../ui/form/focusFirst.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { type FieldProblem, showProblems } from '../../ui/form/showProblems.js';
import { useReaderZone } from '../../ui/time/readerZone.js';
import { CalendarDrop } from './CalendarDrop.js';
import { ScheduleFields } from './ScheduleFields.js';
import { emptySchedule, scheduleChecks, scheduleInput } from './schedule.js';

const RecordInterview = graphql(`
  mutation RecordInterview($input: RecordInterviewInput!) {
    recordInterview(input: $input) {
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

interface Props {
  candidateId: string;
  /** Left out of a panel that is read from an invitation. */
  candidateEmail: string;
  applications: { id: string; company: string; position: string }[];
  applicationId?: string;
  onDone: (interviewId: string) => void;
}

/** A new interview, read from a calendar invitation or typed, for a new or a known application. */
export function InterviewForm({
  candidateId,
  candidateEmail,
  applications,
  applicationId,
  onDone,
}: Props) {
  const zone = useReaderZone();
  const [record, { loading }] = useMutation(RecordInterview);
  const [left, setLeft] = useState<FieldProblem[]>([]);
  const form = useForm({
    initialValues: {
      applicationId: applicationId ?? '',
      company: '',
      position: '',
      interview: emptySchedule(zone),
    },
    validate: {
      company: (value, { applicationId }) =>
        applicationId || value.trim() ? null : 'Enter the company.',
      position: (value, { applicationId }) =>
        applicationId || value.trim() ? null : 'Enter the position.',
      interview: scheduleChecks,
    },
  });
  const { applicationId: chosen } = form.values;
  const submit = form.onSubmit(async ({ applicationId, company, position, interview }) => {
    const target = applicationId ? { applicationId } : { candidateId, company, position };
    const { data } = await record({
      variables: { input: { ...target, interview: scheduleInput(interview) } },
    });
    const result = data?.recordInterview;
    if (result?.__typename === 'Interview') onDone(result.id);
    if (result?.__typename === 'InvalidInput') setLeft(showProblems(form, result.fields));
    if (result?.__typename === 'NotFound') setLeft([{ field: 'target', message: result.message }]);
  }, focusFirst(form));
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <CalendarDrop
          onRead={({ panel, ...read }) =>
            form.setFieldValue('interview', {
              ...form.values.interview,
              ...read,
              panel: panel.filter(
                ({ email }) => email.toLowerCase() !== candidateEmail.toLowerCase(),
              ),
            })
          }
        />
        {left.map(({ field, message }) => (
          <ProblemNote key={field} title={message} />
        ))}
        {applications.length > 0 && (
          <Select
            label="Application"
            allowDeselect={false}
            data={[
              { value: '', label: 'A new application' },
              ...applications.map(({ id, company, position }) => ({
                value: id,
                label: `${position} at ${company}`,
              })),
            ]}
            {...form.getInputProps('applicationId')}
          />
        )}
        {!chosen && (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput label="Company" {...form.getInputProps('company')} />
            <TextInput label="Position" {...form.getInputProps('position')} />
          </SimpleGrid>
        )}
        <ScheduleFields form={form} />
        <Button
          type="submit"
          loading={loading}
          w={{ base: '100%', sm: 'auto' }}
          style={{ alignSelf: 'flex-start' }}
        >
          Save interview
        </Button>
      </Stack>
    </form>
  );
}
