import { useState } from 'react';

/** A stretch of the message that the reader has chosen. */
export interface Selection {
  field: 'SUBJECT' | 'BODY';
  start: number;
  quote: string;
}

/** What is selected last, in subject or body; an empty selection leaves it as it was. */
export function useSelection(text: { subject: string; body: string }) {
  const [selection, setSelection] = useState<Selection>();
  const select = (field: Selection['field'], start: number, end: number) => {
    const quote = (field === 'BODY' ? text.body : text.subject).slice(start, end);
    if (quote.trim() !== '') setSelection({ field, start, quote });
  };
  return { selection, select, clear: () => setSelection(undefined) };
}
