import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Temporal } from 'temporal-polyfill';
import { graphql } from '../../generated/gql.js';
import type { AuditEntryFragment, AuditVia } from '../../generated/graphql.js';
import { TextLink } from '../../ui/TextLink.js';
import { useReaderZone } from '../../ui/time/readerZone.js';
import { clockWords } from '../../ui/time/words.js';
import classes from './audit.module.css';
import { fieldWords } from './fieldWords.js';
import { recordWords } from './recordWords.js';
import { sentence } from './sentence.js';

const AuditEntryParts = graphql(`
  fragment AuditEntry on AuditEntry {
    id
    at
    via
    viaId
    operation
    record
    recordName
    action
    fields
    actorId
    candidateId
    actor {
      id
      name
    }
    candidate {
      id
      name
    }
  }
`);

const came: Record<AuditVia, string> = {
  SESSION: 'Signed in, session',
  LINK: 'By a mailed link, about',
  JOB: 'By itself',
};
const did = { CREATED: 'Added', CHANGED: 'Changed', REMOVED: 'Removed' };

/** What somebody did at once: a sentence, and behind its time what exactly, and by what. */
export function AuditAct({
  teamId,
  entries,
}: {
  teamId: string;
  entries: FragmentType<AuditEntryFragment>[];
}) {
  const zone = useReaderZone();
  const { data } = useSuspenseFragment({ fragment: AuditEntryParts, from: entries });
  const [first] = data;
  if (!first) return null;
  const { at, via, viaId, operation, actorId, actor, candidateId, candidate } = first;
  const log = { to: '/people/$teamId/audit', params: { teamId } } as const;
  const { who, what } = sentence(first);
  return (
    <li className={classes.act}>
      <p className={classes.sentence}>
        <strong>{who}</strong> {what}
      </p>
      <details>
        <summary>
          <time dateTime={at}>
            {clockWords(Temporal.Instant.from(at).toZonedDateTimeISO(zone))}
          </time>
          {data.length === 1 &&
            first.fields.length > 0 &&
            ` · ${first.fields.map(fieldWords).join(', ')}`}
          {data.length > 1 && ` · ${data.length} records`}
        </summary>
        <ul className={classes.records}>
          {data.map((entry) => (
            <li key={entry.id}>
              {did[entry.action]} {recordWords(entry.record, entry.recordName)}
              {entry.fields.length > 0 && `: ${entry.fields.map(fieldWords).join(', ')}`}
            </li>
          ))}
          <li>
            {via ? came[via] : 'Past the server'} {viaId}
            {operation && <> · {operation}</>}
          </li>
        </ul>
        <div className={classes.more}>
          {actorId && (
            <TextLink {...log} search={{ who: actorId }}>
              All by {actor?.name ?? 'this account'}
            </TextLink>
          )}
          {candidateId && (
            <TextLink {...log} search={{ candidate: candidateId }}>
              All about {candidate?.name ?? 'this candidate'}
            </TextLink>
          )}
        </div>
      </details>
    </li>
  );
}
