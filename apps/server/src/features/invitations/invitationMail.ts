import { layOut } from '../../mail/layout.js';
import { Candidate, nameOf } from '../candidates/candidate.entity.js';
import type { DeliveryKindHandler } from '../deliveries/letter.js';
import { Team } from '../teams/team.entity.js';
import { Invitation } from './invitation.entity.js';
import { isOpen } from './invitations.policy.js';
import { invitationKey } from './key.js';
import { stillGiven } from './stillGiven.js';

/** The way in: a link that proves the address and works once. */
export const invitationMail: DeliveryKindHandler = {
  async compose(app, { manager }, { subjectId: id }) {
    const invitation = await manager.findOneBy(Invitation, { id });
    if (!invitation || !isOpen(invitation) || !(await stillGiven(manager, invitation)))
      return 'withdrawn';
    const team = await manager.findOneByOrFail(Team, { id: invitation.teamId });
    const { candidateId } = invitation;
    const candidate = candidateId
      ? await manager.findOneByOrFail(Candidate, { id: candidateId })
      : null;
    const [inviter]: { name: string }[] = await manager.query(
      `select name from auth."user" where id = $1`,
      [invitation.invitedBy],
    );
    const key = invitationKey(app.secret, id, invitation.email);
    const who = inviter?.name ?? 'A coach';
    const note = await layOut({
      heading: `${who} invites you to ${team.name}`,
      paragraphs: candidate ? forCandidate(who, candidate) : forCoach(who, invitation),
      action: {
        label: 'Look at the invitation',
        url: `${app.config.baseUrl}/invitation/${id}?key=${key}`,
      },
      small: [
        'The link works once, for seven days.',
        'If you do not know the sender, ignore this mail; nothing happens then.',
      ],
    });
    return {
      to: {
        name: candidate ? nameOf(candidate) : (invitation.name ?? ''),
        address: invitation.email,
      },
      subject: `${who} invites you to ${team.name}`,
      ...note,
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
  },
};

const forCandidate = (who: string, { givenName }: Candidate) => [
  `Hello ${givenName},`,
  `${who} would like to look after your interview follow-ups with Afterword: who to write to, when, and why.`,
  `If you accept, ${who} and those who lead this team see your applications, interviews and messages. You see who that is, and can end it at any moment.`,
];

const forCoach = (who: string, { name, role }: Invitation) => [
  `Hello ${name},`,
  `${who} would like you to coach with this team, as a ${role.replace('_', ' ')}. With Afterword its coaches look after what candidates write once an interview is over.`,
];
