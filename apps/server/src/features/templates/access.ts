import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { idOf } from '../../graphql/ids.js';
import { NotFound, notFound, refuse } from '../../graphql/problems.js';
import { leads } from '../teams/teams.policy.js';
import { coachRole } from '../teams/teams.service.js';
import { Template } from './template.entity.js';

/**
 * Whether the viewer may change a team's templates.
 * @throws {Refused} NotFound naming `what` for outsiders and candidates; saying who may, for its coaches
 */
export async function mayChange(ctx: Context, tx: Tx, teamId: string, what: string): Promise<void> {
  const role = await coachRole(ctx, tx, teamId);
  if (!role) throw notFound(what);
  if (!leads(role))
    throw refuse(NotFound, { message: 'Templates are for the owner and head coaches to change.' });
}

/** A template about to be changed, held until the transaction ends. @throws {Refused} NotFound */
export async function heldTemplate(ctx: Context, tx: Tx, templateId: string): Promise<Template> {
  const id = idOf('template', templateId);
  const template = await tx.manager.findOne(Template, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!template) throw notFound('template');
  await mayChange(ctx, tx, template.teamId, 'template');
  return template;
}
