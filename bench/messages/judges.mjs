const finds =
  (...rules) =>
  ({ findings }) =>
    findings.some(({ ruleId }) => rules.includes(ruleId));
const holds =
  (element) =>
  ({ elements }) =>
    elements.some(({ id, present }) => id === element && present);
const tooLong = ({ findings }) =>
  findings.some(({ ruleId, severity }) => ruleId === 'concise' && severity === 'warning');
const emoji = ({ findings }) =>
  findings.some(({ actual = '' }) => /\p{Emoji_Presentation}/u.test(actual));

/** How a report shows each label that people gave. */
export const judges = {
  has_greeting_by_name_or_placeholder: holds('greeting'),
  has_unresolved_placeholder: finds('unfilled-slot'),
  expresses_gratitude: holds('gratitude'),
  reiterates_interest: holds('interest'),
  mentions_specific: holds('specific'),
  restates_qualifications: holds('qualifications'),
  has_call_to_action: holds('call-to-action'),
  has_signature: holds('signature'),
  formal_tone: (report) => !finds('formal-tone')(report),
  pushy_or_aggressive: finds('pushy', 'entitled'),
  desperate_or_negative: finds('desperate', 'negative'),
  has_spelling_or_grammar_error: finds('spelling', 'grammar'),
  concise: (report) => !tooLong(report),
  has_emoji: emoji,
};
