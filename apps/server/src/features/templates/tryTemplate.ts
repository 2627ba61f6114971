import type { Language, MessageKind } from '@afterword/engine';
import type { App } from '../../context.js';
import { Problems } from '../../graphql/problems.js';
import { judgeTemplate } from './judgeTemplate.js';
import { readText } from './readText.js';
import { type TemplateCheck, toCheck } from './templateCheck.js';

/** What the checks say of a text nobody has saved. @throws {Refused} InvalidInput */
export async function tryTemplate(
  app: App,
  text: {
    kind: MessageKind;
    language: Language;
    subject: string;
    body: string;
  },
): Promise<TemplateCheck> {
  const problems = new Problems();
  readText(problems, text);
  problems.throwIfAny();
  return toCheck(await judgeTemplate(app, text), text);
}
