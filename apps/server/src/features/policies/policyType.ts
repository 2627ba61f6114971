import { type Policy, policyFields } from '@afterword/engine';
import { type ClassType, Field, InputType, Int, ObjectType } from 'type-graphql';

/**
 * The engine's policy as a GraphQL type, number by number, so that a new one is said once, in the engine.
 * As an input every field may be left out.
 */
function mirror(as: 'output' | 'input'): ClassType<Policy> {
  const suffix = as === 'input' ? 'Input' : '';
  const define = as === 'input' ? InputType : ObjectType;
  const nullable = as === 'input';
  const whole = class {};
  const groups = new Map<string, ClassType>();
  for (const { path, meaning, range } of policyFields) {
    const [group = '', name = ''] = path.split('.');
    let part = groups.get(group);
    if (!part) {
      part = class {};
      groups.set(group, part);
      define(`Policy${group[0]?.toUpperCase()}${group.slice(1)}${suffix}`)(part);
      const type = part;
      Field(() => type, { nullable })(whole.prototype, group);
    }
    const description = range ? `${meaning} From ${range[0]} to ${range[1]}.` : meaning;
    Field(() => (range ? Int : Boolean), { nullable, description })(part.prototype, name);
  }
  define(`Policy${suffix}`, {
    description: 'The numbers behind the timing rules: hours are exact, days are calendar days.',
  })(whole);
  return whole as ClassType<Policy>;
}

export const PolicyType = mirror('output');
export const PolicyInput = mirror('input');
