import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** What stands against an act and belongs to no single field. */
export function ProblemNote({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      icon={<IconAlertCircle size={18} />}
      title={title}
    >
      {children}
    </Alert>
  );
}
