import { ActionIcon, Button, Fieldset, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import classes from './panelFields.module.css';
import { emptyPanelist, type ScheduleForm } from './schedule.js';

const columns = [
  { name: 'givenName', label: 'Given name' },
  { name: 'familyName', label: 'Family name' },
  { name: 'email', label: 'E-mail', type: 'email' },
  { name: 'role', label: 'Role' },
] as const;

/** Who asked the questions: one row a person, names kept apart so that greetings can be checked. */
export function PanelFields({ form }: { form: ScheduleForm }) {
  const { panel } = form.values.interview;
  return (
    <Fieldset legend="Panel" variant="unstyled" className={classes.panel}>
      {panel.map((_, index) => (
        <fieldset
          key={form.key(`interview.panel.${index}`)}
          className={classes.person}
          aria-label={`Interviewer ${index + 1}`}
        >
          {columns.map(({ name, label, ...input }) => {
            const path = `interview.panel.${index}.${name}`;
            return (
              <TextInput
                key={form.key(path)}
                label={label}
                {...input}
                {...form.getInputProps(path)}
              />
            );
          })}
          {panel.length > 1 && (
            <ActionIcon
              className={classes.remove}
              size={36}
              variant="subtle"
              color="gray"
              aria-label={`Remove interviewer ${index + 1}`}
              onClick={() => form.removeListItem('interview.panel', index)}
            >
              <IconTrash size={18} />
            </ActionIcon>
          )}
        </fieldset>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} />}
        onClick={() => form.insertListItem('interview.panel', { ...emptyPanelist })}
      >
        Add interviewer
      </Button>
    </Fieldset>
  );
}
