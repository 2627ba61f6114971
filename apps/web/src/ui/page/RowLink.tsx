import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import classes from './page.module.css';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> };

/** The name of a row and the link of all of it; `j` and `k` walk over these. */
export const RowLink = createLink((props: Props) => (
  <a data-row {...props} className={classes.rowLink} />
));
