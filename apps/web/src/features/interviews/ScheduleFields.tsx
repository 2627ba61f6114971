import { Checkbox, Select, SimpleGrid, Stack, TagsInput, TextInput } from '@mantine/core';
import { ZoneSelect } from '../../ui/form/ZoneSelect.js';
import { formatNames } from './formats.js';
import { PanelFields } from './PanelFields.js';
import type { ScheduleForm } from './schedule.js';

const formats = Object.entries(formatNames).map(([value, label]) => ({ value, label }));

/** When, where, with whom, about what, and what they promised. */
export function ScheduleFields({ form }: { form: ScheduleForm }) {
  const field = (name: string) => ({
    key: form.key(`interview.${name}`),
    ...form.getInputProps(`interview.${name}`),
  });
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput type="datetime-local" label="Starts" {...field('start')} />
        <TextInput type="datetime-local" label="Ends" {...field('end')} />
        <ZoneSelect description="Of the times above; the interviewers’ zone" {...field('zone')} />
        <Select
          label="Format"
          description="How you met"
          data={formats}
          allowDeselect={false}
          {...field('format')}
        />
      </SimpleGrid>
      <PanelFields form={form} />
      <TagsInput
        label="Topics"
        description="What you talked about; press Enter after each"
        acceptValueOnBlur
        {...field('topics')}
      />
      <TagsInput
        label="To take up"
        description="Questions left open and strengths you forgot to mention; press Enter after each"
        acceptValueOnBlur
        {...field('openQuestions')}
      />
      <TagsInput
        label="You promised to send"
        description="Each gets a message of its own; press Enter after each"
        acceptValueOnBlur
        {...field('promisedMaterials')}
      />
      <Checkbox
        label="They told me what happens next"
        key={form.key('interview.nextStepsKnown')}
        {...form.getInputProps('interview.nextStepsKnown', { type: 'checkbox' })}
      />
      <TextInput
        type="date"
        label="They will get back to me by"
        description="Leave empty when nothing was promised"
        maw={260}
        {...field('promisedBy')}
      />
    </Stack>
  );
}
