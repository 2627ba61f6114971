import type { TemplateReport } from '@afterword/engine';
import { Field, Int, ObjectType } from 'type-graphql';
import { severities } from '../messages/messages.types.js';

@ObjectType({ description: 'One thing that speaks against a template.' })
export class TemplateFinding {
  @Field(() => String, {
    description:
      'What found it: a check of messages, or `unknown-slot`, `unknown-condition`, `unclosed-section`, `open-slot`, `may-be-unknown`, `fixed-day`.',
  })
  rule: string;
  @Field(() => severities, { description: 'ERROR keeps the template from being used.' })
  severity: string;
  @Field(() => String, { description: 'subject or body.' })
  field: string;
  @Field(() => Int, {
    nullable: true,
    description: 'In UTF-16 units of `field`; null when only the filled-in text shows it.',
  })
  start: number | null;
  @Field(() => Int, { nullable: true, description: 'Behind its last UTF-16 unit.' })
  end: number | null;
  @Field(() => String, { description: 'One plain sentence for a reader.' })
  message: string;
  @Field(() => String, {
    nullable: true,
    description: 'The slot or condition it is about, without braces. Example: `topic`.',
  })
  slot: string | null;
}

@ObjectType({ description: 'What the checks say of a template, with every fact known.' })
export class TemplateCheck {
  @Field(() => [TemplateFinding], { description: 'Slots and sections first, then the text.' })
  findings: TemplateFinding[];
  @Field(() => Boolean, {
    description: 'Whether drafts may begin with it: no finding is an ERROR.',
  })
  usable: boolean;
}

/** The engine's report on a text, as the schema tells it. */
export function toCheck(
  report: TemplateReport,
  text: { subject: string; body: string },
): TemplateCheck {
  const problems = report.problems.map(({ kind, field, start, end, message }) => ({
    rule: kind,
    severity: kind === 'may-be-unknown' || kind === 'fixed-day' ? 'warning' : 'error',
    ...{ field, start, end, message },
    slot: /^\{\{[#^/]?([^{}]*)\}\}$/.exec(text[field].slice(start, end))?.[1] ?? null,
  }));
  const findings = report.findings.map(({ ruleId, severity, field, message }) => ({
    rule: ruleId,
    ...{ severity, field, message },
    ...{ start: null, end: null, slot: null },
  }));
  return Object.assign(new TemplateCheck(), {
    findings: [...problems, ...findings],
    usable: report.usable,
  });
}
