import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { EventId, QuestionId } from '@/core/ids';
import { actionOfCommand } from '@/core/scheduling/studyCommand';
import type { StudyCommand } from '@/core/scheduling/studyCommand';
import { DAY_MS } from '@/core/time';
import { aCard, noon } from '../builders/card';

const card = aCard();
const context = { id: asId<EventId>('e'), at: noon, turn: { timeZone: 'UTC', dayStartHour: 4 } };
const common = { id: 'e', at: noon, cardId: card.id };

describe('what is done to the card in front of a learner', () => {
  test.each<[StudyCommand, object]>([
    [{ kind: 'suspend' }, { kind: 'suspend' }],
    [{ kind: 'reset' }, { kind: 'reset' }],
    [{ kind: 'bury' }, { kind: 'bury', until: Date.UTC(2026, 0, 16, 4) }],
    [{ kind: 'set-due', days: 3 }, { kind: 'set-due', dueAt: noon + 3 * DAY_MS }],
    [{ kind: 'flag', questionId: asId<QuestionId>('q'), note: ' Which year? ' }, { kind: 'flag', questionId: 'q', note: 'Which year?' }],
  ])('%o is one event', (command, event) => {
    expect(actionOfCommand(card.id, command, context)).toEqual({ ...common, ...event });
  });
});
