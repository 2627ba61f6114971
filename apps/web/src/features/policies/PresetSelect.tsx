import { presets } from '@afterword/engine';
import { Select, type SelectProps } from '@mantine/core';
import { useState } from 'react';

const choices = presets.map(({ id, title }) => ({ value: id as string, label: title }));

/** Which of the engine's policies a team goes by; says in a sentence what sets it apart. */
export function PresetSelect(props: SelectProps) {
  const [chosen, setChosen] = useState(props.value ?? props.defaultValue);
  return (
    <Select
      label="How follow-ups are timed"
      description={presets.find(({ id }) => id === chosen)?.summary}
      allowDeselect={false}
      {...props}
      data={choices}
      onChange={(value, option) => {
        setChosen(value);
        props.onChange?.(value, option);
      }}
    />
  );
}
