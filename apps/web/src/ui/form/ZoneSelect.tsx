import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { browserZone, zoneNames } from '../time/zone.js';

/** A choice among all IANA zones, found by typing a part of the name. */
export function ZoneSelect(props: SelectProps) {
  const names = useMemo(() => zoneNames(browserZone(), props.value ?? ''), [props.value]);
  return (
    <Select
      label="Time zone"
      searchable
      limit={60}
      allowDeselect={false}
      nothingFoundMessage="No such zone"
      {...props}
      data={names}
    />
  );
}
