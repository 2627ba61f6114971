import { useApolloClient } from '@apollo/client/react';
import { Button, FileButton, Textarea } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import classes from './calendarDrop.module.css';
import { type ReadInterview, readCalendar } from './readCalendar.js';

/** Takes a calendar invitation dropped, chosen or pasted, and hands on what it says; nothing is saved. */
export function CalendarDrop({ onRead }: { onRead: (read: ReadInterview) => void }) {
  const client = useApolloClient();
  const [text, setText] = useState('');
  const [note, setNote] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const take = async (ics: string) => {
    const result = await readCalendar(client, ics);
    setProblem('problem' in result ? result.problem : undefined);
    setNote('title' in result ? `Read from “${result.title}”. Check it below.` : undefined);
    if (!('title' in result)) return;
    setText('');
    onRead(result.read);
  };
  const takeFile = async (file: File | null | undefined) => {
    if (file) await take(await file.text());
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void takeFile(event.dataTransfer.files[0]);
  };
  return (
    <fieldset
      className={classes.drop}
      aria-label="Fill in from a calendar"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <Textarea
        className={classes.text}
        label="Calendar invitation"
        description="Drop the .ics file here or paste its text, and the form fills itself"
        placeholder="BEGIN:VCALENDAR …"
        rows={1}
        leftSection={<IconCalendarPlus size={18} aria-hidden />}
        value={text}
        error={problem}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.files[0];
          const ics = event.clipboardData.getData('text');
          if (pasted) void takeFile(pasted);
          else if (ics) void take(ics);
        }}
      />
      {text && (
        <Button variant="default" onClick={() => void take(text)}>
          Read
        </Button>
      )}
      <FileButton accept=".ics,text/calendar" onChange={(file) => void takeFile(file)}>
        {(props) => (
          <Button variant="default" {...props}>
            Choose a file
          </Button>
        )}
      </FileButton>
      <p className={classes.note} role="status">
        {note}
      </p>
    </fieldset>
  );
}
