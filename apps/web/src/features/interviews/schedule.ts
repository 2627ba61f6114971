import type { GetInputPropsReturnType } from '@mantine/form';
import type { InterviewFormat, ScheduleInput } from '../../generated/graphql.js';

/** One person on the panel as typed. */
export interface PanelValues {
  givenName: string;
  familyName: string;
  email: string;
  role: string;
}

/** An interview as typed: local times as the browser's fields give them, empty when not filled in. */
export interface ScheduleValues {
  start: string;
  end: string;
  zone: string;
  format: InterviewFormat;
  panel: PanelValues[];
  topics: string[];
  openQuestions: string[];
  promisedMaterials: string[];
  promisedBy: string;
  nextStepsKnown: boolean;
}

/** A form that holds an interview; other parts of the form lie beside it. */
export interface HasSchedule {
  interview: ScheduleValues;
}

/** What the fields of an interview need of the form around them. */
export interface ScheduleForm {
  values: HasSchedule;
  key(path: string): string;
  getInputProps(path: string, options?: { type: 'checkbox' }): GetInputPropsReturnType;
  insertListItem(path: 'interview.panel', item: PanelValues): void;
  removeListItem(path: 'interview.panel', index: number): void;
}

export const emptyPanelist: PanelValues = { givenName: '', familyName: '', email: '', role: '' };

/** Nothing typed yet, in a zone. */
export function emptySchedule(zone: string): ScheduleValues {
  return {
    start: '',
    end: '',
    zone,
    format: 'VIDEO',
    panel: [emptyPanelist],
    topics: [],
    openQuestions: [],
    promisedMaterials: [],
    promisedBy: '',
    nextStepsKnown: false,
  };
}

/** What the server takes: what was left empty is left out. */
export function scheduleInput(values: ScheduleValues): ScheduleInput {
  return {
    ...values,
    panel: values.panel.map(({ givenName, familyName, email, role }) => ({
      givenName,
      familyName,
      email: email || null,
      role: role || null,
    })),
    promisedBy: values.promisedBy || null,
    nextStepsKnown: values.nextStepsKnown || null,
  };
}

/** What can be said before the server is asked; keyed by the form's paths. */
export const scheduleChecks = {
  start: (value: string) => (value ? null : 'Enter when it starts.'),
  end: (value: string, { interview }: HasSchedule) => {
    if (!value) return 'Enter when it ends.';
    return value > interview.start ? null : 'It ends before it starts.';
  },
  panel: {
    givenName: (value: string) => (value.trim() ? null : 'Enter the given name.'),
    familyName: (value: string) => (value.trim() ? null : 'Enter the family name.'),
  },
};
