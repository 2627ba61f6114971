import { useMutation } from '@apollo/client/react';
import { Button, Code, CopyButton, Stack, Text, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { QRCodeSVG } from 'qrcode.react';
import { graphql } from '../../generated/gql.js';
import classes from './confirmSecondFactor.module.css';
import { useRefusal } from './useRefusal.js';

const Confirm = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code) {
      ... on Viewer {
        id
        hasSecondFactor
        sessions {
          id
          ...Session
        }
      }
      ... on InvalidInput {
        fields {
          field
          message
        }
      }
      ... on Conflict {
        message
      }
      ... on TooManyAttempts {
        message
      }
    }
  }
`);

interface Props {
  uri: string;
  secret: string;
  recoveryCodes: string[];
  onDone: () => void;
}

/** Shows, once, the secret and the recovery codes; a first code of the app turns the second factor on. */
export function ConfirmSecondFactor({ uri, secret, recoveryCodes, onDone }: Props) {
  const [confirm, { loading }] = useMutation(Confirm);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { code: '' },
    validate: { code: isNotEmpty('Enter the six digits that the app shows.') },
  });
  const refusal = useRefusal(form);
  const submit = form.onSubmit(async ({ code }) => {
    const { data } = await confirm({ variables: { code } });
    if (data?.confirmSecondFactor.__typename === 'Viewer') return onDone();
    refusal.show(data?.confirmSecondFactor);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {refusal.note}
        <Text>1. Scan this with your authenticator app, or type its secret.</Text>
        <QRCodeSVG
          className={classes.code}
          value={uri}
          size={184}
          marginSize={4}
          title="QR code of the secret"
        />
        <Code className={classes.secret}>{secret.replaceAll(/.{4}(?=.)/g, '$& ')}</Code>
        <Text>
          2. Keep these recovery codes where you keep your passwords. Each lets you in once without
          the app. They are not shown again.
        </Text>
        <ul className={classes.codes} aria-label="Recovery codes">
          {recoveryCodes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <CopyButton value={recoveryCodes.join('\n')}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? 'Copied' : 'Copy the recovery codes'}
            </Button>
          )}
        </CopyButton>
        <TextInput
          label="3. Code of the app"
          description="The six digits it shows now. Your other browsers are signed out by this."
          inputMode="numeric"
          autoComplete="one-time-code"
          key={form.key('code')}
          {...form.getInputProps('code')}
        />
        <Button type="submit" loading={loading}>
          Turn it on
        </Button>
      </Stack>
    </form>
  );
}
