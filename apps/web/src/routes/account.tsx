import { useSuspenseQuery } from '@apollo/client/react';
import { Button, Group, SegmentedControl, Text, useMantineColorScheme } from '@mantine/core';
import { IconLogout, IconPlus } from '@tabler/icons-react';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { AccountSecurity } from '../features/accounts/AccountSecurity.js';
import { ActivityList } from '../features/accounts/ActivityList.js';
import { DeleteAccount } from '../features/accounts/DeleteAccount.js';
import { EndOtherSessions } from '../features/accounts/EndOtherSessions.js';
import { ProfileForm } from '../features/accounts/ProfileForm.js';
import { SessionList } from '../features/accounts/SessionList.js';
import { useSignOut } from '../features/accounts/useSignOut.js';
import { ViewerQuery } from '../features/accounts/viewer.js';
import { OwnExport } from '../features/personalData/OwnExport.js';
import { graphql } from '../generated/gql.js';
import { ButtonLink } from '../ui/ButtonLink.js';
import { Page } from '../ui/page/Page.js';
import { Section } from '../ui/page/Section.js';

const AccountQuery = graphql(`
  query Account {
    viewer {
      id
      hasSecondFactor
      sessions {
        id
        ...Session
      }
    }
  }
`);

const route = getRouteApi('/signed-in/account');

/** Who is signed in, how they sign in and where, how the screen looks, and the ways out. */
export function Account() {
  const { enter } = route.useRouteContext();
  const router = useRouter();
  const { data } = useSuspenseQuery(ViewerQuery);
  const { data: account } = useSuspenseQuery(AccountQuery, { fetchPolicy: 'cache-and-network' });
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  if (!data.viewer || !account.viewer) return null;
  const { name, email, zone, memberships } = data.viewer;
  const { hasSecondFactor, sessions } = account.viewer;
  return (
    <Page
      title={name}
      sentence={`${email}. Times are shown in ${zone}.`}
      action={
        <Button
          variant="default"
          leftSection={<IconLogout size={18} />}
          onClick={() => void signOut().then(() => enter('/sign-in'))}
        >
          Sign out
        </Button>
      }
      narrow
    >
      <Section title="You">
        <ProfileForm name={name} zone={zone} onDone={() => void router.invalidate()} />
      </Section>
      <Section title="Reminders">
        <Group>
          <Text c="dimmed">Quiet hours, mails a day, and what comes by mail.</Text>
          <ButtonLink variant="default" to="/reminders">
            When and how you are told
          </ButtonLink>
        </Group>
      </Section>
      <Section title="Signing in">
        <AccountSecurity email={email} hasSecondFactor={hasSecondFactor} />
      </Section>
      <Section title="Signed in" aside={sessions.length > 1 && <EndOtherSessions />}>
        <SessionList sessions={sessions} />
      </Section>
      <Section title="Recent activity">
        <ActivityList />
      </Section>
      <Section title="Look">
        <SegmentedControl
          aria-label="Look"
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as typeof colorScheme)}
          data={[
            { value: 'auto', label: 'As the system' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
        />
      </Section>
      <Section title="Teams">
        <Group>
          <Text c="dimmed">
            {memberships.map(({ team }) => team.name).join(', ') || 'None yet'}
          </Text>
          <ButtonLink variant="default" to="/team/new" leftSection={<IconPlus size={18} />}>
            Create a team
          </ButtonLink>
        </Group>
      </Section>
      <Section title="Everything about you">
        <OwnExport />
      </Section>
      <Section title="Delete the account">
        <DeleteAccount
          isCandidate={memberships.some(({ role }) => role === 'CANDIDATE')}
          onDone={() => void enter('/sign-in')}
        />
      </Section>
    </Page>
  );
}
