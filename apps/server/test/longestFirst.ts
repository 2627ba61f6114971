import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes: begun last, one would run alone while the other workers have nothing left. */
const longest = ['walls/predicates', 'faults/faults', 'walls/matrix', 'src/main'];

const rank = ({ moduleId }: TestSpecification) => {
  const found = longest.findIndex((name) => moduleId.includes(`/${name}.`));
  return found < 0 ? longest.length : found;
};

/** Begins with the files that take longest, whatever a checkout remembers of earlier runs. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}
