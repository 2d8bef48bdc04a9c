import { categoryPath } from '../categoryPath';
import type { Item } from '../item';
import { leftOut } from '../loss';
import type { Loss, Written } from '../loss';
import { shortened } from '../shortened';
import { escapeXml } from '../xml/writeXml';
import { clozeText, holdsCloze } from './clozeText';
import { answersOfChoice, answersOfNumber, answersOfText, answersOfTruth, dragBoxes, orderedItems, subquestions } from './moodleAnswers';
import { shownText, textElement } from './moodleElements';

/** Moodle's own XML. All texts are marked as plain ones; questions about an order need Moodle 4.5 or its plugin "ordering". */
export function writeMoodleXml(items: readonly Item[]): Written {
  const parts: string[] = [];
  const losses: Loss[] = [];
  let section = '';
  for (const item of items) {
    const question = questionOf(item);
    if (!question.ok) {
      losses.push(leftOut(item, question.why));
      continue;
    }
    const path = categoryPath(item.section);
    if (path !== section) parts.push(categoryElement(path));
    section = path;
    parts.push(questionElement(item, question));
  }
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${parts.join('')}</quiz>\n`;
  return { files: [{ path: 'questions.xml', text }], count: items.length - losses.length, losses };
}

type MoodleQuestion =
  | { readonly ok: true; readonly type: string; readonly stem: string; readonly answers: string }
  | { readonly ok: false; readonly why: string };

function questionOf(item: Item): MoodleQuestion {
  const { stem } = item;
  switch (item.kind) {
    case 'choice':
      return { ok: true, type: 'multichoice', stem, answers: answersOfChoice(item) };
    case 'true-false':
      return { ok: true, type: 'truefalse', stem, answers: answersOfTruth(item) };
    case 'text':
      return { ok: true, type: 'shortanswer', stem, answers: answersOfText(item) };
    case 'number':
      return { ok: true, type: 'numerical', stem, answers: answersOfNumber(item) };
    case 'match':
      return { ok: true, type: 'matching', stem, answers: subquestions(item) };
    case 'order':
      return { ok: true, type: 'ordering', stem, answers: orderedItems(item) };
    case 'gaps':
      if (holdsCloze(stem)) return { ok: false, why: 'Its text has signs in it that Moodle would take for a gap.' };
      return item.bank === null
        ? { ok: true, type: 'cloze', stem: clozeText(item), answers: '' }
        : { ok: true, type: 'ddwtos', ...dragBoxes(item, item.bank) };
    case 'list':
      return { ok: false, why: 'Moodle has no questions that several things are named in answer to.' };
  }
}

function categoryElement(path: string): string {
  return `  <question type="category">\n    <category><text>${escapeXml(path)}</text></category>\n  </question>\n`;
}

function questionElement(item: Item, { type, stem, answers }: Extract<MoodleQuestion, { ok: true }>): string {
  return [
    `  <question type="${type}">\n`,
    textElement('name', item.name === '' ? shortened(item) : item.name),
    shownText('questiontext', stem),
    shownText('generalfeedback', item.explanation),
    '    <defaultgrade>1</defaultgrade>\n    <penalty>0.3333333</penalty>\n    <hidden>0</hidden>\n',
    `    <idnumber>${escapeXml(item.id)}</idnumber>\n`,
    answers,
    item.tags.length === 0 ? '' : `    <tags>\n${item.tags.map((tag) => `      <tag><text>${escapeXml(tag)}</text></tag>\n`).join('')}    </tags>\n`,
    '  </question>\n',
  ].join('');
}
