/** Precision and recall of rows `{ said, meant }`, as text; "–" where nothing was said or meant. */
export function scores(rows) {
  const both = rows.filter(({ said, meant }) => said && meant).length;
  const share = (whole) => (whole ? (both / whole).toFixed(2) : '–');
  return {
    meant: rows.filter(({ meant }) => meant).length,
    precision: share(rows.filter(({ said }) => said).length),
    recall: share(rows.filter(({ meant }) => meant).length),
  };
}
