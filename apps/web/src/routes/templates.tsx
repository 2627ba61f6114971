import { templatesFor } from '@afterword/engine';
import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { followUpName } from '../features/follow-ups/kinds.js';
import { BuiltInRow } from '../features/templates/BuiltInRow.js';
import { mayChange } from '../features/templates/mayChange.js';
import { TemplateRow } from '../features/templates/TemplateRow.js';
import { engineKind, kinds } from '../features/templates/words.js';
import { graphql } from '../generated/gql.js';
import { ButtonLink } from '../ui/ButtonLink.js';
import { countWords } from '../ui/countWords.js';
import { useRowKeys } from '../ui/keys/useRowKeys.js';
import { Missing } from '../ui/page/Missing.js';
import { Page } from '../ui/page/Page.js';
import { Rows } from '../ui/page/Rows.js';
import { Section } from '../ui/page/Section.js';
import { TextLink } from '../ui/TextLink.js';

const TemplatesQuery = graphql(`
  query Templates($teamId: ID!, $after: String) {
    team(id: $teamId) {
      id
      name
      viewerRole
      templates(first: 100, after: $after, archived: true) {
        edges {
          node {
            id
            kind
            archivedAt
            check {
              usable
            }
            ...TemplateRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const route = getRouteApi('/signed-in/templates/$teamId');

/** What do our drafts begin with? */
export function Templates() {
  const { teamId } = route.useParams();
  const { data, fetchMore } = useSuspenseQuery(TemplatesQuery, {
    variables: { teamId, after: null },
    fetchPolicy: 'cache-and-network',
  });
  useRowKeys();
  const { team } = data;
  if (!team || team.viewerRole === 'CANDIDATE') return <Missing what="team" />;
  const own = team.templates.edges.map(({ node }) => node);
  const inUse = own.filter(({ archivedAt, check }) => !archivedAt && check.usable).length;
  const toMend = own.filter(({ archivedAt, check }) => !archivedAt && !check.usable).length;
  const { hasNextPage, endCursor } = team.templates.pageInfo;
  return (
    <Page
      title="Templates"
      above={
        <TextLink to="/team/$teamId" params={{ teamId }}>
          {team.name}
        </TextLink>
      }
      sentence={countWords(
        [
          [inUse, 'of your own in use'],
          [toMend, 'to mend'],
        ],
        'Drafts begin with the built-in texts; your own come before them.',
      )}
      action={
        mayChange(team.viewerRole) && (
          <ButtonLink
            to="/templates/$teamId/new"
            params={{ teamId }}
            search={{ kind: 'THANK_YOU' }}
            leftSection={<IconPlus size={18} />}
          >
            New template
          </ButtonLink>
        )
      }
    >
      {kinds.map((kind) => (
        <Section key={kind} title={followUpName(kind)}>
          <Rows label={followUpName(kind)}>
            {own
              .filter((template) => template.kind === kind)
              .map((template) => (
                <TemplateRow key={template.id} template={template} teamId={teamId} />
              ))}
            {templatesFor(engineKind(kind)).map((template) => (
              <BuiltInRow key={template.id} template={template} kind={kind} teamId={teamId} />
            ))}
          </Rows>
        </Section>
      ))}
      {hasNextPage && (
        <Button
          variant="subtle"
          onClick={() => void fetchMore({ variables: { after: endCursor } })}
        >
          Show more of your own
        </Button>
      )}
    </Page>
  );
}
