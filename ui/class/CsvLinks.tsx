interface CsvLinksProps {
  /** Of the file; a table's name is added. */
  readonly address: string;
  /** What each table is called, by its name. */
  readonly tables: Readonly<Record<string, string>>;
}

/** What a page shows as files for spreadsheets. */
export function CsvLinks({ address, tables }: CsvLinksProps) {
  return (
    <nav aria-label="Export as CSV" className="no-print flex flex-wrap items-center gap-3">
      <span className="label">Export as CSV:</span>
      {Object.entries(tables).map(([table, text]) => (
        <a key={table} className="button" href={`${address}${address.includes('?') ? '&' : '?'}table=${table}`} download>{text}</a>
      ))}
    </nav>
  );
}
