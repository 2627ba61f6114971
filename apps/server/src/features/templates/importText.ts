import { importTemplate, type MessageKind } from '@afterword/engine';
import { Problems } from '../../graphql/problems.js';
import { longestBody, longestSubject, readText } from './readText.js';
import { ImportedTemplate } from './templates.types.js';

/** A first line such as "Subject: Thank you". */
const subjectLine = /^\s*subject[ \t]*:[ \t]*([^\r\n]*)(?:\r?\n)+/i;

/** A pasted text with its brackets turned into slots. Nothing is saved. @throws {Refused} InvalidInput */
export function importText(kind: MessageKind, text: string): ImportedTemplate {
  const problems = new Problems();
  const most = longestSubject + longestBody;
  if (text.length > most)
    problems.add(
      'text',
      'This is too long.',
      `${text.length} characters`,
      `up to ${most} characters`,
    );
  problems.throwIfAny();
  const [line = '', subject = ''] = subjectLine.exec(text) ?? [];
  const body = text.slice(line.length).replaceAll('\r\n', '\n');
  const { template, mapped, asked } = importTemplate({ subject: subject.trim(), body }, kind);
  readText(problems, template);
  problems.throwIfAny();
  return Object.assign(new ImportedTemplate(), {
    subject: template.subject,
    body: template.body,
    mapped,
    asked,
  });
}
