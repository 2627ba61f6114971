import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mood, startSmtp } from '../../../test/smtp.js';
import { createMailer, type Mailer } from './mailer.js';

let smtp: Awaited<ReturnType<typeof startSmtp>>;
let mailer: Mailer;

beforeAll(async () => {
  smtp = await startSmtp();
  mailer = createMailer(smtp.url, 'Afterword <no-reply@afterword.example>');
});
afterAll(async () => {
  mailer.close();
  await smtp.stop();
});

const letter = {
  to: { name: 'Anna Weber', address: 'anna.weber@northwind.example' },
  subject: 'Thank you',
  text: 'Dear Anna, thank you for your time.',
};
const send = async (mood: Mood) => {
  smtp.mood = mood;
  smtp.tries = 0;
  const sending = await mailer.send(letter, '<one@afterword.example>');
  return { ...sending, tries: smtp.tries };
};

test('what became of a try is told apart, and no try is made twice by the mailer itself', async () => {
  const once = { tries: 1 };
  expect(await send('takes')).toEqual({ outcome: 'accepted', ...once });
  expect(await send('busy')).toMatchObject({ outcome: 'refused', permanent: false, ...once });
  expect(await send('refuses')).toMatchObject({ outcome: 'refused', permanent: true, ...once });
  expect(await send('hangs up')).toMatchObject({ outcome: 'refused', permanent: false, ...once });
  expect(await send('takes and hangs up')).toMatchObject({ outcome: 'unknown', ...once });
});

test('a letter is handed over only after the yes to it, which comes once the server is ready', async () => {
  smtp.mood = 'takes';
  smtp.received.length = 0;
  smtp.tries = 0;
  const asked: number[] = [];
  const handOver = (answer: () => boolean) => async () => {
    asked.push(smtp.tries);
    expect(smtp.received).toHaveLength(0);
    return answer();
  };
  const no = await mailer.send(
    letter,
    '<no@afterword.example>',
    handOver(() => false),
  );
  expect(no).toEqual({ outcome: 'kept' });
  const failing = handOver(() => {
    throw new Error('no ledger');
  });
  expect(await mailer.send(letter, '<fails@afterword.example>', failing)).toMatchObject({
    outcome: 'refused',
    permanent: false,
  });
  const yes = await mailer.send(
    letter,
    '<yes@afterword.example>',
    handOver(() => true),
  );
  expect(yes).toEqual({ outcome: 'accepted' });
  expect(asked).toEqual([1, 2, 3]);
  expect(smtp.received.map(({ messageId }) => messageId)).toEqual(['<yes@afterword.example>']);
});
