import { expect, test } from 'vitest';
import { emptySchedule, scheduleChecks, scheduleInput } from './schedule.js';

test('what was left empty is not sent', () => {
  const values = {
    ...emptySchedule('Asia/Tokyo'),
    start: '2026-11-24T15:00',
    end: '2026-11-24T16:00',
  };
  expect(scheduleInput(values)).toMatchObject({
    zone: 'Asia/Tokyo',
    promisedBy: null,
    nextStepsKnown: null,
    panel: [{ givenName: '', familyName: '', email: null, role: null }],
  });
  expect(scheduleInput({ ...values, nextStepsKnown: true }).nextStepsKnown).toBe(true);
});

test('an interview has to end after it starts', () => {
  const interview = { ...emptySchedule('UTC'), start: '2026-11-24T15:00' };
  expect(scheduleChecks.end('2026-11-24T14:00', { interview })).toBe('It ends before it starts.');
  expect(scheduleChecks.end('', { interview })).toBe('Enter when it ends.');
  expect(scheduleChecks.end('2026-11-24T15:30', { interview })).toBeNull();
});
