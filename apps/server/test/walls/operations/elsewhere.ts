/**
 * Fields that read and change nothing of a team, or are opened by a mailed key instead of by who asks; with the
 * test that proves them.
 */
export const elsewhere: Record<string, string> = {
  'Query.policyPresets': 'src/features/policies/policies.test.ts',
  'Query.previewPlan': 'src/features/policies/policies.test.ts',
  'Query.builtInTemplates': 'src/features/templates/templates.test.ts',
  'Query.checkTemplate': 'src/features/templates/templates.test.ts',
  'Query.importTemplate': 'src/features/templates/templates.test.ts',
  'Query.holidayCountries': 'src/features/calendar/calendar.resolver.test.ts',
  'Query.readCalendar': 'src/features/calendar/calendar.resolver.test.ts',
  'Mutation.signUp': 'src/features/accounts/accounts.test.ts',
  'Mutation.signIn': 'src/features/accounts/accounts.test.ts',
  'Mutation.verifyEmail': 'src/features/accounts/accounts.test.ts',
  'Mutation.requestSignInLink': 'src/features/accounts/signInLink.test.ts',
  'Mutation.signInByLink': 'src/features/accounts/signInLink.test.ts',
  'Mutation.requestPasswordReset': 'src/features/accounts/passwords.test.ts',
  'Mutation.resetPassword': 'src/features/accounts/passwords.test.ts',
  'Mutation.confirmEmail': 'src/features/accounts/changeEmail.test.ts',
  'Mutation.verifySecondFactor': 'src/features/accounts/secondFactor.test.ts',
  'Subscription.noticesChanged': 'src/features/notices/noticesChanged.test.ts',
  'Subscription.candidateChanged': 'src/features/candidates/candidateChanged.test.ts',
};
