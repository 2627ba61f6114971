import { ButtonLink } from '../ButtonLink.js';
import { Empty } from './Empty.js';
import { Page } from './Page.js';

/** For an address that leads to nothing, or to nothing this reader may see. */
export function Missing({ what = 'page' }: { what?: string }) {
  return (
    <Page title={`No such ${what}`} narrow>
      <Empty
        sentence={`There is no ${what} at this address, or it is not shared with you.`}
        action={<ButtonLink to="/">Go to the start</ButtonLink>}
      />
    </Page>
  );
}
