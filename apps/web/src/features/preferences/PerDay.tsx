import { NativeSelect } from '@mantine/core';

const most = 20;
const choices = [
  { value: '', label: 'As many as the team says' },
  ...Array.from({ length: most }, (_, index) => ({
    value: String(index + 1),
    label: index === 0 ? '1 mail' : `${index + 1} mails`,
  })),
];

interface Props {
  perDay: number | null;
  onChange: (perDay: number | null) => unknown;
}

/** How many mails a day may remind of something. */
export function PerDay({ perDay, onChange }: Props) {
  return (
    <NativeSelect
      label="Reminder mails a day, at most"
      description="When there is more to say on a day, one mail says several things, and a push makes no sound. Nothing is left out."
      maw={320}
      data={choices}
      value={perDay === null ? '' : String(perDay)}
      onChange={({ currentTarget: { value } }) => void onChange(value ? Number(value) : null)}
    />
  );
}
