import { blank } from '../../questions/question';
import { fractionOfPercent } from '../decimalText';
import { right, rightAnswer } from '../item';
import type { Answer, GapsItem, ItemBase } from '../item';
import { textWithoutPatterns } from '../wildcards';
import { childrenNamed } from '../xml/readXml';
import type { XmlElement } from '../xml/readXml';
import { saidIn } from './moodleTexts';
import type { MoodleTexts } from './moodleTexts';

/** Words to be chosen for or dragged into gaps, which the text names by their numbers: `[[2]]`. */
export function gapsOfBoxes(question: XmlElement, base: ItemBase, texts: MoodleTexts): GapsItem | string {
  const boxes = [...childrenNamed(question, 'dragbox'), ...childrenNamed(question, 'selectoption')];
  const words = boxes.map((box) => ({ text: texts.of(box), group: saidIn(box, 'group') }));
  const numbers = [...base.stem.matchAll(/\[\[(\d+)\]\]/g)].map(([, number]) => Number(number));
  const answers = numbers.map((number) => words[number - 1]?.text);
  const known = answers.filter((text) => text !== undefined).filter((text) => text !== '');
  if (known.length === 0 || known.length < numbers.length) return 'A gap has no word that belongs into it.';
  if (new Set(words.map(({ group }) => group)).size > 1) texts.note('All its words can be chosen for every gap, not those of its group alone.');
  const stem = base.stem.replace(/\[\[\d+\]\]/g, blank);
  return { ...base, stem, kind: 'gaps', gaps: known.map((text) => [rightAnswer(text)]), bank: [...new Set(words.map(({ text }) => text).filter((text) => text !== ''))] };
}

/** A gap of "embedded answers": its weight, its kind and its answers. A backslash makes a sign plain. */
const gapPattern = /\{\d*:([A-Z_]+):((?:\\[\s\S]|[^\\}])*)\}/g;

const noGap = { kind: '', answers: [] };

const kindsOfChoice: ReadonlySet<string> = new Set(['MULTICHOICE', 'MC', 'MULTIRESPONSE', 'MR']);

/** Answers that stand in the text, typed or chosen. */
export function gapsOfCloze(base: ItemBase, texts: MoodleTexts): GapsItem | string {
  const found = [...base.stem.matchAll(gapPattern)].map(([, kind = '', answers = '']) => ({ kind: kind.replace(/_\w+$/, ''), answers: answersIn(answers) }));
  if (found.length === 0) return 'There is no gap in its text.';
  const gaps = found.map(({ kind, answers }) => (kind === 'NUMERICAL' || kind === 'NM' ? figures(answers, texts) : wordsIn(answers, texts)));
  if (gaps.some((answers) => !answers.some(({ fraction }) => fraction === right))) return 'A gap has nothing that is wholly right.';
  const chosen = found.filter(({ kind }) => kindsOfChoice.has(kind));
  const areChosen = chosen.length === found.length;
  if (chosen.length > 0 && !areChosen) texts.note('Its gaps are typed, also those that were chosen from a list.');
  if (areChosen && chosen.length > 1) texts.note('All its words can be chosen for every gap, not those of its own list alone.');
  const stem = base.stem.replace(gapPattern, blank);
  if (!areChosen) {
    const typed = gaps.map((answers, index) => (chosen.includes(found[index] ?? noGap) ? answers.filter(({ fraction }) => fraction > 0) : answers));
    return { ...base, stem, kind: 'gaps', gaps: typed, bank: null };
  }
  if (gaps.some((answers) => answers.filter(({ fraction }) => fraction > 0).length > 1)) texts.note('Of several right words for one gap the first is taken.');
  const rights = gaps.map((answers) => answers.filter(({ fraction }) => fraction === right).slice(0, 1));
  return { ...base, stem, kind: 'gaps', gaps: rights, bank: [...new Set(gaps.flat().map(({ text }) => text))] };
}

function answersIn(source: string): Answer[] {
  return source.split(/(?<=(?<!\\)(?:\\\\)*)~/).flatMap((part): Answer[] => {
    const [, equals, percent, rest = ''] = /^\s*(=)?(?:%(-?[\d.]+)%)?([\s\S]*)$/.exec(part) ?? [];
    const [text = '', ...feedback] = rest.split(/(?<=(?<!\\)(?:\\\\)*)#/);
    const fraction = percent === undefined ? Number(equals !== undefined) : fractionOfPercent(Number(percent) || 0);
    const own = plain(text);
    return own === '' ? [] : [{ text: own, fraction, feedback: plain(feedback.join('#')) }];
  });
}

function plain(text: string): string {
  return text.trim().replace(/\\([\\~#}/"=%])/g, '$1');
}

function wordsIn(answers: readonly Answer[], texts: MoodleTexts): Answer[] {
  return answers.flatMap((answer) => {
    const text = textWithoutPatterns(answer.text);
    if (text === null) texts.note(`Answers with a star for anything, such as “${answer.text}”, are not taken.`);
    return text === null ? [] : [{ ...answer, text }];
  });
}

/** `7:0.5` is 7, or half more or less. */
function figures(answers: readonly Answer[], texts: MoodleTexts): Answer[] {
  if (answers.some(({ text }) => text.includes(':'))) texts.note('How far a figure in a gap may be off is not taken.');
  return answers.map((answer) => ({ ...answer, text: (answer.text.split(':')[0] ?? '').trim() }));
}
