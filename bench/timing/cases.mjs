/**
 * Cases as plain data: one round in front of a panel of four, and ten facts: what they promised, what the candidate
 * promised to send, four thank-yous, a status check, a reply with a new promise, and a preference. Days and hours differ
 * from case to case, always in the same way.
 */
export function casesOf(count) {
  const next = numbers(20_261_122);
  return Array.from({ length: count }, (_, index) => caseOf(index, next));
}

const zones = [
  ...['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Europe/London', 'America/Sao_Paulo'],
  ...['Australia/Sydney', 'Asia/Tokyo', 'America/Los_Angeles'],
];
const hour = 3_600_000;
const day = 24 * hour;
const people = ['ada', 'ben', 'cleo', 'dan'];

function caseOf(index, next) {
  const end = Date.UTC(2026, next(24), 1 + next(28), 7 + next(14), 15 * next(4));
  const at = (days, hours = 0) => end + days * day + hours * hour;
  const date = (ms) => new Date(ms).toISOString().slice(0, 10);
  const reply = at(9 + next(8), next(9));
  const checked = at(7 + next(2), next(5));
  const sent = (key, ms) => ({ kind: 'sent', at: ms, followUpKey: `${key}` });
  const interview = { id: 'i1', start: end - hour, end, zone: zones[index % zones.length] };
  const events = [
    { kind: 'promise', at: end, by: date(at(next(12))) },
    { kind: 'materials', at: end, ...(next(2) ? { by: date(at(1 + next(4))) } : {}) },
    ...people.map((id) => sent(`thank_you:i1:${id}`, at(0, 1 + next(60)))),
    sent('status_check:i1', checked),
    { kind: 'reply', at: reply },
    { kind: 'promise', at: reply, by: date(reply + next(20) * day) },
    { kind: 'preference', at: reply, personId: people[next(4)], wish: 'no_calls' },
  ].map((event, number) => ({ ...event, id: `e${number}` }));
  return { interview: { ...interview, recordedAt: end - 3 * day, panel: people }, events };
}

/** Whole numbers below a bound, the same ones every time. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
