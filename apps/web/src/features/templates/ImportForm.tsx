import { useLazyQuery } from '@apollo/client/react';
import { Button, Select, Stack, Textarea, Text as Words } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { FollowUpKind } from '../../generated/graphql.js';
import { fillBrackets } from './fillBrackets.js';
import { slotNames } from './slotNames.js';
import classes from './templates.module.css';
import type { Text } from './useTemplateReport.js';
import { choicesOf } from './words.js';

const ImportTemplate = graphql(`
  query ImportTemplate($kind: FollowUpKind!, $text: String!) {
    importTemplate(kind: $kind, text: $text) {
      ... on ImportedTemplate {
        subject
        body
        mapped {
          bracket
          slot
        }
        asked {
          bracket
          field
          start
          end
        }
      }
      ... on InvalidInput {
        problem: message
      }
    }
  }
`);

/** A bracket that stands more than once means the same each time. */
const once = <B extends { bracket: string }>(brackets: B[]) =>
  brackets.filter(
    ({ bracket }, index) => brackets.findIndex((one) => one.bracket === bracket) === index,
  );

/** Reads a pasted text; says which bracket became which slot, and asks for those nobody can tell. */
export function ImportForm({ kind, onDone }: { kind: FollowUpKind; onDone: (text: Text) => void }) {
  const [text, setText] = useState('');
  const [choices, setChoices] = useState<Record<string, string | null>>({});
  const [read, { data, loading }] = useLazyQuery(ImportTemplate, { fetchPolicy: 'no-cache' });
  const result = data?.importTemplate;
  const imported = result?.__typename === 'ImportedTemplate' ? result : undefined;
  return (
    <Stack>
      <Textarea
        label="Text with brackets"
        description="Such as “Dear [Interviewer’s Name]”. A first line “Subject: …” becomes the subject."
        autosize
        minRows={6}
        maxRows={14}
        value={text}
        error={result?.__typename === 'InvalidInput' && result.problem}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button
        variant={imported ? 'default' : 'filled'}
        loading={loading}
        disabled={text.trim() === ''}
        onClick={() => {
          setChoices({});
          void read({ variables: { kind, text } });
        }}
      >
        Read it
      </Button>
      {imported && (
        <>
          {imported.mapped.length > 0 && (
            <ul aria-label="Brackets that became slots" className={classes.mapped}>
              {once(imported.mapped).map(({ bracket, slot }) => (
                <li key={bracket}>
                  {bracket} → {slotNames[slot] ?? slot}
                </li>
              ))}
            </ul>
          )}
          {once(imported.asked).map(({ bracket }) => (
            <Select
              key={bracket}
              label={`What is ${bracket}?`}
              placeholder="Leave it as it is"
              clearable
              searchable
              data={choicesOf(slotNames)}
              value={choices[bracket] ?? null}
              onChange={(slot) => setChoices({ ...choices, [bracket]: slot })}
            />
          ))}
          {imported.mapped.length + imported.asked.length === 0 && (
            <Words c="dimmed">No brackets were found.</Words>
          )}
          <Button onClick={() => onDone(fillBrackets(imported, choices))}>Use this text</Button>
        </>
      )}
    </Stack>
  );
}
