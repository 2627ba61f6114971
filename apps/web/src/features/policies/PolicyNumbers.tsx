import { type Policy, policyFields, policyValue } from '@afterword/engine';
import { numberWords } from './numberWords.js';
import classes from './policies.module.css';

/** Every number a policy is made of, for those who want to know; folded until then. */
export function PolicyNumbers({ policy }: { policy: Policy }) {
  return (
    <details>
      <summary className={classes.summary}>The numbers behind it</summary>
      <dl className={classes.numbers}>
        {policyFields.map(({ path, meaning }) => (
          <div key={path}>
            <dt>{meaning}</dt>
            <dd>{numberWords(path, policyValue(policy, path))}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
