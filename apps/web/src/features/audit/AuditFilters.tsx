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
  const choices = (everything: string, known: Choice[], chosen?: string) => [
    { value: '', label: everything },
    ...known,
    // Who has left, or is gone, is come to by a link of an entry.
    ...(chosen && !known.some(({ value }) => value === chosen)
      ? [{ value: chosen, label: 'Somebody no longer here' }]
      : []),
  ];
  return (
    <search className={classes.filters} aria-label="Filter">
      <NativeSelect label="Who" data={choices('Everybody', people, search.who)} {...bind('who')} />
      <NativeSelect
        label="Candidate"
        data={choices('All', candidates, search.candidate)}
        {...bind('candidate')}
      />
      <NativeSelect label="What" data={choices('Everything', recordChoices)} {...bind('record')} />
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
