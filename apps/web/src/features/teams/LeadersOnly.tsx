import { Empty } from '../../ui/page/Empty.js';

/** For a coach on a page of leaders: who may change what is there. */
export function LeadersOnly({ leaders }: { leaders: string[] }) {
  const names = new Intl.ListFormat('en', { type: 'disjunction' }).format(leaders);
  return (
    <Empty
      sentence={`Owners and head coaches change these settings. Ask ${names || 'one of them'}.`}
    />
  );
}
