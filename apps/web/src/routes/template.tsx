import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { followUpName } from '../features/follow-ups/kinds.js';
import { EditTemplate } from '../features/templates/EditTemplate.js';
import { mayChange } from '../features/templates/mayChange.js';
import { TemplateReading } from '../features/templates/TemplateReading.js';
import { graphql } from '../generated/gql.js';
import { Missing } from '../ui/page/Missing.js';
import { TextLink } from '../ui/TextLink.js';

const TemplateQuery = graphql(`
  query Template($id: ID!) {
    template(id: $id) {
      id
      team {
        id
        viewerRole
        vocabulary
      }
      ...TemplateDesk @unmask
    }
  }
`);

const route = getRouteApi('/signed-in/templates/$teamId/$templateId');

/** Can drafts begin with this text? */
export function TemplatePage() {
  const { templateId } = route.useParams();
  const { data } = useSuspenseQuery(TemplateQuery, {
    variables: { id: templateId },
    fetchPolicy: 'network-only',
  });
  const { template } = data;
  if (!template) return <Missing what="template" />;
  const { team } = template;
  const above = (
    <TextLink to="/templates/$teamId" params={{ teamId: team.id }}>
      Templates
    </TextLink>
  );
  if (!mayChange(team.viewerRole))
    return (
      <TemplateReading
        title={template.name}
        above={above}
        subject={template.subject}
        body={template.body}
      />
    );
  return (
    <EditTemplate
      key={template.id}
      template={template}
      vocabulary={team.vocabulary}
      kindName={(kind) => followUpName(kind)}
      above={above}
    />
  );
}
