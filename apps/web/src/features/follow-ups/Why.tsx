import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../../generated/gql.js';
import type { EvidenceStrength, WhyFragment } from '../../generated/graphql.js';
import classes from './why.module.css';

export const WhyParts = graphql(`
  fragment Why on FollowUp {
    id
    reasons {
      rule
      text
      evidence {
        source
        year
        strength
      }
    }
  }
`);

const strengths: Record<EvidenceStrength, string> = {
  STRONG: 'strong evidence',
  MODERATE: 'moderate evidence',
  WEAK: 'weak evidence',
  CONVENTION: 'convention',
};

interface Props {
  followUp: FragmentType<WhyFragment>;
  /** The reasons alone, without rule and sources. */
  brief?: boolean;
}

/** The rules behind a follow-up's times, each with its source, year and strength. */
export function Why({ followUp, brief = false }: Props) {
  const { data } = useSuspenseFragment({ fragment: WhyParts, from: followUp });
  return (
    <ul className={brief ? classes.brief : classes.reasons} aria-label="Why">
      {data.reasons.map(({ rule, text, evidence }) => (
        <li key={`${rule} ${text}`}>
          <span className={classes.text}>{text}</span>{' '}
          {!brief && <code className={classes.rule}>{rule}</code>}
          {!brief &&
            evidence.map(({ source, year, strength }) => (
              <div key={source} className={classes.source}>
                {source}
                {year ? `, ${year}` : ''} · {strengths[strength]}
              </div>
            ))}
        </li>
      ))}
    </ul>
  );
}
