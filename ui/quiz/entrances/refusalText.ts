const texts: ReadonlyMap<string, string> = new Map(Object.entries({
  'not-open-yet': 'The quiz has not opened yet. Come back when it has.',
  closed: 'The quiz is closed: no attempt can be begun any more. Ask your instructor if you need more time.',
  'no-attempts-left': 'You have used all your attempts at this quiz. Your results stay where they are.',
  'no-questions': 'There is nothing to ask in this quiz yet. Read the section, and study its cards instead.',
  'no-such-quiz': 'There is no such quiz for you. It may be a class’s: join the class first.',
}));

/** Why a quiz could not be begun, and what to do; null for no known reason. */
export function refusalText(reason: string): string | null {
  return texts.get(reason) ?? null;
}
