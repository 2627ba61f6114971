import { Temporal } from '@afterword/engine';
import { Column, type ColumnOptions, type ValueTransformer } from 'typeorm';

const instant: ValueTransformer = {
  to: (value: Temporal.Instant | null | undefined) => (value ? value.toString() : value),
  from: (value: Date | null) => value && Temporal.Instant.fromEpochMilliseconds(value.getTime()),
};

/** An instant, UTC in the database. Its zone, where it matters, is a column beside it. */
export const InstantColumn = (options: ColumnOptions = {}) =>
  Column({ ...options, type: 'timestamptz', transformer: instant });
