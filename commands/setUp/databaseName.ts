import type { DatabaseLocation } from '../../server/database/location';

/** What its operator calls it. */
export function nameOf(location: DatabaseLocation): string {
  return location.provider === 'sqlite' ? location.file : new URL(location.url).pathname.slice(1);
}

/** A sentence about a database that cannot be opened, with what to do. */
export function whyUnreadable(location: DatabaseLocation, error: unknown): string {
  const cause = error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : String(error);
  if (location.provider === 'postgresql') {
    return `PostgreSQL cannot be reached as DATABASE_URL says (${cause}). Start the server, or correct the address.`;
  }
  return (
    `The database file ${location.file} cannot be read (${cause}). ` +
    'Restore it from a backup, move it away to begin anew, or check its permissions.'
  );
}

/** A sentence about a database that is not whole yet, with what to do. */
export function whyHalfMoved(location: DatabaseLocation): string {
  return `The move to the database ${nameOf(location)} has not come to its end. Begin it again, it goes on where it was: npm run db:move -- --to URL`;
}
