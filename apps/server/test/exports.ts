import { strFromU8, unzipSync } from 'fflate';
import type { Client } from './client.js';
import { until } from './until.js';

const fields = 'id state percent size createdAt expiresAt url';

/** Asks for an export of whoever asks, or of a candidate; answers the whole result. */
export const requestExport = async (by: Client, candidateId?: string) =>
  (
    await by.get(
      `mutation($id: ID) { requestExport(candidateId: $id) { __typename
        ... on Export { ${fields} } ... on Problem { message } } }`,
      { id: candidateId },
    )
  ).requestExport;

/** How the export last asked for stands; null when there is none. */
export const exportOf = async (by: Client, candidateId?: string) => {
  const data = candidateId
    ? await by.get(`query($id: ID!) { about: candidate(id: $id) { export { ${fields} } } }`, {
        id: candidateId,
      })
    : await by.get(`{ about: viewer { export { ${fields} } } }`);
  return data.about?.export ?? null;
};

/** An export that is ready. */
export async function readyExport(by: Client, candidateId?: string) {
  const { id } = await requestExport(by, candidateId);
  return until('the export', async () => {
    const made = await exportOf(by, candidateId);
    if (made?.state === 'FAILED') throw new Error('the export failed');
    return made?.id === id && made.state === 'READY' && made;
  });
}

export const download = (by: Client, id: string) =>
  fetch(`${by.baseUrl}/exports/${id}/download`, { headers: { cookie: by.cookie } });

/** What lies in the zip of an export: its texts by name, and its records by kind. */
export async function unpack(by: Client, id: string) {
  const response = await download(by, id);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]),
  );
  const { records } = JSON.parse(files['data.json'] ?? '') as {
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever record it looks for
    records: Record<string, any[]>;
  };
  return { response, bytes, files, records };
}
