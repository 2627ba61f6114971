import { Button, Text } from '@mantine/core';
import { lazy } from 'react';
import { FormModal } from '../../ui/form/FormModal.js';
import { Rows } from '../../ui/page/Rows.js';
import classes from './accountRow.module.css';
import { ChangeEmailForm } from './ChangeEmailForm.js';
import { ChangePasswordForm } from './ChangePasswordForm.js';
import { TurnOffSecondFactor } from './TurnOffSecondFactor.js';

const SetUpSecondFactor = lazy(() =>
  import('./SetUpSecondFactor.js').then(({ SetUpSecondFactor }) => ({
    default: SetUpSecondFactor,
  })),
);

interface Props {
  email: string;
  hasSecondFactor: boolean;
}

/** What signing in takes: address, password, second factor, each with the way to change it. */
export function AccountSecurity({ email, hasSecondFactor }: Props) {
  const change =
    (name: string, words = 'Change') =>
    (open: () => void) => (
      <Button variant="default" onClick={open} aria-label={`${words} ${name}`}>
        {words}
      </Button>
    );
  return (
    <Rows label="Signing in">
      <li className={classes.row}>
        <div>
          <Text fw={600}>E-mail</Text>
          <Text c="dimmed">{email}</Text>
        </div>
        <FormModal title="Change your e-mail" button={change('e-mail')}>
          {() => <ChangeEmailForm />}
        </FormModal>
      </li>
      <li className={classes.row}>
        <div>
          <Text fw={600}>Password</Text>
          <Text c="dimmed">At least 8 characters</Text>
        </div>
        <FormModal title="Change your password" button={change('password')}>
          {(close) => <ChangePasswordForm onDone={close} />}
        </FormModal>
      </li>
      <li className={classes.row}>
        <div>
          <Text fw={600}>Second factor</Text>
          <Text c="dimmed">
            {hasSecondFactor
              ? 'On: signing in takes a code of your app too'
              : 'Off: your password alone signs in'}
          </Text>
        </div>
        {hasSecondFactor ? (
          <FormModal
            title="Turn off the second factor"
            button={change('second factor', 'Turn off')}
          >
            {(close) => <TurnOffSecondFactor onDone={close} />}
          </FormModal>
        ) : (
          <FormModal title="Turn on a second factor" button={change('second factor', 'Turn on')}>
            {(close) => <SetUpSecondFactor onDone={close} />}
          </FormModal>
        )}
      </li>
    </Rows>
  );
}
