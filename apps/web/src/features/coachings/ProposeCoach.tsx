import { Button } from '@mantine/core';
import { lazy } from 'react';
import { FormModal } from '../../ui/form/FormModal.js';
import type { Choice } from './ProposeForm.js';

const ProposeForm = lazy(() =>
  import('./ProposeForm.js').then(({ ProposeForm }) => ({ default: ProposeForm })),
);

interface Props {
  candidate: { id: string; name: string };
  /** Who could coach, and who does. */
  choices: Choice[];
  coaches: Choice[];
}

/** The button and, behind it, the choice of another coach, beside those there are or in place of one. */
export function ProposeCoach({ candidate, choices, coaches }: Props) {
  return (
    <FormModal
      title={`Another coach for ${candidate.name}`}
      button={(open) => (
        <Button
          variant="default"
          aria-label={`Propose a coach for ${candidate.name}`}
          onClick={open}
        >
          Propose a coach
        </Button>
      )}
    >
      {(close) => (
        <ProposeForm
          candidateId={candidate.id}
          choices={choices}
          coaches={coaches}
          onDone={close}
        />
      )}
    </FormModal>
  );
}
