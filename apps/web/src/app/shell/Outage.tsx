import { Trouble } from '../../ui/page/Trouble.js';

/** For when not even the rail can be shown. */
export function Outage({ error }: { error: unknown }) {
  return (
    <main>
      <Trouble error={error} />
    </main>
  );
}
