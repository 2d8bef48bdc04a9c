import type { Course } from '@/core/facts/course';
import { madeCollection } from '@/core/exchange/anki/madeCollection';
import type { HeldDeck } from '@/core/exchange/anki/madeCollection';
import type { Instant } from '@/core/time';
import { zipUnpacked } from '../import/zip';
import { collectionFile } from './writeCollection';

/** A course as a deck package of Anki (.apkg), new or as a learner holds it. Without `collection.anki21` and `meta` beside it
 *  every version takes `collection.anki2` (rslib/src/import_export/package/meta.rs). */
export function ankiPackage(course: Course, held: HeldDeck | null, now: Instant): Buffer {
  return zipUnpacked([
    { name: 'collection.anki2', bytes: collectionFile(madeCollection(course, held, now), held, now) },
    { name: 'media', bytes: Buffer.from('{}') },
  ]);
}
