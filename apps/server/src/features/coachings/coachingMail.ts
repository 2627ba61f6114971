import { layOut } from '../../mail/layout.js';
import type { DeliveryKindHandler } from '../deliveries/letter.js';
import { NoticeKind } from '../notices/noticeKind.js';
import { tell } from '../notices/tell.js';
import { Coaching, CoachingState, stateOf } from './coaching.entity.js';

/** Tells a candidate who would like to coach them; not once they have decided. */
export const coachingMail: DeliveryKindHandler = {
  async compose(app, tx, delivery) {
    const { manager } = tx;
    const { subjectId: id } = delivery;
    const coaching = await manager.findOneBy(Coaching, { id });
    if (!coaching || stateOf(coaching) !== CoachingState.PROPOSED) return 'withdrawn';
    const [people]: {
      id: string;
      name: string;
      email: string;
      coach: string;
      by: string;
      team: string;
    }[] = await manager.query(
      `select me.id, me.name, me.email, coach.name as coach, by.name as by, t.name as team
         from candidate c join team t on t.id = c.team_id
         join auth."user" me on me.id = c.user_id::text
         join auth."user" coach on coach.id = $2 join auth."user" by on by.id = $3
         where c.id = $1`,
      [coaching.candidateId, coaching.userId, coaching.proposedBy],
    );
    if (!people) return 'withdrawn';
    const { id: userId, name, email: address, coach, by, team } = people;
    const told = { userId, kind: NoticeKind.COACHING, followUpId: null, delivery };
    if (!(await tell(app, tx, told))) return 'noted';
    const heading =
      coaching.userId === coaching.proposedBy
        ? `${coach} would like to coach you`
        : `${by} proposes ${coach} as your coach`;
    const note = await layOut({
      heading,
      paragraphs: [
        `It is for you to decide. If you accept, ${coach} of ${team} sees your applications, interviews and messages there, and can act for you, visibly.`,
        'Until then nothing changes. You can end it at any moment.',
      ],
      action: { label: 'Accept or decline', url: `${app.config.baseUrl}/sharing` },
      small: [`Afterword tells you because you are a candidate of ${team}.`],
    });
    return {
      to: { name, address },
      subject: heading,
      ...note,
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
  },
};
