import type { FragmentType } from '@apollo/client';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { CandidateRowFragment } from '../../generated/graphql.js';
import { Empty } from '../../ui/page/Empty.js';
import { Rows } from '../../ui/page/Rows.js';
import { CandidateRow } from './CandidateRow.js';
import classes from './candidateRow.module.css';

type Listed = { id: string; name: string } & FragmentType<CandidateRowFragment>;

interface Props<T extends Listed> {
  candidates: T[];
  /** What stands over the next follow-ups. */
  head: ReactNode;
  /** What a candidate does next. */
  next: (candidate: T) => ReactNode;
}

/** Candidates as rows, in the given order, narrowed by name. */
export function CandidateList<T extends Listed>({ candidates, head, next }: Props<T>) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = candidates.filter(({ name }) => name.toLowerCase().includes(wanted));
  return (
    <>
      <TextInput
        aria-label="Search candidates"
        placeholder="Search (/)"
        leftSection={<IconSearch size={16} />}
        maw={{ base: '100%', sm: 320 }}
        mb="md"
        data-search
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      {shown.length === 0 ? (
        <Empty sentence={`Nobody here is called “${search}”.`} />
      ) : (
        <>
          <div className={classes.head}>
            <div className={classes.next}>{head}</div>
          </div>
          <Rows label="Candidates">
            {shown.map((candidate) => (
              <CandidateRow key={candidate.id} candidate={candidate}>
                {next(candidate)}
              </CandidateRow>
            ))}
          </Rows>
        </>
      )}
    </>
  );
}
