/** The engine's slots, as a coach would call them, in the order of a letter. */
export const slotNames: Record<string, string> = {
  'interviewer.givenName': "Interviewer's given name",
  'interviewer.familyName': "Interviewer's family name",
  'interview.when': 'When it was: “yesterday”, “on Tuesday”',
  'interview.date': 'Date of the interview',
  position: 'Position',
  company: 'Company',
  topic: 'A topic they talked about',
  learned: 'What was learned from this person',
  qualification: 'A strength that fits the role',
  materials: 'What goes with the message',
  'promise.by': 'Day by which they promised word',
  'candidate.givenName': "Candidate's given name",
  'candidate.name': "Candidate's full name",
};

/** What a passage can depend on; `^` is for when it does not hold. */
export const conditionNames: Record<string, string> = {
  '#topic': 'A topic is known',
  '#learned': 'It is known what was learned',
  '#qualification': 'A strength is known',
  '#materials': 'Something goes with the message',
  '#promise': 'They promised word by a day',
  '#askNextSteps': 'Next steps were not told',
  '#late': 'The message is late',
  '^late': 'The message is in time',
  '#british': 'It is written in British English',
};
