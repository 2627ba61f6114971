import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql } from '../../generated/gql.js';
import { Moment } from '../../ui/time/Moment.js';
import { standing } from './findings.js';
import classes from './templates.module.css';
import type { Text } from './useTemplateReport.js';

const VersionsQuery = graphql(`
  query TemplateVersions($id: ID!, $after: String) {
    template(id: $id) {
      id
      versions(first: 20, after: $after) {
        edges {
          node {
            number
            subject
            body
            writtenBy
            writtenAt
            check {
              usable
              findings {
                severity
              }
            }
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

/** What a template said, newest first; each can be looked at and written on from. */
export function VersionList({
  templateId,
  onTake,
}: {
  templateId: string;
  onTake: (text: Text) => void;
}) {
  const { data, fetchMore } = useSuspenseQuery(VersionsQuery, {
    variables: { id: templateId, after: null },
    fetchPolicy: 'network-only',
  });
  const versions = data.template?.versions;
  if (!versions) return null;
  const { hasNextPage, endCursor } = versions.pageInfo;
  return (
    <>
      {versions.edges.map(({ node }) => (
        <details key={node.number} className={classes.version}>
          <summary>
            Version {node.number} · <Moment at={node.writtenAt} /> ·{' '}
            {node.writtenBy ?? 'somebody who has left'}
          </summary>
          <p>{standing(node.check.findings)}</p>
          <div className={classes.letter}>
            <strong>{node.subject}</strong>
            <p className={classes.body}>{node.body}</p>
          </div>
          <Button
            variant="default"
            mt="xs"
            onClick={() => onTake({ subject: node.subject, body: node.body })}
          >
            Write on from this one
          </Button>
        </details>
      ))}
      {hasNextPage && (
        <Button
          variant="subtle"
          onClick={() => void fetchMore({ variables: { after: endCursor } })}
        >
          Show older
        </Button>
      )}
    </>
  );
}
