import { UnstyledButton } from '@mantine/core';
import { IconKeyboard, IconLayoutSidebarLeftCollapse } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ViewerQuery } from '../../generated/graphql.js';
import { Initials } from '../../ui/Initials.js';
import { Mark } from './Mark.js';
import { placesOf } from './places.js';
import classes from './rail.module.css';

interface Props {
  viewer: NonNullable<ViewerQuery['viewer']>;
  narrow: boolean;
  onNarrow: () => void;
  onKeys: () => void;
}

/** The left rail; on a phone the bar at the bottom. */
export function Rail({ viewer, narrow, onNarrow, onKeys }: Props) {
  return (
    <nav className={`${classes.rail} ${narrow ? classes.narrow : ''}`} aria-label="Main">
      <div className={classes.mark}>
        <Mark short={narrow} />
      </div>
      {placesOf(viewer.memberships).map(({ label, icon: Icon, link, badge: Badge }) => (
        <Link
          key={label}
          {...link}
          className={classes.place}
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
      <Link to="/account" className={classes.place} activeProps={{ className: classes.active }}>
        <Initials name={viewer.name} size={24} />
        <span className={classes.word}>{viewer.name}</span>
      </Link>
    </nav>
  );
}
