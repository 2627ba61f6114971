import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconLogout, IconMoon, IconPlus, IconSun, IconSunMoon } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useSignOut } from '../../features/accounts/useSignOut.js';
import type { ViewerQuery } from '../../generated/graphql.js';
import { Initials } from '../../ui/Initials.js';

const route = getRouteApi('/signed-in');

interface Props {
  viewer: NonNullable<ViewerQuery['viewer']>;
  className: string | undefined;
  wordClass: string | undefined;
}

const schemes = [
  { scheme: 'light', label: 'Light', icon: IconSun },
  { scheme: 'dark', label: 'Dark', icon: IconMoon },
  { scheme: 'auto', label: 'As the system', icon: IconSunMoon },
] as const;

/** Who is signed in, how the screen looks, a further team, and the way out. */
export function AccountMenu({ viewer, className, wordClass }: Props) {
  const { enter } = route.useRouteContext();
  const { setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  return (
    <Menu position="top-start" withinPortal={false} width={220}>
      <Menu.Target>
        <UnstyledButton className={className} aria-label={`Account of ${viewer.name}`}>
          <Initials name={viewer.name} size={24} />
          <span className={wordClass}>{viewer.name}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{viewer.email}</Menu.Label>
        {schemes.map(({ scheme, label, icon: Icon }) => (
          <Menu.Item key={scheme} leftSection={<Icon size={16} />} onClick={() => setColorScheme(scheme)}>
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconPlus size={16} />} component={Link} to="/team/new">
          Create a team
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout size={16} />}
          onClick={() => void signOut().then(() => enter('/sign-in'))}
        >
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
