import type { FragmentType } from '@apollo/client';
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react';
import { type ComponentProps, useRef, useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { PolicySettingsFragment } from '../../generated/graphql.js';
import { OpenChange } from './OpenChange.js';
import { PolicyForm } from './PolicyForm.js';
import classes from './policies.module.css';

export const PolicySettingsParts = graphql(`
  fragment PolicySettings on Team {
    id
    preset
    workingCalendar {
      weekend
      closedDays
      country
      region
    }
    policy {
      workingHours {
        fromHour
        toHour
      }
      wakingHours {
        fromHour
        toHour
      }
      thankYou {
        notBeforeHours
        dueHours
        latestHours
      }
      materials {
        dueHours
        graceHours
      }
      status {
        afterPromiseDays
        afterSilenceDays
        dueDaysAfterContact
        dueDaysAfterOpening
      }
      second {
        afterSilenceDays
      }
      limit {
        checks
        gapWorkingDays
      }
      moveOn {
        afterSilenceDays
      }
      outcome {
        rejectedDueHours
        offerDueHours
        latestDaysAfterDue
      }
      network {
        afterOutcomeDays
        dueDaysAfterOpening
        latestDaysAfterDue
      }
      post {
        offered
        mailWorkingDays
      }
      reminders {
        beforeDueHours
        apartHours
        overdueAfterMinutes
        coachAfterHours
        perDay
      }
    }
    policyChange {
      id
    }
  }
`);

interface Props {
  team: FragmentType<PolicySettingsFragment>;
  nameOf: ComponentProps<typeof OpenChange>['nameOf'];
}

/** By what a team's plans are made: to be changed, or the change that is open. */
export function PolicySettings({ team, nameOf }: Props) {
  const { data } = useSuspenseFragment({ fragment: PolicySettingsParts, from: team });
  const client = useApolloClient();
  const [asked, setAsked] = useState(false);
  const [ended, setEnded] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const reload = () => client.refetchQueries({ include: ['TeamSettings'] });
  return (
    <>
      {data.policyChange ? (
        <OpenChange
          key={data.policyChange.id}
          id={data.policyChange.id}
          now={data}
          nameOf={nameOf}
          takesFocus={asked}
          onEnd={async (words) => {
            setEnded(words);
            await reload();
            status.current?.focus();
          }}
        />
      ) : (
        <PolicyForm
          team={data}
          onProposed={async () => {
            setAsked(true);
            await reload();
          }}
        />
      )}
      <p role="status" ref={status} tabIndex={-1} className={classes.status}>
        {!data.policyChange && ended}
      </p>
    </>
  );
}
