import { asId } from '@/core/ids';
import type { ClassId, SectionId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { wallClockOf } from '@/core/wallClock';
import { makeAssignment } from '@/server/assignments/changing';
import { makeGroup, putIntoGroup } from '@/server/classPeople/groups';
import { classPeople } from '@/server/classPeople/viewing';
import type { Viewer } from '@/server/viewer';

const groupNames = ['Monday', 'Thursday'];
const assignedSections = ['economy', 'outlook'].map((id) => asId<SectionId>(id));
const dueInDays = 5;

/** Gives the class what an instructor gives one: groups, its learners in them by turns, and something to read this week. */
export async function organise(instructor: Viewer, classId: ClassId, learners: readonly Viewer[], now: Instant): Promise<void> {
  for (const name of groupNames) await makeGroup(instructor, classId, name);
  const groups = (await classPeople(instructor, classId, now))?.groups ?? [];
  for (const [turn, group] of groups.entries()) {
    const inIt = learners.filter((_, index) => index % groups.length === turn).map(({ learnerId }) => learnerId);
    await putIntoGroup(instructor, classId, inIt, group.id);
  }
  const assigned = await makeAssignment(instructor, classId, {
    title: 'Before the seminar', sectionIds: assignedSections, desiredRetention: 0.8,
    opensAt: null, dueAt: `${wallClockOf(now + dueInDays * DAY_MS, instructor.timeZone ?? 'UTC').slice(0, 'YYYY-MM-DD'.length)}T18:00`,
  }, now);
  if (!assigned.ok) throw new Error(`The class's assignment could not be made: ${assigned.reason}`);
}
