import { Select, type SelectProps } from '@mantine/core';
import { useHolidayCountries } from './useHolidayCountries.js';

/** Whose public holidays count; the empty value for nobody's. */
export function CountrySelect(props: SelectProps) {
  const countries = useHolidayCountries();
  const present = props.value ?? props.defaultValue;
  const known = countries.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Select
      label="Public holidays of"
      description="Where it is not known in which country the company is"
      searchable
      allowDeselect={false}
      nothingFoundMessage="No such country"
      {...props}
      data={[
        { value: '', label: 'No country' },
        ...(known.length > 0 || !present ? known : [{ value: present, label: present }]),
      ]}
    />
  );
}
