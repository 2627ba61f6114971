import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { hourWords } from './hourWords.js';

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: hourWords(hour),
}));

type Props = Omit<NativeSelectProps, 'value' | 'onChange'> & {
  value: number;
  onChange: (hour: number) => unknown;
};

/** One of the hours of a day. */
export function HourSelect({ value, onChange, ...props }: Props) {
  return (
    <NativeSelect
      w={112}
      {...props}
      data={hours}
      value={String(value)}
      onChange={({ currentTarget }) => void onChange(Number(currentTarget.value))}
    />
  );
}
