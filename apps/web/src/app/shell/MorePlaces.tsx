import { Menu, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link, useMatchRoute } from '@tanstack/react-router';
import type { ViewerQuery } from '../../generated/graphql.js';
import { Initials } from '../../ui/Initials.js';
import type { Place } from './places.js';
import classes from './rail.module.css';

interface Props {
  places: Place[];
  viewer: NonNullable<ViewerQuery['viewer']>;
}

/** What a phone's bar has no room for: further places, and the account. */
export function MorePlaces({ places, viewer }: Props) {
  const matches = useMatchRoute();
  const links = [...places.map(({ link }) => link), { to: '/account' } as const];
  const isHere = links.some((link) => matches({ ...link, fuzzy: true }));
  return (
    <Menu
      position="top-end"
      width={220}
      shadow="md"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <UnstyledButton
          className={`${classes.place} ${classes.phone} ${isHere ? classes.active : ''}`}
        >
          <IconDots size={20} aria-hidden />
          <span className={classes.word}>More</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {places.map(({ label, icon: Icon, link }) => (
          <Menu.Item
            key={label}
            mih={44}
            leftSection={<Icon size={20} aria-hidden />}
            renderRoot={(props) => <Link {...link} {...props} />}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Item
          mih={44}
          leftSection={<Initials name={viewer.name} size={24} />}
          renderRoot={(props) => <Link to="/account" {...props} />}
        >
          {viewer.name}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
