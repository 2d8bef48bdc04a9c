import type { Instant } from '@/core/time';
import { clockOffset } from './deviceClock';
import type { Contact } from './deviceClock';

/** The time that study on this device goes by. */
export class StudyClock {
  /** This clock less the device's. */
  offset: number;
  /** The server's clock when it was last heard of. */
  heardAt: Instant;

  constructor(serverNow: Instant) {
    this.heardAt = serverNow;
    // The page may have come a while ago, so that only a clock that is behind is told by it.
    const deviceNow = Date.now();
    this.offset = clockOffset({ serverNow, deviceNow: Math.min(deviceNow, serverNow) }, deviceNow);
  }

  readonly now = (): Instant => Date.now() + this.offset;

  hear(serverNow: Instant): void {
    this.heardAt = Math.max(this.heardAt, serverNow);
  }

  setBy(contact: Contact): void {
    this.offset = clockOffset(contact, Date.now());
    this.hear(contact.serverNow);
  }
}
