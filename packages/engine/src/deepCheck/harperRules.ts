/**
 * Kinds of harper's findings that are kept. Spelling is ours, by dictionaries that know names and trades; of style, of
 * capitals and of doubled words its opinions are more often wrong than right in a letter.
 */
export const keptKinds: ReadonlySet<string> = new Set([
  'Agreement',
  'BoundaryError',
  'Eggcorn',
  'Grammar',
  'Malapropism',
  'Miscellaneous',
  'Nonstandard',
  'Usage',
  'WordChoice',
  'WordOrder',
]);

/**
 * Rules of these kinds that fault sound sentences, as measured, or what the live checks judge better: words written
 * together or apart, "a" before "honour" in British, "your" before an adjective, the "B" of "meeting 4B" for bytes.
 */
export const rulesOff = [
  'SpellCheck',
  'AnA',
  'CompoundNouns',
  'ExpandMemoryShorthands',
  'ExpandTimeShorthands',
  'MergeWords',
  'RoadMap',
  'SplitWords',
  'MissingPreposition',
  'QuantifierNumeralConflict',
  'YourPredicateAdjective',
];

/** In "I owe you thanks" it takes the noun for a verb. */
export const leftAlone = /^thanks$/i;
