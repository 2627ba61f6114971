import { Button, NativeSelect, TextInput } from '@mantine/core';
import classes from './audit.module.css';
import type { AuditSearch } from './auditFilter.js';
import { recordChoices } from './recordWords.js';

interface Choice {
  value: string;
  label: string;
}

interface Props {
  search: AuditSearch;
  people: Choice[];
  candidates: Choice[];
  onSearch: (search: AuditSearch) => void;
}

/** Whose doing, about whom, of what and when. */
export function AuditFilters({ search, people, candidates, onSearch }: Props) {
  const bind = (key: keyof AuditSearch) => ({
    value: search[key] ?? '',
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      onSearch({ ...search, [key]: value }),
  });
  const all = (label: string, choices: Choice[]) => [{ value: '', label }, ...choices];
  return (
    <search className={classes.filters} aria-label="Filter">
      <NativeSelect label="Who" data={all('Everybody', people)} {...bind('who')} />
      <NativeSelect label="Candidate" data={all('All', candidates)} {...bind('candidate')} />
      <NativeSelect label="What" data={all('Everything', recordChoices)} {...bind('record')} />
      <TextInput type="date" label="From" {...bind('from')} />
      <TextInput type="date" label="Until" {...bind('until')} />
      {Object.keys(search).length > 0 && (
        <Button variant="default" onClick={() => onSearch({})}>
          Show all
        </Button>
      )}
    </search>
  );
}
