import { expect, test } from 'vitest';
import { preview } from './preview.js';

const text = {
  subject: '{{position}}',
  body: 'Seen {{interview.when}}{{#topic}}, about {{topic}}{{/topic}}.{{#late}} Sorry.{{/late}}',
};

test('a text is shown with everything known, and with little', () => {
  expect(preview(text, 'en-US', true)).toEqual({
    subject: 'Data engineer',
    body: 'Seen yesterday, about the move to streaming pipelines.',
  });
  expect(preview(text, 'en-US', false)).toMatchObject({ body: 'Seen on Tuesday. Sorry.' });
});

test('a slot without a value in the sample is told', () => {
  expect(preview({ ...text, body: '{{topic}}' }, 'en-US', false)).toMatch(
    /^\{\{topic\}\} .*no value/,
  );
});
