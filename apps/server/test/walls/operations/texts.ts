import { concerned, leaders, plainCoaches, staff } from '../cast.js';
import { act, ask, type Operations } from '../operation.js';

/** Messages, and the templates that they begin with. */
export const texts: Operations = {
  'Mutation.saveDraft': {
    document: act(
      'saveDraft(input: { followUpId: $id, subject: "S", body: "B", expectedVersion: 2 })',
    ),
    id: (t) => t.draftId,
    may: concerned,
  },
  'Mutation.sendMessage': {
    document: act('sendMessage(input: { followUpId: $id, expectedVersion: 0 })'),
    id: (t) => t.unwrittenId,
    may: concerned,
  },
  'Mutation.scheduleMessage': {
    document: act(
      'scheduleMessage(input: { followUpId: $id, expectedVersion: 0, at: "2026-11-19T08:00:00Z" })',
    ),
    id: (t) => t.unwrittenId,
    may: concerned,
  },
  'Mutation.undoSend': {
    document: act('undoSend(followUpId: $id)'),
    id: (t) => t.sendingId,
    may: concerned,
  },
  'FollowUp.draft': {
    document: ask('followUp(id: $id)', 'draft { __typename ... on FirstDraft { body } }'),
    id: (t) => t.unwrittenId,
    may: concerned,
    shows: () => 'Jamie',
  },
  'Message.versions': {
    document: ask('followUp(id: $id)', 'message { versions { edges { node { body } } } }'),
    id: (t) => t.draftId,
    may: concerned,
    shows: (t) => `of ${t.candidate.candidateId}`,
  },
  'Query.template': { document: ask('template(id: $id)'), id: (t) => t.templateId, may: staff },
  'Template.versions': {
    document: ask('template(id: $id)', 'versions { edges { node { number } } }'),
    id: (t) => t.templateId,
    may: staff,
    shows: () => 'number',
  },
  'Mutation.createTemplate': {
    document: act(`createTemplate(input: { teamId: $id, kind: THANK_YOU, name: "N", subject: "S",
      body: "B" })`),
    id: (t) => t.teamId,
    may: leaders,
    told: plainCoaches,
  },
  'Mutation.saveTemplate': {
    document: act(`saveTemplate(input: { templateId: $id, subject: "S", body: "B",
      expectedVersion: 1 })`),
    id: (t) => t.templateId,
    may: leaders,
    told: plainCoaches,
  },
  'Mutation.archiveTemplate': {
    document: act('archiveTemplate(id: $id)'),
    id: (t) => t.templateId,
    may: leaders,
    told: plainCoaches,
  },
  'Mutation.restoreTemplate': {
    document: act('restoreTemplate(id: $id)'),
    id: (t) => t.archivedId,
    may: leaders,
    told: plainCoaches,
  },
};
