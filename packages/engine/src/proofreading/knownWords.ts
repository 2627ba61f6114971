import type { MessageInput } from '../checks/finding.js';

/** The words of a case that are right as they stand, in lower case: its people, companies, positions, topics and notes. */
export function knownWords(input: MessageInput): Set<string> {
  const { recipient, panel = [], candidate } = input;
  const interviewers = recipient ? [recipient, ...panel] : panel;
  const people = candidate ? [candidate, ...interviewers] : interviewers;
  const texts = [
    ...people.flatMap(({ givenName, familyName }) => [givenName, familyName]),
    ...interviewers.map(({ role }) => role),
    ...[input.company, input.position, ...(input.topics ?? [])],
    ...[...(input.otherCompanies ?? []), ...(input.otherPositions ?? [])],
    ...[...(input.openQuestions ?? []), ...(input.promisedMaterials ?? [])],
  ];
  return new Set(texts.flatMap((text) => text?.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));
}
