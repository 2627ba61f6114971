import { type Policy, type PolicyProblem, parsePolicy, presets } from '@afterword/engine';
import { InvalidInput, invalid, refuse } from '../../graphql/problems.js';

/** A preset's id, and the numbers that differ from it. */
export interface PolicyChoice {
  preset: string;
  policy: object | null;
}

/** The numbers a team works by: its preset's as they stand, with its own changes over them. */
export function policyOf(choice: PolicyChoice): Policy {
  const { policy, problems } = parsePolicy(numbersOf(choice));
  if (problems) throw new Error(`a stored policy is none: ${problems.map(say).join('; ')}`);
  return policy;
}

/**
 * A choice of policy, checked by the engine.
 * @throws {Refused} InvalidInput naming every number that is wrong or contradicts another
 */
export function choosePolicy(input: {
  preset?: string | null;
  changes?: object | null;
}): PolicyChoice {
  const preset = input.preset ?? 'consensus';
  const known = presets.map(({ id }) => id as string);
  if (!known.includes(preset))
    throw invalid('preset', 'There is no such preset.', preset, known.join(', '));
  const changes = withoutNulls(input.changes ?? {});
  const choice = { preset, policy: Object.keys(changes).length > 0 ? changes : null };
  const { problems } = parsePolicy(numbersOf(choice));
  if (!problems) return choice;
  const fields = problems.map(({ field, reason }) => ({
    field: `changes.${field}`,
    message: `This ${reason}.`,
  }));
  throw refuse(InvalidInput, { message: problems.map(say).join('; '), fields });
}

const say = ({ field, reason }: PolicyProblem) => `${field} ${reason}`;

function numbersOf({ preset, policy }: PolicyChoice): object {
  const base: Record<string, object> = { ...presets.find(({ id }) => id === preset)?.policy };
  const changes = (policy ?? {}) as Record<string, object>;
  return Object.fromEntries(
    Object.entries(base).map(([group, numbers]) => [group, { ...numbers, ...changes[group] }]),
  );
}

/** An input leaves a field out by null as well; a group left without any field says nothing. */
function withoutNulls(changes: object): object {
  return Object.fromEntries(
    Object.entries(changes).flatMap(([group, numbers]) => {
      const said = Object.entries(numbers ?? {}).filter(
        ([, value]) => value !== null && value !== undefined,
      );
      return said.length > 0 ? [[group, Object.fromEntries(said)]] : [];
    }),
  );
}
