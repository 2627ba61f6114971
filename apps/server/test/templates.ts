import type { Client } from './client.js';

/** A sound thank-you of a team's own, unlike any that comes with the product. */
export const soundTemplate = {
  kind: 'THANK_YOU',
  name: 'Our house thank-you',
  language: 'EN_US',
  subject: 'Thank you for the {{position}} interview',
  body: `Dear {{interviewer.givenName}},

{{#late}}Please forgive this late note. {{/late}}Thank you very much for seeing me {{interview.when}}; the hour went by quickly.{{#topic}} You told me a good deal about {{topic}}, and I left with plenty of ideas for it.{{/topic}}

I am very interested in the {{position}} role, and {{company}} is a place where I would love to work.{{#qualification}} I would gladly bring {{qualification}} to your team.{{/qualification}}{{#askNextSteps}} Could you tell me what the next steps are and when you expect to decide?{{/askNextSteps}}

Do let me know if you would like to see anything else from me.

Kind regards,
{{candidate.name}}`,
};

const templateFields = `id kind name language tone version archivedAt subject body
  check { usable findings { rule severity field start end message slot } }`;

/** Makes a template of a team; whatever is left out is that of the sound one. */
export async function createTemplate(client: Client, teamId: string, change: object = {}) {
  const { createTemplate } = await client.get(
    `mutation($input: CreateTemplateInput!) { createTemplate(input: $input) { __typename
      ... on Template { ${templateFields} }
      ... on InvalidInput { fields { field message value allowed } }
      ... on NotFound { message } } }`,
    { input: { teamId, ...soundTemplate, ...change } },
  );
  return createTemplate;
}

/** Saves a text over an expected version. */
export async function saveTemplate(client: Client, input: object) {
  const { saveTemplate } = await client.get(
    `mutation($input: SaveTemplateInput!) { saveTemplate(input: $input) { __typename
      ... on Template { ${templateFields} }
      ... on InvalidInput { fields { field message value allowed } }
      ... on TemplateConflict { message current { version body } }
      ... on NotFound { message } } }`,
    { input },
  );
  return saveTemplate;
}
