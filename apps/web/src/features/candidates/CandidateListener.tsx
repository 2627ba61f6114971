import { useSubscription } from '@apollo/client/react';
import { CandidateTouched } from './useCandidateChanges.js';

/** Calls back whenever something about any candidate of a team has changed. */
export function CandidateListener({
  teamId,
  onChange,
}: {
  teamId: string;
  onChange: () => unknown;
}) {
  useSubscription(CandidateTouched, { variables: { teamId }, onData: () => void onChange() });
  return null;
}
