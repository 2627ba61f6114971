import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { SignInForm } from '../features/accounts/SignInForm.js';
import { Page } from '../ui/page/Page.js';
import { TextLink } from '../ui/TextLink.js';

const route = getRouteApi('/door/sign-in');

/** The way in. */
export function SignIn() {
  const { next } = route.useSearch();
  const { enter } = route.useRouteContext();
  return (
    <Page title="Sign in" sentence="Nothing after an interview is forgotten.">
      <SignInForm onDone={() => void enter(next)} />
      <Group mt="md">
        <TextLink to="/forgot-password">Forgot your password?</TextLink>
        <TextLink to="/send-link">Sign in by mail instead</TextLink>
      </Group>
      <p>
        New here? <TextLink to="/sign-up">Sign up</TextLink>
      </p>
    </Page>
  );
}
