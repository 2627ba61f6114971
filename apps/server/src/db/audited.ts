/**
 * Has a table's rows write the audit log: `record` is the column that names the record, `books` are those whose
 * change alone is not worth an entry. A team's removal takes its log along, hence no trigger for that.
 */
export function audited(table: string, record: string, ...books: string[]): string {
  const told = [record, ...books].map((column) => `'${column}'`).join(', ');
  return `
    create trigger audit after insert or update on ${table}
      for each row execute function audit(${told});
    ${
      table === 'team'
        ? ''
        : `create trigger audit_removal after delete on ${table}
      for each row when (pg_trigger_depth() = 0) execute function audit(${told});`
    }
  `;
}
