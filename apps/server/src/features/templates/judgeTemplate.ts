import {
  checkTemplate,
  type Language,
  type MessageKind,
  type TemplateReport,
} from '@afterword/engine';
import type { App } from '../../context.js';

interface Text {
  kind: MessageKind;
  language: Language;
  subject: string;
  body: string;
}

/** What the engine says of a template, its spelling included; `vocabulary` are words a team spells so. */
export async function judgeTemplate(
  app: App,
  { language, ...text }: Text,
  vocabulary: string[] = [],
): Promise<TemplateReport> {
  const dictionary = await app.dictionaries(language);
  return checkTemplate(
    { ...text, id: 'judged', title: '' },
    { settings: [{ vocabulary }], ...(dictionary && { dictionary }) },
  );
}
