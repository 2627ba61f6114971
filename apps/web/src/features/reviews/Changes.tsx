import type { ChangeFragment } from '../../generated/graphql.js';
import classes from './changes.module.css';

const words = { SUBJECT: 'Subject', BODY: 'Message' };

/** What is the same is shown only where it touches a change. */
const around = 60;

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * around) return text;
  const head = isFirst ? '' : text.slice(0, around).replace(/\S*$/, '');
  const tail = isLast ? '' : text.slice(-around).replace(/^\S*/, '');
  return `${head} … ${tail}`;
}

/** What was added and what was taken out, with a little of the text around it. */
export function Changes({ changes, label }: { changes: ChangeFragment[]; label: string }) {
  const fields = (['SUBJECT', 'BODY'] as const)
    .map((field) => ({ field, parts: changes.filter((part) => part.field === field) }))
    .filter(({ parts }) => parts.length > 0);
  return (
    <section className={classes.changes} aria-label={label}>
      <span className={classes.field}>{label}</span>
      {fields.map(({ field, parts }) => (
        <div key={field}>
          {fields.length > 1 && <span className={classes.field}>{words[field]}</span>}
          <p className={classes.text}>
            {parts.map(({ kind, text }, index) => {
              const key = `${index} ${kind}`;
              if (kind === 'ADDED') return <ins key={key}>{text}</ins>;
              if (kind === 'REMOVED') return <del key={key}>{text}</del>;
              return (
                <span key={key}>{shortened(text, index === 0, index === parts.length - 1)}</span>
              );
            })}
          </p>
        </div>
      ))}
    </section>
  );
}
