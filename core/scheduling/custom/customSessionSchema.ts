import { z } from 'zod';
import { asId } from '../../ids';
import type { AssignmentId, SectionId } from '../../ids';
import type { CustomSession } from './customSession';

const mostDaysAhead = 365;

/** A session as an address can name it: of an assignment it takes the server to say what it asks. */
export type NamedSession =
  | Exclude<CustomSession, { kind: 'assignment' }>
  | { readonly kind: 'assignment'; readonly assignmentId: AssignmentId };

const id = z.string().min(1).max(200);

/** A session as the address of the study page names it: `?session=ahead&days=3`. */
export const customSessionSchema = z.discriminatedUnion('session', [
  z.object({ session: z.literal('section'), section: id.transform((text) => asId<SectionId>(text)) }),
  z.object({ session: z.literal('assignment'), assignment: id.transform((text) => asId<AssignmentId>(text)) }),
  z.object({ session: z.literal('leeches') }),
  z.object({ session: z.literal('flagged') }),
  z.object({ session: z.literal('ahead'), days: z.coerce.number().int().min(0).max(mostDaysAhead) }),
  z.object({ session: z.literal('cram'), date: z.iso.date() }),
]).transform((query): NamedSession => {
  switch (query.session) {
    case 'section':
      return { kind: 'section', sectionId: query.section };
    case 'assignment':
      return { kind: 'assignment', assignmentId: query.assignment };
    case 'ahead':
      return { kind: 'ahead', days: query.days };
    case 'cram':
      return { kind: 'cram', date: query.date };
    default:
      return { kind: query.session };
  }
});
