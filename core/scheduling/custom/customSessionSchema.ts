import { z } from 'zod';
import { asId } from '../../ids';
import type { SectionId } from '../../ids';
import type { CustomSession } from './customSession';

const mostDaysAhead = 365;

/** A session as the address of the study page names it: `?session=ahead&days=3`. */
export const customSessionSchema = z.discriminatedUnion('session', [
  z.object({ session: z.literal('section'), section: z.string().min(1).max(200).transform((id) => asId<SectionId>(id)) }),
  z.object({ session: z.literal('leeches') }),
  z.object({ session: z.literal('flagged') }),
  z.object({ session: z.literal('ahead'), days: z.coerce.number().int().min(0).max(mostDaysAhead) }),
  z.object({ session: z.literal('cram'), date: z.iso.date() }),
]).transform((query): CustomSession => {
  switch (query.session) {
    case 'section':
      return { kind: 'section', sectionId: query.section };
    case 'ahead':
      return { kind: 'ahead', days: query.days };
    case 'cram':
      return { kind: 'cram', date: query.date };
    default:
      return { kind: query.session };
  }
});
