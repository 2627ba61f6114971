/** For `form.onSubmit`: puts the cursor into the first field that was refused. */
export const focusFirst =
  (form: { getInputNode(path: string): HTMLElement | null }) =>
  (errors: Record<string, unknown>): void => {
    const path = Object.keys(errors).find((name) => form.getInputNode(name));
    if (path) form.getInputNode(path)?.focus();
  };
