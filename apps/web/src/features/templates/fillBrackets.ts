import type { Text } from './useTemplateReport.js';

interface Imported extends Text {
  /** Brackets that still stand, in the order of the text. */
  asked: { bracket: string; field: string; start: number; end: number }[];
}

/** Puts the chosen slots in the place of their brackets. */
export function fillBrackets(
  { subject, body, asked }: Imported,
  choices: Record<string, string | null>,
): Text {
  const text = { subject, body };
  // From the end, so that the places before it stay true.
  for (const { bracket, field, start, end } of asked.toReversed()) {
    const slot = choices[bracket];
    if (!slot || (field !== 'subject' && field !== 'body')) continue;
    text[field] = `${text[field].slice(0, start)}{{${slot}}}${text[field].slice(end)}`;
  }
  return text;
}
