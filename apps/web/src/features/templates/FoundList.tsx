import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconBulb, IconCircleX } from '@tabler/icons-react';
import type { Found } from './findings.js';
import classes from './templates.module.css';

const icons = { error: IconCircleX, warning: IconAlertTriangle, hint: IconBulb };
const words = { error: 'To mend', warning: 'Better', hint: 'Hint' };
const order = ['error', 'warning', 'hint'];

/** What speaks against a template, worst first; what has a place leads there. */
export function FoundList({ found, onShow }: { found: Found[]; onShow: (found: Found) => void }) {
  const sorted = found.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return (
    <ul className={classes.found} aria-label="What the checks say">
      {sorted.map((one) => {
        const Icon = icons[one.severity];
        return (
          <li key={one.key} className={classes[one.severity]}>
            <Icon size={16} aria-label={words[one.severity]} role="img" />
            {one.place ? (
              <UnstyledButton className={classes.place} onClick={() => onShow(one)}>
                {one.message}
              </UnstyledButton>
            ) : (
              <span>{one.message}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
