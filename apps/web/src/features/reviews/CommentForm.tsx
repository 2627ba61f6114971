import { useMutation } from '@apollo/client/react';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import classes from './reviews.module.css';
import type { Selection } from './useSelection.js';

const CommentOnReview = graphql(`
  mutation CommentOnReview($input: CommentOnReviewInput!) {
    commentOnReview(input: $input) {
      ... on ReviewComment {
        id
        ...Remark
      }
      ... on InvalidInput {
        problem: message
      }
      ... on NotFound {
        problem: message
      }
      ... on Conflict {
        problem: message
      }
      ... on PassageChanged {
        problem: message
      }
    }
  }
`);

interface Props {
  reviewId: string;
  version: number;
  selection: Selection | undefined;
  onDone: () => Promise<unknown>;
}

/** Says something of the selected passage, suggests other words for it, or both. */
export function CommentForm({ reviewId, version, selection, onDone }: Props) {
  const [commentOnReview, { loading }] = useMutation(CommentOnReview);
  const [body, setBody] = useState('');
  const [suggestion, setSuggestion] = useState('');
  const [problem, setProblem] = useState<string>();
  if (!selection)
    return <p className={classes.quiet}>Select words in the message to comment on them.</p>;
  const comment = async () => {
    const { data } = await commentOnReview({
      variables: {
        input: { reviewId, version, ...selection, body, suggestion: suggestion || null },
      },
    });
    const result = data?.commentOnReview;
    if (!result) return;
    const isDone = result.__typename === 'ReviewComment';
    setProblem(isDone ? undefined : result.problem);
    if (!isDone) return;
    setBody('');
    setSuggestion('');
    await onDone();
  };
  return (
    <Stack gap="xs">
      <p className={classes.quiet}>
        On <q className={classes.said}>{selection.quote}</q>
      </p>
      {problem && <ProblemNote title={problem} />}
      <Textarea
        label="Comment"
        autosize
        minRows={2}
        maxLength={2000}
        value={body}
        onChange={({ currentTarget }) => setBody(currentTarget.value)}
      />
      <Textarea
        label="Better words"
        description="The candidate can take them over with one click"
        autosize
        minRows={1}
        value={suggestion}
        onChange={({ currentTarget }) => setSuggestion(currentTarget.value)}
      />
      <Group>
        <Button
          variant="default"
          loading={loading}
          disabled={body.trim() === '' && suggestion === ''}
          onClick={() => void comment()}
        >
          Add comment
        </Button>
      </Group>
    </Stack>
  );
}
