import { describe, expect } from 'vitest';
import { learnerTables } from '@/core/analytics/classProgress/learnerTables';
import type { LearnerTable } from '@/core/analytics/classProgress/learnerTables';
import { assignmentsCsv } from '@/server/assignments/viewing';
import { learnerCsv, overviewCsv, trendsCsv } from '@/server/classProgress/files';
import { rosterCsv } from '@/server/classPeople/viewing';
import { classQuizzesCsv } from '@/server/classQuizzes/viewing';
import type { Viewer } from '@/server/viewer';
import { aLearner, now, test, useFreshDatabase } from './setting';
import { aTaughtClass, othersOf } from './taughtClass';

useFreshDatabase();

describe('what a class shows, as files', () => {
  test('is for its instructors alone; a learner has the file of their own page', async () => {
    const learner = await aLearner('=filed', { name: '=1+1' });
    const { instructor, classId } = await aTaughtClass('Files', [learner]);
    const files = (viewer: Viewer) => Promise.all([
      overviewCsv(viewer, classId, 'sections', now), trendsCsv(viewer, classId, 'weeks', now), assignmentsCsv(viewer, classId, now),
      classQuizzesCsv(viewer, classId, now), rosterCsv(viewer, classId, now),
    ]);
    for (const viewer of await othersOf('Files', learner)) expect(await files(viewer)).toEqual([null, null, null, null, null]);
    const [sections, weeks, , , roster] = await files(instructor);
    expect(sections!.split('\r\n')).toHaveLength(1 + 9 + 1 + 1);
    expect(weeks!.split('\r\n')).toHaveLength(1 + 12 + 1);
    expect(roster).toContain("\r\n'=1+1,");
    for (const table of Object.keys(learnerTables) as LearnerTable[]) {
      expect(await learnerCsv(instructor, classId, learner.learnerId, table, now)).not.toBeNull();
    }
    expect(await learnerCsv(learner, classId, learner.learnerId, 'facts', now)).not.toBeNull();
    expect(await learnerCsv((await othersOf('Files again', learner))[1]!, classId, learner.learnerId, 'facts', now)).toBeNull();
  });
});
