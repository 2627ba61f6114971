import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconArchive, IconArrowBackUp } from '@tabler/icons-react';
import { graphql } from '../../generated/gql.js';
import type { TemplateDeskFragment } from '../../generated/graphql.js';

const Archive = graphql(`
  mutation ArchiveTemplate($id: ID!) {
    archiveTemplate(id: $id) {
      ... on Template {
        id
        archivedAt
      }
    }
  }
`);

const Restore = graphql(`
  mutation RestoreTemplate($id: ID!) {
    restoreTemplate(id: $id) {
      ... on Template {
        id
        archivedAt
      }
    }
  }
`);

/** Takes a template out of what is offered, and in the same place back again. */
export function ArchiveTemplate({ template }: { template: TemplateDeskFragment }) {
  const { id, archivedAt } = template;
  const [archive, { loading: archiving }] = useMutation(Archive, { variables: { id } });
  const [restore, { loading: restoring }] = useMutation(Restore, { variables: { id } });
  return archivedAt ? (
    <Button
      variant="default"
      leftSection={<IconArrowBackUp size={18} />}
      loading={restoring}
      onClick={() => void restore()}
    >
      Restore
    </Button>
  ) : (
    <Button
      variant="default"
      leftSection={<IconArchive size={18} />}
      loading={archiving}
      onClick={() => void archive()}
    >
      Archive
    </Button>
  );
}
