import { templates } from '@afterword/engine';
import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { followUpName } from '../features/follow-ups/kinds.js';
import type { Draft } from '../features/templates/draft.js';
import { mayChange } from '../features/templates/mayChange.js';
import { NewTemplate } from '../features/templates/NewTemplate.js';
import { TemplateReading } from '../features/templates/TemplateReading.js';
import { kinds } from '../features/templates/words.js';
import { graphql } from '../generated/gql.js';
import type { FollowUpKind, Tone } from '../generated/graphql.js';
import { Missing } from '../ui/page/Missing.js';
import { TextLink } from '../ui/TextLink.js';

const NewTemplateQuery = graphql(`
  query NewTemplate($teamId: ID!) {
    team(id: $teamId) {
      id
      viewerRole
      vocabulary
    }
  }
`);

const route = getRouteApi('/signed-in/templates/$teamId/new');

/** An empty text, or one of the built-in ones to change. */
function beginning(kind: FollowUpKind, from: string | undefined): Draft {
  const {
    title = '',
    subject = '',
    body = '',
    tone,
  } = templates.find(({ id }) => id === from) ?? {};
  return {
    name: title,
    kind,
    language: 'EN_US',
    tone: tone ? (tone.toUpperCase() as Tone) : null,
    subject,
    body,
  };
}

/** Is this text one that drafts can begin with? */
export function NewTemplatePage() {
  const { teamId } = route.useParams();
  const { kind, from } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(NewTemplateQuery, { variables: { teamId } });
  const { team } = data;
  if (!team || team.viewerRole === 'CANDIDATE') return <Missing what="team" />;
  const start = beginning(kinds.find((one) => one === kind) ?? 'THANK_YOU', from);
  const above = (
    <TextLink to="/templates/$teamId" params={{ teamId }}>
      Templates
    </TextLink>
  );
  if (!mayChange(team.viewerRole))
    return (
      <TemplateReading
        title={start.name || 'New template'}
        above={above}
        subject={start.subject}
        body={start.body}
      />
    );
  return (
    <NewTemplate
      teamId={teamId}
      start={start}
      vocabulary={team.vocabulary}
      kindName={(one) => followUpName(one)}
      above={above}
      onDone={(templateId) =>
        void navigate({
          to: '/templates/$teamId/$templateId',
          params: { teamId, templateId },
          replace: true,
        })
      }
    />
  );
}
