import type { Course } from '../../facts/course';
import type { Fact } from '../../facts/fact';
import { normaliseText } from '../../text';
import { notesOf, rightAnswers } from '../asking';
import type { Question } from '../question';
import type { Finding } from './finding';
import { leaksAnswer } from './leak';
import { isKeyLongest, repeatedOption, rightDistractor } from './options';

/** Everything that is wrong with a course's questions, in the order of its facts. */
export function checkQuestions(course: Course, questions: readonly Question[]): Finding[] {
  const byFact = new Map<string, Question[]>(course.facts.map((fact) => [fact.id, []]));
  for (const question of questions) byFact.get(question.factId)?.push(question);
  return course.facts.flatMap((fact) => {
    const ofFact = byFact.get(fact.id) ?? [];
    return [
      ...unusedSlots(fact, ofFact),
      ...repeatedStems(fact, ofFact),
      ...oddAsks(fact),
      ...misfitDistractors(fact),
      ...ofFact.flatMap((question) => flawsOf(fact, question)),
    ];
  });
}

function flawsOf(fact: Fact, question: Question): Finding[] {
  const findings: Finding[] = [];
  const report = (rule: string, reason: string): void => {
    findings.push({ factId: fact.id, rule, reason: `${question.id}: ${reason}` });
  };
  if (leaksAnswer(question)) report('leak', `the stem gives its answer away: “${question.stem}”`);
  const right = rightDistractor(question);
  if (right !== null) report('right-distractor', `the distractor “${right}” is also right`);
  const repeated = repeatedOption(question);
  if (repeated !== null) report('repeated-option', `the option “${repeated}” stands there twice`);
  if (isKeyLongest(question)) report('longest-key', 'the right option is the longest by more than a third');
  return findings;
}

/** A slot asked only for show: a quiz could never ask it. */
function unusedSlots(fact: Fact, questions: readonly Question[]): Finding[] {
  return fact.slots
    .filter((slot) => !questions.some((question) => question.slot === slot.name && question.format !== 'open'))
    .map((slot) => ({ factId: fact.id, rule: 'unused-slot', reason: `no graded question uses the slot “${slot.name}”` }));
}

function repeatedStems(fact: Fact, questions: readonly Question[]): Finding[] {
  const stems = questions.map((question) => normaliseText(question.stem));
  return questions
    .filter((_, index) => stems.indexOf(stems[index] ?? '') !== index)
    .map((question) => ({ factId: fact.id, rule: 'repeated-stem', reason: `two questions read “${question.stem}”` }));
}

const mostAskWords = 32;

function oddAsks(fact: Fact): Finding[] {
  return fact.slots.flatMap((slot) => {
    const ask = fact.notes[slot.name]?.ask;
    if (ask === undefined) return [];
    if (!ask.endsWith('?')) return [{ factId: fact.id, rule: 'ask-form', reason: `the question “${ask}” does not end in ?` }];
    if (ask.split(' ').length <= mostAskWords) return [];
    return [{ factId: fact.id, rule: 'ask-length', reason: `the question “${ask}” is longer than ${mostAskWords} words` }];
  });
}

/** An author's distractor that the generator had to drop, because it is right. */
function misfitDistractors(fact: Fact): Finding[] {
  return fact.slots.flatMap((slot) => {
    const notes = notesOf(fact, slot);
    const right = rightAnswers(slot, notes);
    return notes.distractors
      .filter((distractor) => right.has(normaliseText(distractor)))
      .map((distractor) => ({
        factId: fact.id, rule: 'right-distractor', reason: `${slot.name}: the distractor “${distractor}” is also right`,
      }));
  });
}
