import { UnstyledButton } from '@mantine/core';
import { IconKeyboard, IconLayoutSidebarLeftCollapse } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ViewerQuery } from '../../generated/graphql.js';
import { Initials } from '../../ui/Initials.js';
import { Mark } from './Mark.js';
import { MorePlaces } from './MorePlaces.js';
import { placesOf } from './places.js';
import classes from './rail.module.css';

interface Props {
  viewer: NonNullable<ViewerQuery['viewer']>;
  narrow: boolean;
  onNarrow: () => void;
  onKeys: () => void;
}

/** A phone's bar has room for five: all of them, or so many and the way to the others. */
const roomFor = 4;

/** The left rail; on a phone the bar at the bottom. */
export function Rail({ viewer, narrow, onNarrow, onKeys }: Props) {
  const places = placesOf(viewer.memberships);
  const spare = places.length > roomFor ? classes.spare : '';
  return (
    <nav className={`${classes.rail} ${narrow ? classes.narrow : ''}`} aria-label="Main">
      <div className={classes.mark}>
        <Mark short={narrow} />
      </div>
      {places.map(({ label, icon: Icon, link, badge: Badge }, index) => (
        <Link
          key={label}
          {...link}
          className={`${classes.place} ${index < roomFor ? '' : spare}`}
          activeProps={{ className: classes.active }}
        >
          <Icon size={20} aria-hidden />
          <span className={classes.word}>{label}</span>
          <span className={classes.badge}>{Badge && <Badge />}</span>
        </Link>
      ))}
      <div className={classes.space} />
      <UnstyledButton className={`${classes.place} ${classes.desk}`} onClick={onKeys}>
        <IconKeyboard size={20} aria-hidden />
        <span className={classes.word}>Keys</span>
      </UnstyledButton>
      <UnstyledButton
        className={`${classes.place} ${classes.desk}`}
        onClick={onNarrow}
        aria-expanded={!narrow}
      >
        <IconLayoutSidebarLeftCollapse size={20} aria-hidden />
        <span className={classes.word}>Collapse</span>
      </UnstyledButton>
      {spare && <MorePlaces places={places.slice(roomFor)} viewer={viewer} />}
      <Link
        to="/account"
        className={`${classes.place} ${spare}`}
        activeProps={{ className: classes.active }}
      >
        <Initials name={viewer.name} size={24} />
        <span className={classes.word}>{viewer.name}</span>
      </Link>
    </nav>
  );
}
