import { type ReactNode, useEffect, useRef } from 'react';
import classes from './page.module.css';

interface Props {
  title: string;
  /** How things stand, in one sentence. */
  sentence?: ReactNode;
  /** The one primary action. */
  action?: ReactNode;
  /** Where this page hangs, above the title. */
  above?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
}

/** Title, one sentence of state, one primary action, content. Takes the focus when it appears. */
export function Page({ title, sentence, action, above, narrow = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Afterword`;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className={`${classes.page} ${narrow ? classes.narrow : ''}`}>
      <header className={classes.header}>
        <div>
          {above && <div className={classes.above}>{above}</div>}
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {sentence && <p className={classes.sentence}>{sentence}</p>}
        </div>
        {action && <div className={classes.action}>{action}</div>}
      </header>
      {children}
    </div>
  );
}
