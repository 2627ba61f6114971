import { getRouteApi } from '@tanstack/react-router';
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
      <CreateTeamForm onDone={(teamId) => void enter(`/team/${teamId}`)} />
    </Page>
  );
}
