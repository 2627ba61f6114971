import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { idOf } from '../../graphql/ids.js';
import { Problems, refuse } from '../../graphql/problems.js';
import { Team } from '../teams/team.entity.js';
import { signedIn } from '../teams/teams.service.js';
import { heldTemplate, mayChange } from './access.js';
import { judgeTemplate } from './judgeTemplate.js';
import { readText } from './readText.js';
import { Template } from './template.entity.js';
import {
  type CreateTemplateInput,
  type SaveTemplateInput,
  TemplateConflict,
} from './templates.types.js';
import { TemplateVersion } from './templateVersion.entity.js';

const longestName = 100;

/** A new template with its first version, whatever the checks say of it. */
export async function createTemplate(ctx: Context, input: CreateTemplateInput): Promise<Template> {
  const viewer = signedIn(ctx);
  const { kind, language, tone = null } = input;
  const teamId = idOf('team', input.teamId);
  const problems = new Problems();
  const name = problems.text('name', input.name, longestName);
  readText(problems, input);
  problems.throwIfAny();
  return ctx.tx(async (tx) => {
    await mayChange(ctx, tx, teamId, 'team');
    const template = await tx.manager.save(
      tx.manager.create(Template, {
        teamId,
        kind,
        name,
        language,
        tone,
        version: 1,
        archivedAt: null,
      }),
    );
    await keep(ctx, tx, template, input, viewer.id);
    return template;
  });
}

/** The next version of a template; the same text makes none, whatever was expected. */
export async function saveTemplate(ctx: Context, input: SaveTemplateInput): Promise<Template> {
  const viewer = signedIn(ctx);
  const problems = new Problems();
  const name = input.name == null ? undefined : problems.text('name', input.name, longestName);
  readText(problems, input);
  problems.throwIfAny();
  return ctx.tx(async (tx) => {
    const template = await heldTemplate(ctx, tx, input.templateId);
    const { id: templateId, version: number } = template;
    const now = await tx.manager.findOneByOrFail(TemplateVersion, { templateId, number });
    const isNew = now.subject !== input.subject || now.body !== input.body;
    if (isNew && number !== input.expectedVersion)
      throw refuse(TemplateConflict, {
        message: `Someone else saved version ${number} in the meantime.`,
        current: template,
      });
    if (name !== undefined) template.name = name;
    if (input.tone !== undefined) template.tone = input.tone;
    if (isNew) {
      template.version += 1;
      await keep(ctx, tx, template, input, viewer.id);
    }
    return tx.manager.save(template);
  });
}

async function keep(
  { app }: Context,
  { manager }: Tx,
  { id: templateId, teamId, kind, language, version: number }: Template,
  { subject, body }: { subject: string; body: string },
  writtenBy: string,
): Promise<void> {
  const { vocabulary } = await manager.findOneByOrFail(Team, { id: teamId });
  const report = await judgeTemplate(app, { kind, language, subject, body }, vocabulary);
  const text = { subject, body, report: { ...report } };
  await manager.insert(TemplateVersion, { templateId, teamId, number, writtenBy, ...text });
}
