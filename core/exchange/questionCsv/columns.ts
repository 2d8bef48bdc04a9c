/** What a column of a table of questions can say. Several columns may say the same: "wrong 1", "wrong 2".
 *  Which option is right the answer tells, by its text, letter or number. */
export const columnRoles = ['question', 'answer', 'accepted', 'wrong', 'option', 'kind', 'section', 'explanation', 'tolerance', 'id', 'name', 'tags', 'none'] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** How the columns of a table are to be taken. */
export interface ColumnMapping {
  /** By column. */
  readonly roles: readonly ColumnRole[];
  /** Whether the first row names the columns. */
  readonly hasHead: boolean;
}

/** As tables that are met with call them, in small letters without figures. */
const heads: Readonly<Record<Exclude<ColumnRole, 'none'>, readonly string[]>> = {
  question: ['question', 'question text', 'questiontext', 'stem', 'prompt', 'front', 'text', 'item', 'term'],
  answer: ['answer', 'answers', 'correct answer', 'correct answers', 'correct', 'correct option', 'right', 'right answer', 'right answers', 'key', 'solution', 'back', 'definition'],
  accepted: ['accepted', 'also accepted', 'accept', 'other answers', 'alternative answer', 'alternative answers', 'synonyms'],
  wrong: ['wrong', 'wrong answer', 'wrong answers', 'distractor', 'distractors', 'incorrect', 'incorrect answer', 'incorrect answers', 'wrong option'],
  option: ['option', 'options', 'choice', 'choices', 'option a', 'option b', 'option c', 'option d', 'option e', 'a', 'b', 'c', 'd', 'e'],
  kind: ['kind', 'type', 'question type', 'questiontype', 'format'],
  section: ['section', 'category', 'topic', 'chapter', 'deck', 'unit'],
  explanation: ['explanation', 'feedback', 'rationale', 'general feedback', 'comment', 'note', 'notes'],
  tolerance: ['tolerance', 'margin', 'error'],
  id: ['id', 'identifier', 'number', 'no', 'idnumber'],
  name: ['name', 'title', 'question name'],
  tags: ['tags', 'tag', 'labels', 'keywords'],
};

const named = Object.keys(heads) as readonly Exclude<ColumnRole, 'none'>[];

/** What a head says of its column; `none` for one that says nothing known. */
function roleOfHead(head: string): ColumnRole {
  const plain = head.toLowerCase().replace(/[\s_\-.#:]+/g, ' ').replace(/\s*\(?\d+\)?\s*$/, '').trim();
  return named.find((role) => heads[role].includes(plain)) ?? 'none';
}

/** What the columns of a table say, as far as its first row tells; whether that row is a head. Without one the first column
 *  asks, the second answers and the others are wrong. */
export function guessedColumns(firstRow: readonly string[]): ColumnMapping {
  const roles = firstRow.map(roleOfHead);
  const hasHead = roles.includes('question') && roles.includes('answer');
  if (hasHead) return { roles, hasHead };
  return { roles: firstRow.map((_, index) => (index === 0 ? 'question' : index === 1 ? 'answer' : 'wrong')), hasHead };
}
