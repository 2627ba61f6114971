import { type ReactNode, useState } from 'react';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { type FieldProblem, showProblems } from '../../ui/form/showProblems.js';

interface Refused {
  __typename: string;
  message?: string;
  fields?: FieldProblem[];
}

type Form = Parameters<typeof showProblems>[0];

/**
 * Shows why the server refused: beside its fields, and what belongs to none of them by `note`, above
 * the form. `names` maps a server's field to the form's where they differ.
 */
export function useRefusal(
  form?: Form,
  names?: (field: string) => string,
): { note: ReactNode; show: (refused: Refused | undefined) => void } {
  const [said, setSaid] = useState<string[]>([]);
  return {
    note: said.map((one) => <ProblemNote key={one} title={one} />),
    show(refused) {
      if (form && refused?.fields)
        setSaid(showProblems(form, refused.fields, names).map(({ message }) => message));
      else setSaid(refused?.message ? [refused.message] : []);
    },
  };
}
