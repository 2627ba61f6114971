import type { RemarkFragment } from '../../generated/graphql.js';
import { Remark } from './Remark.js';
import classes from './reviews.module.css';

interface Props {
  remarks: RemarkFragment[];
  mayAnswer: boolean;
  onShow: (remark: RemarkFragment) => void;
  /** Absent for whoever does not write the text here. */
  onApply?: (remark: RemarkFragment) => Promise<unknown>;
}

/** The comments on a text: those to be dealt with, then those that are settled. */
export function RemarkList({ remarks, mayAnswer, onShow, onApply }: Props) {
  const open = remarks.filter(({ resolvedAt }) => resolvedAt === null);
  const settled = remarks.filter(({ resolvedAt }) => resolvedAt !== null);
  const list = (label: string, some: RemarkFragment[]) => (
    <ul className={classes.remarks} aria-label={label}>
      {some.map((remark) => (
        <Remark
          key={remark.id}
          remark={remark}
          mayAnswer={mayAnswer}
          onShow={remark.place ? () => onShow(remark) : undefined}
          onApply={onApply && remark.place ? () => onApply(remark) : undefined}
        />
      ))}
    </ul>
  );
  return (
    <>
      {open.length > 0 && list('Comments', open)}
      {settled.length > 0 && (
        <details className={classes.history}>
          <summary>{settled.length} settled</summary>
          {list('Settled comments', settled)}
        </details>
      )}
    </>
  );
}
