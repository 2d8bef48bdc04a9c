import type { OutboxState } from './outbox';

/** Says so when reviews wait in the browser; silent otherwise. */
export function SendingNote({ waiting, trouble }: OutboxState) {
  return (
    <p role="status" className="figures min-h-5 text-small text-quiet">
      {noteText(waiting, trouble)}
    </p>
  );
}

function noteText(waiting: number, trouble: OutboxState['trouble']): string {
  const reviews = waiting === 1 ? '1 review waits' : `${waiting} reviews wait`;
  switch (trouble) {
    case 'none':
      return '';
    case 'offline':
      return `No connection. ${reviews} in this browser and will be sent.`;
    case 'signed-out':
      return `You are signed out. ${reviews} in this browser; sign in again to send them.`;
    case 'refused':
      return 'The server did not take a review; reload the page to go on.';
  }
}
