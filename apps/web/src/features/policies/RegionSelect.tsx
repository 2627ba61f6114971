import { Select, type SelectProps } from '@mantine/core';
import { useHolidayCountries } from './useHolidayCountries.js';

/** Whose holidays count besides the country's; nothing where regions have none of their own. */
export function RegionSelect({ country, ...props }: SelectProps & { country: string }) {
  const found = useHolidayCountries().find(({ code }) => code === country);
  if (!found || found.regions.length === 0) return null;
  return (
    <Select
      label="Region"
      description="Adds the holidays kept there alone"
      searchable
      allowDeselect={false}
      nothingFoundMessage="No such region"
      {...props}
      data={[
        { value: '', label: 'No region' },
        ...found.regions.map(({ code, name }) => ({ value: code, label: name })),
      ]}
    />
  );
}
