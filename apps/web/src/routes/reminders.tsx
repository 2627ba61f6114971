import { useSuspenseQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { ViewerQuery } from '../features/accounts/viewer.js';
import { Channels } from '../features/preferences/Channels.js';
import { HourSelect } from '../features/preferences/HourSelect.js';
import { hourWords } from '../features/preferences/hourWords.js';
import type { Preferences } from '../features/preferences/inverseOf.js';
import { PerDay } from '../features/preferences/PerDay.js';
import { QuietHours } from '../features/preferences/QuietHours.js';
import { useChangePreferences } from '../features/preferences/useChangePreferences.js';
import { PushSettings } from '../features/push/PushSettings.js';
import type { Push } from '../features/push/pushParts.js';
import { graphql } from '../generated/gql.js';
import type { ViewerQuery as Viewer } from '../generated/graphql.js';
import { Page } from '../ui/page/Page.js';
import { Section } from '../ui/page/Section.js';
import { UndoBar } from '../ui/page/UndoBar.js';
import { TextLink } from '../ui/TextLink.js';

const RemindersQuery = graphql(`
  query Reminders {
    viewer {
      id
      preferences {
        ...Preferences @unmask
      }
      ...Push @unmask
    }
  }
`);

/** When and how am I told? */
export function Reminders() {
  const { data } = useSuspenseQuery(RemindersQuery, { fetchPolicy: 'cache-and-network' });
  const { data: who } = useSuspenseQuery(ViewerQuery);
  if (!data.viewer || !who.viewer) return null;
  return <Choices preferences={data.viewer.preferences} push={data.viewer} viewer={who.viewer} />;
}

interface Props {
  preferences: Preferences;
  push: Push;
  viewer: NonNullable<Viewer['viewer']>;
}

function Choices({ preferences, push, viewer: { zone, memberships } }: Props) {
  const { change, undo } = useChangePreferences(preferences);
  const { quiet, digestHour, remindersPerDay, channels } = preferences;
  const roles = memberships.map(({ role }) => role);
  const coaches = roles.some((role) => role !== 'CANDIDATE');
  return (
    <Page
      title="Reminders"
      above={<TextLink to="/account">Account</TextLink>}
      sentence={
        quiet.from === quiet.to
          ? 'You may be told things at any hour.'
          : `Nothing rings from ${hourWords(quiet.from)} to ${hourWords(quiet.to)}.`
      }
      narrow
    >
      <Section title="Quiet hours">
        <QuietHours quiet={quiet} zone={zone} onChange={(hours) => change({ quiet: hours })} />
      </Section>
      {coaches && (
        <Section title="Morning digest">
          <HourSelect
            label="At"
            value={digestHour}
            onChange={(hour) => change({ digestHour: hour })}
          />
        </Section>
      )}
      <Section title="How much">
        <PerDay
          perDay={remindersPerDay}
          onChange={(perDay) => change({ remindersPerDay: perDay })}
        />
      </Section>
      <Section title="Push">
        <PushSettings push={push} />
      </Section>
      <Section title="What comes where">
        <Text c="dimmed" mb="xs">
          The <TextLink to="/inbox">inbox</TextLink> has each of these.
        </Text>
        <Channels
          channels={channels}
          roles={roles}
          canPush={push.pushKey !== null}
          onChange={(channel) => change({ channels: [channel] })}
        />
      </Section>
      <UndoBar done={undo && 'Saved.'} onUndo={() => undo?.()} />
    </Page>
  );
}
