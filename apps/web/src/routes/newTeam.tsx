import { getRouteApi } from '@tanstack/react-router';
import { CountrySelect } from '../features/policies/CountrySelect.js';
import { PresetSelect } from '../features/policies/PresetSelect.js';
import { CreateTeamForm } from '../features/teams/CreateTeamForm.js';
import { Page } from '../ui/page/Page.js';

const route = getRouteApi('/signed-in/team/new');

/** A new coaching team. */
export function NewTeam() {
  const { enter } = route.useRouteContext();
  return (
    <Page
      title="Create a team"
      sentence="A team is where coaches look after their candidates."
      narrow
    >
      <CreateTeamForm
        PresetSelect={PresetSelect}
        CountrySelect={CountrySelect}
        onDone={(teamId) => void enter(`/team/${teamId}`)}
      />
    </Page>
  );
}
