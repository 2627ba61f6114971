import type { Language } from '@afterword/engine';
import { registerEnumType } from 'type-graphql';

/** The varieties of English. */
export const languages = { EN_US: 'en-US', EN_GB: 'en-GB' } as const satisfies Record<
  string,
  Language
>;
registerEnumType(languages, {
  name: 'Language',
  description: 'A variety of English.',
  valuesConfig: {
    EN_US: { description: 'American: color, November 27.' },
    EN_GB: { description: 'British: colour, 27 November.' },
  },
});
