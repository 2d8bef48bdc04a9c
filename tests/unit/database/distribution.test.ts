import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { learnerTables, models } from '../../distribution/models';

/** What keeps a learner's rows together wherever they are (docs/scale.md). A new table that breaks it is mended, or gets a reason here. */

/** Indexes by which rows of several learners are found, on each database those that it holds. */
const acrossLearners = [
  // Which lists of cards nobody holds any more.
  'DeckRollUp(cardList)',
  // An author's list of what learners said of their questions.
  'QuestionFlag(courseId, resolvedAt, questionId)',
  // A class's quiz, for its instructors.
  'Attempt(quizKey)', 'QuizExtension(quizId)',
  // What is told to a record store next.
  'QueuedStatement(at, id)',
  // Who was asked a question, once its key is corrected; and whom that changed.
  'AttemptQuestion(courseId, questionId)', 'RegradeChange(regradeId)',
];

/** Tables that a row of a learner may name: every database holds all of them. */
const heldByAll = ['CardList', 'Quiz', 'Regrade'];

const indexNames = learnerTables.flatMap(({ name, indexes }) => indexes.map((columns) => ({ columns, name: `${name}(${columns.join(', ')})` })));

describe('the tables of learners', () => {
  test('are those of reviews, cards, quizzes and what is kept of them', () => {
    expect(learnerTables.map(({ name }) => name).sort()).toEqual([
      'Attempt', 'AttemptQuestion', 'AttemptResponse', 'Card', 'DeckRollUp', 'ParameterFit', 'QuestionFlag', 'QueuedStatement', 'QuizExtension', 'RegradeChange', 'StudyEvent', 'StudySettings',
    ]);
  });

  test('are all that name a learner, but those that say who is in a class: these have the learner in their key', () => {
    const others = models.filter((model) => model.columns.includes('learnerId') && !learnerTables.includes(model));
    expect(others.map(({ name, key }) => `${name}(${key.join(', ')})`)).toEqual([
      'Enrolment(classId, learnerId)', 'FormerEnrolment(classId, learnerId)', 'AnnouncementRecipient(announcementId, learnerId)',
    ]);
  });

  test('are found by an index that leads with the learner, but for what is asked of many', () => {
    const elsewise = indexNames.filter(({ columns }) => columns[0] !== 'learnerId').map(({ name }) => name);
    expect(elsewise.sort()).toEqual(acrossLearners.toSorted());
  });

  test('name each other by keys that hold the learner, and else only what every database holds', () => {
    const references = learnerTables.flatMap(({ name, references: all }) => all.map((reference) => ({ name, ...reference })));
    const among = references.filter(({ to }) => learnerTables.some((table) => table.name === to));
    expect(among.map(({ name, to, from, keys }) => `${name}(${from.join(', ')}) -> ${to}(${keys.join(', ')})`)).toEqual([
      'AttemptQuestion(learnerId, attemptId) -> Attempt(learnerId, id)',
    ]);
    expect(references.filter((one) => !among.includes(one)).map(({ to }) => to).sort()).toEqual(heldByAll.toSorted());
  });

  test('are named by no row of others', () => {
    const others = models.filter((model) => !learnerTables.includes(model));
    const naming = others.flatMap(({ name, references }) => references.filter(({ to }) => learnerTables.some((table) => table.name === to)).map(({ to }) => `${name} -> ${to}`));
    expect(naming).toEqual([]);
  });

  test('are read by no findUnique: Prisma makes one statement of those that several learners ask for at a time', () => {
    const tables = learnerTables.map(({ name }) => `${name[0]?.toLowerCase()}${name.slice(1)}`).join('|');
    const unique = new RegExp(`\\b(?:${tables})\\.findUnique`);
    const files = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.startsWith('generated'));
    expect(files.filter((file) => unique.test(readFileSync(path.join('server', file), 'utf8')))).toEqual([]);
  });
});
