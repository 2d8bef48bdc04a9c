import { MINUTE_MS } from '../time';
import { roundedCell, timeCell } from './csv';
import type { Cell } from './csv';
import type { QuizResultRow } from './quizResults';

const head = [
  'Learner', 'State', 'Attempts', 'Counted score', 'Passed', 'Submitted', 'Minutes taken', 'Extra minutes', 'Own due date', 'Own closing date',
];

/** Results as a table with a head. Proportions are 0..1 with three digits, times ISO 8601 in UTC. */
export function quizResultsTable(rows: readonly QuizResultRow[]): Cell[][] {
  return [head, ...rows.map(tableRow)];
}

function tableRow({ name, state, attempts, countedScore, hasPassed, takenMs, extension }: QuizResultRow): Cell[] {
  return [
    name,
    state.kind,
    attempts.length,
    roundedCell(countedScore),
    passedCell(hasPassed),
    'submittedAt' in state ? timeCell(state.submittedAt) : null,
    takenMs === null ? null : Math.round(takenMs / MINUTE_MS),
    extension?.extraMinutes ?? 0,
    timeCell(extension?.dueAt ?? null),
    timeCell(extension?.closesAt ?? null),
  ];
}

function passedCell(hasPassed: boolean | null): Cell {
  if (hasPassed === null) return null;
  return hasPassed ? 'yes' : 'no';
}
