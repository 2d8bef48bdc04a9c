/** What the program asks of several learners at once, and why it may: nobody who studies or takes a quiz waits for it. What each
 *  needs where learners are spread over databases stands in docs/scale.md. */

interface Exception {
  readonly why: string;
  /** As statements read without the name of the schema. */
  readonly statements: readonly RegExp[];
}

/** Answers by what their attempts are found by, which are joined to them by the learner and their id. */
const answers = /FROM "AttemptQuestion" LEFT JOIN "Attempt" AS "j0" ON \("j0"\."learnerId","j0"\."id"\) = \("AttemptQuestion"\."learnerId","AttemptQuestion"\."attemptId"\) WHERE \("j0"\."courseId" = /;

const exceptions: readonly Exception[] = [
  {
    why: 'A class’s reports, of learners that are named one by one: each part is asked for its own.',
    statements: [
      /FROM "(?:Card|Attempt|AttemptQuestion|StudySettings|StudyEvent|QuestionFlag)" WHERE \((?:"\w+"\."(?:courseId|questionId)" = \$\d+ AND )*"\w+"\."learnerId" IN \(/,
      /FROM "DeckRollUp" WHERE "courseId" = \$\d+ AND "learnerId" IN \(/,
      answers,
    ],
  },
  {
    why: 'A class’s reports, of who is enrolled: joined to what is theirs by the learner, so that each part joins its own.',
    statements: [/FROM "Enrolment" e LEFT JOIN "StudySettings" s ON s\."learnerId" = e\."learnerId" AND /, /FROM "Enrolment" e JOIN "(?:Attempt" a|Card" t|StudyEvent" t) ON \w\."learnerId" = e\."learnerId"/],
  },
  {
    why: 'A class’s quiz, for its instructors: who has begun it, and who has longer.',
    statements: [/FROM "Attempt" WHERE \(?"Attempt"\."quizKey" (?:IN|=)/, /FROM "QuizExtension" WHERE "QuizExtension"\."quizId" (?:IN|=)/],
  },
  {
    why: 'What everybody did in a course, for its author: how its questions do, and who was graded anew.',
    statements: [/FROM "Attempt" WHERE \("Attempt"\."courseId" = /, /FROM "RegradeChange" WHERE "RegradeChange"\."regradeId" IN/],
  },
  {
    why: 'What was said of questions, for their author and for instructors of those who said it.',
    statements: [/FROM "QuestionFlag" f WHERE f\."resolvedAt" IS NULL AND (?:TRUE|f\."learnerId" = \$1) /, /FROM "QuestionFlag" WHERE \("QuestionFlag"\."courseId" = \$\d+ AND "QuestionFlag"\."questionId" = \$\d+\) /],
  },
  {
    why: 'A course’s new version: cards of facts that went or came back, whoever holds them.',
    statements: [/FROM "Card" WHERE \(?"Card"\."(?:courseId|retiredAt)"/, /^UPDATE "Card" SET "retiredAt" = \$\d+ WHERE \("Card"\."courseId" = /],
  },
  {
    why: 'A move of all there is from SQLite, before anybody studies in the new place.',
    statements: [/^DECLARE "found" CURSOR FOR SELECT /, / FROM json_to_recordset\(\$1\) AS given\(/, / JOIN json_to_recordset\(\$1\) AS given\(/],
  },
  {
    why: 'What is told to a record store: the oldest first, whoever did it.',
    statements: [/FROM "QueuedStatement" WHERE 1=1 ORDER BY "QueuedStatement"\."at" ASC, "QueuedStatement"\."id" ASC LIMIT/],
  },
  {
    why: 'A list of cards that nobody holds any more, looked for where an account goes and where everything is rolled up anew.',
    statements: [/^DELETE FROM "CardList" WHERE /],
  },
  {
    why: 'Whether others learn a course whose author goes.',
    statements: [/^SELECT COUNT\(\*\) AS "count" FROM "User" u WHERE u\."id" <> /],
  },
];

/** Why a statement may be of several learners; null where it may not. */
export function whyAcrossLearners(text: string): string | null {
  const plain = text.replaceAll('"public".', '').replace(/\s+/g, ' ').trim();
  return exceptions.find(({ statements }) => statements.some((pattern) => pattern.test(plain)))?.why ?? null;
}
