import { Group, TextInput } from '@mantine/core';
import { isEmail, isNotEmpty, type UseFormReturnType } from '@mantine/form';

/** What is asked of a new candidate. */
export interface NewCandidate {
  givenName: string;
  familyName: string;
  email: string;
}

/** For `useForm`: an empty candidate, and what is wrong with one. */
export const newCandidate = {
  initialValues: { givenName: '', familyName: '', email: '' } as NewCandidate,
  validate: {
    givenName: isNotEmpty('Enter the given name.'),
    familyName: isNotEmpty('Enter the family name.'),
    email: isEmail('Enter an e-mail address, such as ana@example.org.'),
  },
};

/** Name and address of a new candidate. */
export function CandidateFields({ form }: { form: UseFormReturnType<NewCandidate> }) {
  const field = (name: keyof NewCandidate) => ({
    key: form.key(name),
    ...form.getInputProps(name),
  });
  return (
    <>
      <Group grow align="flex-start">
        <TextInput label="Given name" {...field('givenName')} />
        <TextInput label="Family name" {...field('familyName')} />
      </Group>
      <TextInput label="E-mail" type="email" {...field('email')} />
    </>
  );
}
