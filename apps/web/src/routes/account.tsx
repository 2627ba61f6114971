import { useSuspenseQuery } from '@apollo/client/react';
import { Button, Group, SegmentedControl, Text, useMantineColorScheme } from '@mantine/core';
import { IconLogout, IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useSignOut } from '../features/accounts/useSignOut.js';
import { ViewerQuery } from '../features/accounts/viewer.js';
import { ButtonLink } from '../ui/ButtonLink.js';
import { Page } from '../ui/page/Page.js';
import { Section } from '../ui/page/Section.js';

const route = getRouteApi('/signed-in/account');

/** Who is signed in, how the screen looks, a further team, and the way out. */
export function Account() {
  const { enter } = route.useRouteContext();
  const { data } = useSuspenseQuery(ViewerQuery);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  if (!data.viewer) return null;
  const { name, email, zone } = data.viewer;
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
            {data.viewer.memberships.map(({ team }) => team.name).join(', ') || 'None yet'}
          </Text>
          <ButtonLink variant="default" to="/team/new" leftSection={<IconPlus size={18} />}>
            Create a team
          </ButtonLink>
        </Group>
      </Section>
    </Page>
  );
}
