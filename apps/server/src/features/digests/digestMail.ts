import { layOut } from '../../mail/layout.js';
import type { DeliveryKindHandler } from '../deliveries/letter.js';
import { unsubscribeHeaders } from '../mailActions/unsubscribeHeaders.js';
import { NoticeKind } from '../notices/noticeKind.js';
import { tell } from '../notices/tell.js';
import { Team } from '../teams/team.entity.js';
import { coachOf } from './coaches.js';
import { digestFor } from './digestFor.js';
import { digestNote } from './digestNote.js';
import { nextDigest } from './nextDigest.js';

/** A coach's morning digest, of what is so when it leaves; none on a morning on which nothing needs them. */
export const digestMail: DeliveryKindHandler = {
  async compose(app, tx, delivery) {
    const { manager } = tx;
    const { teamId, nudge, dueAt } = delivery;
    const [, userId = ''] = nudge.split(' ');
    const coach = await coachOf(manager, teamId, userId);
    if (!coach) return 'withdrawn';
    const { zone, preferences } = coach;
    const wanted = nextDigest(dueAt.subtract({ seconds: 1 }), {
      zone,
      hour: preferences.digestHour,
    });
    if (!wanted.toInstant().equals(dueAt)) return 'withdrawn';
    const now = app.clock();
    const dayEnds = wanted.startOfDay().add({ days: 1 }).toInstant();
    const items = await digestFor(manager, coach, now, dayEnds);
    if (items.length === 0) return 'withdrawn';
    const told = { userId, kind: NoticeKind.DIGEST, followUpId: null, delivery };
    if (!(await tell(app, tx, told))) return 'noted';
    const { name } = await manager.findOneByOrFail(Team, { id: teamId });
    const note = digestNote(items, coach, name, app.config.baseUrl);
    return {
      to: { name: coach.name, address: coach.email },
      subject: note.heading,
      ...(await layOut(note)),
      headers: unsubscribeHeaders(app, userId, NoticeKind.DIGEST),
    };
  },
};
