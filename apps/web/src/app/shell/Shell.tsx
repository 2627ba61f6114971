import { useDisclosure, useHotkeys, useLocalStorage } from '@mantine/hooks';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useKeepPush } from '../../features/push/useKeepPush.js';
import { PageSkeleton } from '../../ui/page/PageSkeleton.js';
import { ReaderZoneProvider } from '../../ui/time/readerZone.js';
import { KeySheet } from './KeySheet.js';
import { Rail } from './Rail.js';
import classes from './shell.module.css';

const route = getRouteApi('/signed-in');

/** Rail and page, for those who are signed in. */
export function Shell() {
  const { viewer } = route.useRouteContext();
  useKeepPush(viewer.id);
  const [narrow, setNarrow] = useLocalStorage({ key: 'rail-narrow', defaultValue: false });
  const [keys, sheet] = useDisclosure();
  useHotkeys([['shift+?', sheet.open]], undefined, false);
  return (
    <ReaderZoneProvider value={viewer.zone}>
      <div className={`${classes.shell} ${narrow ? classes.narrow : ''}`}>
        <Rail
          viewer={viewer}
          narrow={narrow}
          onNarrow={() => setNarrow(!narrow)}
          onKeys={sheet.open}
        />
        <main>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <KeySheet opened={keys} onClose={sheet.close} />
    </ReaderZoneProvider>
  );
}
