import { Button } from '@mantine/core';
import { FormModal } from '../../ui/form/FormModal.js';
import { LeaveTeamForm } from './LeaveTeamForm.js';

interface Props {
  team: { id: string; name: string };
  /** A candidate says what becomes of the data. */
  asCandidate: boolean;
  onDone: () => void;
}

/** The button and, behind it, what leaving means. */
export function LeaveTeam({ team, asCandidate, onDone }: Props) {
  return (
    <FormModal
      title={`Leave ${team.name}`}
      button={(open) => (
        <Button variant="default" onClick={open}>
          Leave {team.name}
        </Button>
      )}
    >
      {() => <LeaveTeamForm teamId={team.id} asCandidate={asCandidate} onDone={onDone} />}
    </FormModal>
  );
}
