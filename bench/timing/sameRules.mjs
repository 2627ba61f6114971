import { consensus as policy, sayPlace } from './policy.mjs';

/**
 * The rules of the default policy once more, on the zoned values of a library: as one would write them without an
 * engine. `kit` names what is asked of the library. Covers what the cases of this benchmark hold; the run compares
 * every moment, state and reason with the engine's before it measures anything.
 */
export function planWith(kit, { interview, events }) {
  const { zone, panel } = interview;
  const local = (at) => kit.inZone(at, zone);
  const end = local(interview.end);
  const later = (a, b) => (kit.compare(a, b) >= 0 ? a : b);
  const days = (count, unit = 'day') => `${count} ${unit}${count === 1 ? '' : 's'}`;

  const history = events
    .map((event) => ({ ...event, at: local(event.at) }))
    .sort((a, b) => kit.compare(a.at, b.at) || (a.id < b.id ? -1 : 1));
  const sendings = history.filter(({ kind }) => kind === 'sent');
  const sent = (key) => sendings.find(({ followUpKey }) => followUpKey === key)?.at;
  const wish = (id) => history.findLast((e) => e.kind === 'preference' && e.personId === id)?.wish;
  const receiver = (key) => (key.startsWith('thank_you:') ? key.split(':')[2] : panel[0]);

  function firstMoment(from, { fromHour, toHour }, isOpen) {
    const hour = kit.hour(from);
    if (hour >= fromHour && hour < toHour && isOpen(from)) return from;
    let at = kit.atHour(hour < fromHour ? from : kit.addDays(from, 1), fromHour);
    for (let tries = 0; tries < 60; tries++) {
      if (isOpen(at)) return at;
      at = kit.atHour(kit.addDays(at, 1), fromHour);
    }
    return undefined;
  }
  const working = (from) => firstMoment(from, policy.workingHours, kit.isWorkingDay) ?? from;

  function addWorkingDays(from, count) {
    const startWorks = kit.isWorkingDay(from);
    let left = startWorks ? count : count + 1;
    for (let passed = 1; passed <= 60; passed++) {
      const at = kit.addDays(from, passed);
      if (!kit.isWorkingDay(at) || --left > 0) continue;
      return startWorks ? at : kit.startOf(kit.dayOf(at), zone, 0);
    }
    return kit.addDays(from, count);
  }

  function slot(opens, due) {
    const inTime = (at) => (at && kit.compare(at, due) <= 0 ? at : undefined);
    const first = inTime(firstMoment(opens, policy.workingHours, kit.isWorkingDay));
    const awake = first ?? inTime(firstMoment(opens, policy.wakingHours, () => true));
    const there = sayPlace(zone);
    const what = first ? 'working' : 'waking';
    const why = awake
      ? `${kit.sayMoment(awake)} is the first ${what} hour in ${there}`
      : `there is no waking hour in ${there} before it is due`;
    return { at: awake ?? opens, why };
  }

  function followUp(key, state, { opens, suggested = opens, due, latest }, reasons) {
    const dueAt = later(suggested, due);
    const moments = [opens, suggested, dueAt, later(dueAt, latest)].map(kit.ms);
    return { key, state, moments, reasons };
  }

  function periodsOf() {
    const periods = [{ since: end, suffix: '' }];
    for (const { kind, at, id } of history) {
      if (kind !== 'reply' || kit.compare(at, end) <= 0) continue;
      periods.at(-1).ended = true;
      periods.push({ since: at, suffix: `:${id}` });
    }
    for (const { kind, at, by } of history) {
      if (kind !== 'promise') continue;
      const period = periods.findLast(({ since }) => kit.compare(since, at) <= 0) ?? periods[0];
      if (kit.compareDays(by, kit.dayOf(period.since)) >= 0) period.by = by;
    }
    return periods;
  }

  function opening({ by, since, suffix }) {
    if (!by) {
      const { afterSilenceDays } = policy.status;
      const at = working(kit.addDays(since, afterSilenceDays));
      const word = suffix ? 'their last word' : 'the interview';
      const why = `is the first working hour after ${days(afterSilenceDays)} of silence since ${word}`;
      return { at, why: `${kit.sayMoment(at)} ${why}` };
    }
    const { afterPromiseDays } = policy.status;
    const at = working(kit.startOf(kit.plusDays(by, afterPromiseDays + 1), zone, 0));
    const why = `is the first working hour more than ${days(afterPromiseDays)} after ${kit.sayDay(by)}, the promised day`;
    return { at, why: `${kit.sayMoment(at)} ${why}` };
  }

  function check(key, period, openings, { number, anew, last }) {
    const askedAt = sent(key);
    const before = sendings.findLast(
      ({ followUpKey, at }) =>
        followUpKey !== key &&
        receiver(followUpKey) === panel[0] &&
        kit.compare(at, period.since) >= 0 &&
        (!askedAt || kit.compare(at, askedAt) <= 0),
    );
    if (before) {
      const { gapWorkingDays } = policy.limit;
      const at = working(addWorkingDays(before.at, gapWorkingDays));
      const why = `${kit.sayMoment(at)} is ${days(gapWorkingDays, 'working day')} after the last message to them`;
      openings.push({ at, why });
    }
    const opens = openings.reduce((a, b) => (kit.compare(b.at, a.at) > 0 ? b : a));
    const { dueDaysAfterContact, dueDaysAfterOpening } = policy.status;
    const contact = kit.addDays(period.since, dueDaysAfterContact);
    const open = kit.addDays(opens.at, dueDaysAfterOpening);
    const byOpening = kit.compare(open, contact) >= 0;
    const due = byOpening ? open : contact;
    const lastReply = history.findLast(({ kind }) => kind === 'reply')?.at;
    let state = period.ended ? 'withdrawn' : 'planned';
    if (askedAt) state = lastReply && kit.compare(lastReply, askedAt) > 0 ? 'answered' : 'sent';
    const silent = last && state === 'sent' && !period.ended;
    const moveOn = policy.moveOn.afterSilenceDays;
    const latest = kit.addDays(silent ? askedAt : due, moveOn);
    const reasons = [
      ...(state === 'withdrawn' ? ['they wrote in the meantime'] : []),
      `number ${number} of at most ${policy.limit.checks} unanswered checks`,
      ...(anew ? ['waiting began anew with their last word'] : []),
      ...(period.by
        ? [
            `they promised word by ${kit.sayDay(period.by)}, so nothing is asked before that day is over`,
          ]
        : []),
      opens.why,
      byOpening
        ? `${days(dueDaysAfterOpening)} after it opened`
        : `${days(dueDaysAfterContact)} after the last contact`,
      silent
        ? `${days(moveOn)} without an answer to the last check mean to move on`
        : `${days(moveOn)} after it was due it is time to move on`,
    ];
    return followUp(key, state, { opens: opens.at, due, latest }, reasons);
  }

  function checksOf() {
    const checks = [];
    let pending = false;
    for (const period of periodsOf()) {
      const anew = period.suffix !== '' && (pending || period.by);
      pending = false;
      if (period.suffix && !anew) continue;
      const key = `status_check:i1${period.suffix}`;
      const sentAt = sent(key);
      const made = [check(key, period, [opening(period)], { number: 1, anew, last: !sentAt })];
      if (sentAt) {
        const { afterSilenceDays } = policy.second;
        const at = working(kit.addDays(sentAt, afterSilenceDays));
        const why = `${kit.sayMoment(at)} is the first working hour after ${days(afterSilenceDays)} without an answer to the first check`;
        const openings = period.by ? [{ at, why }, opening(period)] : [{ at, why }];
        const second = `second_check:i1${period.suffix}`;
        made.push(check(second, period, openings, { number: 2, anew, last: true }));
      }
      pending = made.some(({ state }) => state === 'withdrawn');
      checks.push(...made);
    }
    return checks;
  }

  function thankYous(checks) {
    const { notBeforeHours, dueHours, latestHours } = policy.thankYou;
    const opens = kit.addHours(end, notBeforeHours);
    const due = kit.addHours(end, dueHours);
    const latest = kit.addHours(end, latestHours);
    const best = slot(opens, due);
    const asked = checks.some(({ state }) => state === 'sent' || state === 'answered');
    return panel.map((id, index) => {
      const key = `thank_you:i1:${id}`;
      let state = asked && index === 0 ? 'withdrawn' : 'planned';
      if (sent(key)) state = 'sent';
      const reasons = [
        state === 'withdrawn'
          ? 'it was folded into the check that was sent'
          : 'every interviewer gets a thank-you',
        `${notBeforeHours} h after the interview ended`,
        best.why,
        `${dueHours} h after the interview ended`,
        `${latestHours} h after the interview ended it is late`,
      ];
      if (wish(id) !== 'email_only') {
        const { mailWorkingDays } = policy.post;
        const arrives = kit.sayDay(kit.dayOf(addWorkingDays(best.at, mailWorkingDays)));
        reasons.push(
          `a handwritten note may go beside the e-mail: posted then, it arrives about ${arrives}, ${days(mailWorkingDays, 'working day')} later`,
        );
      }
      return followUp(key, state, { opens, suggested: best.at, due, latest }, reasons);
    });
  }

  function materials() {
    const { dueHours, graceHours } = policy.materials;
    return history
      .filter(({ kind }) => kind === 'materials')
      .map(({ id, by }) => {
        const key = `materials:i1:${id}`;
        const due = by
          ? kit.startOf(by, zone, policy.workingHours.toHour)
          : kit.addHours(end, dueHours);
        const best = slot(end, due);
        const latest = kit.addHours(due, graceHours);
        return followUp(
          key,
          sent(key) ? 'sent' : 'planned',
          { opens: end, suggested: best.at, due, latest },
          [
            'the candidate promised to send something',
            'as soon as the interview has ended',
            best.why,
            by
              ? `promised for ${kit.sayDay(by)}`
              : `promised without a day, so ${dueHours} h after the interview ended`,
            `${graceHours} h after it was due it is late`,
          ],
        );
      });
  }

  const checks = checksOf();
  return [...thankYous(checks), ...materials(), ...checks].sort(
    (a, b) => a.moments[2] - b.moments[2] || (a.key < b.key ? -1 : 1),
  );
}
