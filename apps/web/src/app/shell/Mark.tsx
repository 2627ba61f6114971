import classes from './mark.module.css';

/** The name of the house beside its sign: a window, its moment and now. */
export function Mark({ short = false }: { short?: boolean }) {
  return (
    <span className={classes.mark}>
      <img src="/icon.svg" alt="" width={24} height={24} />
      {!short && 'Afterword'}
    </span>
  );
}
