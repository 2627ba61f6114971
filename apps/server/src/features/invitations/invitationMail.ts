import { layOut } from '../../mail/layout.js';
import { Candidate } from '../candidates/candidate.entity.js';
import type { DeliveryKindHandler } from '../deliveries/letter.js';
import { Team } from '../teams/team.entity.js';
import { Invitation } from './invitation.entity.js';
import { invitationKey } from './key.js';

/** The way in for a candidate: a link that proves the address and works once. */
export const invitationMail: DeliveryKindHandler = {
  async compose(app, { manager }, { subjectId: id }) {
    const invitation = await manager.findOneBy(Invitation, { id });
    if (!invitation || invitation.acceptedAt || invitation.revokedAt) return 'withdrawn';
    const team = await manager.findOneByOrFail(Team, { id: invitation.teamId });
    const candidate = await manager.findOneByOrFail(Candidate, { id: invitation.candidateId });
    const [inviter]: { name: string }[] = await manager.query(
      `select name from auth."user" where id = $1`,
      [invitation.invitedBy],
    );
    const key = invitationKey(app.secret, id, invitation.email);
    const who = inviter?.name ?? 'A coach';
    const note = await layOut({
      heading: `${who} invites you to ${team.name}`,
      paragraphs: [
        `Hello ${candidate.givenName},`,
        `${who} would like to look after your interview follow-ups with Afterword: who to write to, when, and why.`,
        'If you accept, the coaches of this team see your applications, interviews and messages.',
      ],
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
      to: { name: `${candidate.givenName} ${candidate.familyName}`, address: invitation.email },
      subject: `${who} invites you to ${team.name}`,
      ...note,
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
  },
};
