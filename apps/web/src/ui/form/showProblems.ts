/** What a server says of one field. */
export interface FieldProblem {
  /** Path of the field, e.g. `interview.panel.0.email`. */
  field: string;
  message: string;
}

/** The parts of a form this needs; any `@mantine/form` form has them. */
interface Form {
  setErrors(errors: Record<string, string>): void;
  getInputNode(path: string): HTMLElement | null;
}

/**
 * Puts each problem beside its field and the cursor into the first one. `names` maps a server path
 * to the form's path where they differ; what stays without a field is returned for showing above the form.
 */
export function showProblems(
  form: Form,
  problems: FieldProblem[],
  names: (field: string) => string = (field) => field,
): FieldProblem[] {
  const placed = problems.map((problem) => ({ ...problem, path: names(problem.field) }));
  form.setErrors(Object.fromEntries(placed.map(({ path, message }) => [path, message])));
  const nodes = placed.map(({ path }) => form.getInputNode(path));
  nodes.find((node) => node !== null)?.focus();
  return placed.filter((_, index) => nodes[index] === null);
}
