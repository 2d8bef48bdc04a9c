import type { SectionId } from '../ids';
import type { Instant } from '../time';
import { agentOf, groupingOf, idOf, sectionActivity } from './place';
import type { Place } from './place';
import type { Statement } from './statement';
import { verbs } from './vocabulary';

/** A learner has read a section: its cards came into their deck, by its quiz or without. */
export function readStatement(place: Place, section: { readonly id: SectionId; readonly title: string }, at: Instant): Statement {
  return {
    id: idOf(place, 'read', place.course.id, section.id),
    actor: agentOf(place),
    verb: verbs.experienced,
    object: sectionActivity(place, section),
    context: { platform: 'Afterread', contextActivities: { grouping: groupingOf(place) } },
    timestamp: new Date(at).toISOString(),
  };
}
