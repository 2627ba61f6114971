import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import classes from './page.module.css';

/** The shape of a page while its data is on the way. */
export function PageSkeleton() {
  return (
    <div className={classes.page} role="status">
      <VisuallyHidden component="h1">Loading</VisuallyHidden>
      <Skeleton height={30} width={240} mb={8} />
      <Skeleton height={16} width={180} mb={28} />
      <Stack gap={1}>
        {[1, 2, 3, 4].map((row) => (
          <Skeleton key={row} height={64} radius={8} mb={8} />
        ))}
      </Stack>
    </div>
  );
}
