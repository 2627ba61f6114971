import { harperProofreader } from '@afterword/engine/deep';
import { Dialect, LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import type { Answer, Question } from './workerProofreader.js';

const dialects = { 'en-US': Dialect.American, 'en-GB': Dialect.British };
const proofreader = harperProofreader(
  (language) => new LocalLinter({ binary: slimBinary, dialect: dialects[language] }),
);

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { id, text, language } = data;
  const answer: Answer = await proofreader.proofread(text, language).then(
    (slips) => ({ id, slips }),
    (error: unknown) => ({ id, failure: String(error) }),
  );
  postMessage(answer);
});
