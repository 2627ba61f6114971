import type { DataSource, EntityManager } from 'typeorm';
import type { Sending } from './carrier.js';
import { locked } from './claim.js';
import type { Delivery } from './delivery.entity.js';

/** A sending whose outcome stayed unknown is tried once more, with the same Message-ID, no oftener. */
const mostAmbiguous = 2;
/**
 * What another has handed over is not tried again sooner: shorter than a lease takes to run out, so that this is for
 * claims that were given back alone.
 */
export const silentSeconds = 7;
/** A claim with less left than this may be somebody else's by the time we hear of it; see `answerWithinMs`. */
const enoughSeconds = 5;

export interface Handing {
  delivery: Delivery;
  recipient: string;
  messageId: string;
}

/**
 * Whether a mail may be handed over: not when this version has been `accepted` already, when it may have been, too
 * often to try again (`unknown`) or by somebody who may still say so (`later`), or when the claim holds no more or not
 * for long (`withdrawn`), as after an erasure.
 */
export type May = 'send' | 'accepted' | 'unknown' | 'later' | 'withdrawn';

const handOver = `
  with asked as (
    select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::text[])
      as a(id, token, version, recipient, message_id)),
  standing as (
    select d.id, d.team_id, d.candidate_id, d.version, d.token, a.recipient, a.message_id,
      case d.kind when 'push' then 'push' else 'email' end as channel
    from (select * from asked order by id) a cross join ${locked}
    where d.token = a.token and d.version = a.version and d.state = 'claimed'
      and d.lease_until > clock_timestamp() + make_interval(secs => $7)),
  handed as (
    insert into send_ledger as l
      (delivery_id, version, recipient, channel, team_id, candidate_id, message_id, state, tries, token, at)
    select id, version, recipient, channel, team_id, candidate_id, message_id, 'handed', 1, token,
      clock_timestamp()
    from standing
    on conflict (delivery_id, version, recipient, channel) do update
      set state = 'handed', tries = l.tries + case when l.token = excluded.token then 0 else 1 end,
        token = excluded.token, at = excluded.at
      where l.state = 'refused' or l.state = 'handed' and l.token = excluded.token
        or l.tries < $6 and (l.state = 'unknown'
          or l.state = 'handed' and l.at < excluded.at - make_interval(secs => $8))
    returning delivery_id, token)
  select delivery_id as id, token, 'send' as may from handed
  union all
  select s.id, s.token, case when l.state = 'accepted' then 'accepted'
    when l.state = 'handed' and l.tries < $6 then 'later' else 'unknown' end
  from standing s left join send_ledger l on l.delivery_id = s.id and l.version = s.version
    and (l.recipient, l.channel) = (s.recipient, s.channel)
  where s.id not in (select delivery_id from handed)`;

/**
 * Notes that these mails are handed to the mail server; must be committed before the first byte of them is. Whoever did
 * not hear the answer may ask again under the same claim.
 */
export async function noteHanding(
  worker: DataSource,
  handings: readonly Handing[],
): Promise<May[]> {
  const rows: { id: string; token: string; may: May }[] = await worker.query(handOver, [
    ...keysOf(handings),
    handings.map(({ recipient }) => recipient),
    handings.map(({ messageId }) => messageId),
    ...[mostAmbiguous, enoughSeconds, silentSeconds],
  ]);
  // By its token too: one may have been claimed anew by this very process, whose first claim does not count any more.
  const answers = new Map(rows.map(({ token, id, may }) => [`${token} ${id}`, may]));
  return handings.map(
    ({ delivery: { id, token } }) => answers.get(`${token} ${id}`) ?? 'withdrawn',
  );
}

export interface Outcome {
  delivery: Delivery;
  recipient: string;
  outcome: Exclude<Sending['outcome'], 'kept'>;
  /** Whether the delivery ends by it, if the claim still holds: taken, and nothing else to be done. */
  ends: boolean;
}

const note = `
  with told as (
    select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::text[], $6::boolean[])
      as t(id, token, version, recipient, outcome, ends)),
  noted as (
    update send_ledger l set state = t.outcome, tries = case t.outcome when 'refused' then 0 else l.tries end
    from told t where l.delivery_id = any ($1::uuid[]) and l.delivery_id = t.id and l.version = t.version
      and l.recipient = t.recipient),
  ending as (
    select d.id from (select * from told where ends order by id) a cross join ${locked}
    where d.token = a.token and d.version = a.version and d.state = 'claimed')
  update delivery set state = 'sent', last_error = null, token = null, lease_until = null, ended_at = now()
  where id = any (array(select id from ending))`;

/** Notes what became of sendings, and ends what is done; a refusal was no sending and does not count as a try. */
export async function noteOutcomes(
  worker: DataSource,
  outcomes: readonly Outcome[],
): Promise<void> {
  await worker.query(note, [
    ...keysOf(outcomes),
    outcomes.map(({ recipient }) => recipient),
    outcomes.map(({ outcome }) => outcome),
    outcomes.map(({ ends }) => ends),
  ]);
}

/** Ids, tokens and versions, a column each. */
const keysOf = (about: readonly { delivery: Delivery }[]) => [
  about.map(({ delivery }) => delivery.id),
  about.map(({ delivery }) => delivery.token),
  about.map(({ delivery }) => delivery.version),
];

/** Whether one of unknown outcome may be tried once more. */
export async function mayTryAgain(
  manager: EntityManager,
  { id, version }: Delivery,
): Promise<boolean> {
  const tried: unknown[] = await manager.query(
    `select from send_ledger where delivery_id = $1 and version = $2 and tries >= $3`,
    [id, version, mostAmbiguous],
  );
  return tried.length === 0;
}

/** Whether the mail server has taken this version, though whoever sent it did not come to end its delivery. */
export async function wasAccepted(
  manager: EntityManager,
  { id, version }: Delivery,
): Promise<boolean> {
  const taken: unknown[] = await manager.query(
    `select from send_ledger where delivery_id = $1 and version = $2 and state = 'accepted'`,
    [id, version],
  );
  return taken.length > 0;
}
