import { blank } from '../../questions/question';
import { shuffled } from '../../random';
import { decimalText } from '../decimalText';
import { right } from '../item';
import type { Answer, ChoiceItem, GapsItem, Item, MatchItem, NumberItem, OrderItem, TextItem, TrueFalseItem } from '../item';
import { escapeXml } from '../xml/writeXml';
import { attribute, paragraphs } from './markup';

/** How an item is answered in QTI, and scored. */
export type Interaction =
  | { readonly ok: true; readonly declarations: string; readonly body: string; readonly score: string }
  | { readonly ok: false; readonly why: string };

export function interactionOf(item: Item): Interaction {
  switch (item.kind) {
    case 'choice':
      return choice(item);
    case 'true-false':
      return truth(item);
    case 'text':
      return typed(item);
    case 'number':
      return figure(item);
    case 'match':
      return match(item);
    case 'order':
      return order(item);
    case 'gaps':
      return item.bank === null ? typedGaps(item) : gapsOfBank(item, item.bank);
    case 'list':
      return { ok: false, why: 'QTI has no plain way to ask for several things named in any order.' };
  }
}

function choice(item: ChoiceItem): Interaction {
  const ids = item.options.map((_, index) => `A${index + 1}`);
  const correct = ids.filter((_, index) => (item.isSingle ? item.options[index]?.fraction === right : (item.options[index]?.fraction ?? 0) > 0));
  const weights = item.options.map(({ fraction }, index): Weight => [ids[index] ?? '', fraction]);
  return {
    ok: true,
    declarations: declaration({ cardinality: item.isSingle ? 'single' : 'multiple', type: 'identifier', correct, weights }),
    body: interaction('choice', `shuffle="true" max-choices="${item.isSingle ? 1 : 0}"`, item, item.options.map(({ text }, index) => simpleChoice(ids[index] ?? '', text)).join('')),
    score: scored(mapped()),
  };
}

function truth(item: TrueFalseItem): Interaction {
  const correct = String(item.answer);
  return {
    ok: true,
    declarations: declaration({ cardinality: 'single', type: 'identifier', correct: [correct], weights: [[correct, 1]] }),
    body: interaction('choice', 'shuffle="false" max-choices="1"', item, simpleChoice('true', 'True') + simpleChoice('false', 'False')),
    score: scored(mapped()),
  };
}

function typed(item: TextItem): Interaction {
  return {
    ok: true,
    declarations: typedDeclaration('RESPONSE', item.answers, item.isCaseSensitive),
    body: `${paragraphs(item.stem)}    <p>${textEntry('RESPONSE')}</p>\n`,
    score: scored(mapped()),
  };
}

function figure(item: NumberItem): Interaction {
  const [answer, ...others] = item.answers;
  if (item.unit !== null) return { ok: false, why: 'QTI has no units.' };
  if (answer === undefined || others.length > 0 || answer.fraction !== right) return { ok: false, why: 'Of several figures, each worth something else, QTI has no plain way to tell.' };
  const tolerance = decimalText(answer.tolerance);
  return {
    ok: true,
    declarations: declaration({ cardinality: 'single', type: 'float', correct: [decimalText(answer.value)], weights: [] }),
    body: `${paragraphs(item.stem)}    <p>${textEntry('RESPONSE')}</p>\n`,
    score: whole(`<qti-equal tolerance-mode="absolute" tolerance="${tolerance} ${tolerance}">\n          ${responseAndCorrect}\n        </qti-equal>`),
  };
}

function match(item: MatchItem): Interaction {
  const rights = [...new Set([...item.pairs.map((pair) => pair.right), ...item.spares])];
  const pairs = item.pairs.map((pair, index) => `L${index + 1} R${rights.indexOf(pair.right) + 1}`);
  const lefts = item.pairs.map(({ left }, index) => associable(`L${index + 1}`, left, 1));
  return {
    ok: true,
    declarations: declaration({ cardinality: 'multiple', type: 'directedPair', correct: pairs, weights: shared(pairs) }),
    body: interaction('match', `shuffle="true" max-associations="${pairs.length}"`, item, [
      `      <qti-simple-match-set>\n${lefts.join('')}      </qti-simple-match-set>\n`,
      `      <qti-simple-match-set>\n${rights.map((text, index) => associable(`R${index + 1}`, text, 0)).join('')}      </qti-simple-match-set>\n`,
    ].join('')),
    score: scored(mapped()),
  };
}

/** The choices stand in an order of their own: a player that does not shuffle would give the right one away. */
function order(item: OrderItem): Interaction {
  const ids = item.items.map((_, index) => `A${index + 1}`);
  const shown = shuffled(item.items.map((text, index) => ({ text, id: ids[index] ?? '' })), item.id);
  const lettered = shown.map(({ text, id }, index) => ({ text, id, name: `C${index + 1}` }));
  const correct = ids.map((id) => lettered.find((one) => one.id === id)?.name ?? '');
  return {
    ok: true,
    declarations: declaration({ cardinality: 'ordered', type: 'identifier', correct, weights: [] }),
    body: interaction('order', 'shuffle="true"', item, lettered.map(({ name, text }) => simpleChoice(name, text)).join('')),
    score: whole(`<qti-match>\n          ${responseAndCorrect}\n        </qti-match>`),
  };
}

function typedGaps(item: GapsItem): Interaction {
  const names = item.gaps.map((_, index) => `RESPONSE${index + 1}`);
  const body = inLines(item.stem, (index) => textEntry(names[index] ?? ''));
  const sum = names.map((name) => `        <qti-map-response identifier="${name}"/>\n`).join('');
  return {
    ok: true,
    declarations: item.gaps.map((answers, index) => typedDeclaration(names[index] ?? '', answers, false)).join(''),
    body,
    score: scored(`<qti-divide>\n        <qti-sum>\n${sum}        </qti-sum>\n        <qti-base-value base-type="float">${names.length}</qti-base-value>\n      </qti-divide>`),
  };
}

function gapsOfBank(item: GapsItem, bank: readonly string[]): Interaction {
  const pairs = item.gaps.map(([answer], index) => `W${bank.indexOf(answer?.text ?? '') + 1} G${index + 1}`);
  const words = bank.map((text, index) => `      <qti-gap-text identifier="W${index + 1}" match-max="0">${escapeXml(text)}</qti-gap-text>\n`);
  const body = inLines(item.stem, (index) => `<qti-gap identifier="G${index + 1}"/>`);
  return {
    ok: true,
    declarations: declaration({ cardinality: 'multiple', type: 'directedPair', correct: pairs, weights: shared(pairs) }),
    body: `    <qti-gap-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="0">\n${words.join('')}${body}    </qti-gap-match-interaction>\n`,
    score: scored(mapped()),
  };
}

/** A key is mapped once: what stands first holds. */
export function distinctAnswers(answers: readonly Answer[]): Answer[] {
  return answers.filter(({ text }, index) => answers.findIndex((other) => other.text === text) === index);
}

type Weight = readonly [key: string, value: number];

/** Each of the keys is worth its part. */
function shared(keys: readonly string[]): Weight[] {
  return [...new Set(keys)].map((key): Weight => [key, Number((1 / keys.length).toFixed(7))]);
}

interface Declared {
  readonly name?: string;
  readonly cardinality: 'single' | 'multiple' | 'ordered';
  readonly type: 'identifier' | 'string' | 'float' | 'directedPair';
  readonly correct: readonly string[];
  readonly weights: readonly Weight[];
  readonly isCaseSensitive?: boolean;
}

function declaration({ name = 'RESPONSE', cardinality, type, correct, weights, isCaseSensitive = false }: Declared): string {
  const sensitive = type === 'string' ? ` case-sensitive="${String(isCaseSensitive)}"` : '';
  const entries = weights.map(([key, value]) => `      <qti-map-entry map-key="${attribute(key)}" mapped-value="${decimalText(value)}"${sensitive}/>\n`);
  return [
    `  <qti-response-declaration identifier="${name}" cardinality="${cardinality}" base-type="${type}">\n`,
    correct.length === 0 ? '' : `    <qti-correct-response>\n${correct.map((value) => `      <qti-value>${escapeXml(value)}</qti-value>\n`).join('')}    </qti-correct-response>\n`,
    entries.length === 0 ? '' : `    <qti-mapping default-value="0"${cardinality === 'multiple' ? ' lower-bound="0"' : ''}>\n${entries.join('')}    </qti-mapping>\n`,
    '  </qti-response-declaration>\n',
  ].join('');
}

function typedDeclaration(name: string, answers: readonly Answer[], isCaseSensitive: boolean): string {
  const first = answers.find(({ fraction }) => fraction === right);
  return declaration({
    name, cardinality: 'single', type: 'string', isCaseSensitive,
    correct: first === undefined ? [] : [first.text],
    weights: distinctAnswers(answers).map(({ text, fraction }): Weight => [text, fraction]),
  });
}

function interaction(kind: 'choice' | 'match' | 'order', attributes: string, { stem }: Pick<Item, 'stem'>, parts: string): string {
  return `    <qti-${kind}-interaction response-identifier="RESPONSE" ${attributes}>\n      <qti-prompt>\n${paragraphs(stem, '        ')}      </qti-prompt>\n${parts}    </qti-${kind}-interaction>\n`;
}

function simpleChoice(id: string, text: string): string {
  return `      <qti-simple-choice identifier="${id}">${escapeXml(text)}</qti-simple-choice>\n`;
}

function associable(id: string, text: string, most: number): string {
  return `        <qti-simple-associable-choice identifier="${id}" match-max="${most}">${escapeXml(text)}</qti-simple-associable-choice>\n`;
}

function textEntry(name: string): string {
  return `<qti-text-entry-interaction response-identifier="${name}"/>`;
}

/** The stem as paragraphs with something in each of its gaps. */
function inLines(stem: string, gapAt: (index: number) => string): string {
  let index = -1;
  const lines = stem.split('\n').map((line) => line.split(blank).map(escapeXml).reduce((text, part) => {
    index += 1;
    return `${text}${gapAt(index)}${part}`;
  }));
  return lines.map((line) => `      <p>${line}</p>\n`).join('');
}

function mapped(): string {
  return '<qti-map-response identifier="RESPONSE"/>';
}

function scored(expression: string): string {
  return `    <qti-set-outcome-value identifier="SCORE">\n      ${expression}\n    </qti-set-outcome-value>\n`;
}

const responseAndCorrect = '<qti-variable identifier="RESPONSE"/>\n          <qti-correct identifier="RESPONSE"/>';

function whole(condition: string): string {
  return [
    '    <qti-response-condition>\n      <qti-response-if>\n        ', condition,
    '\n        <qti-set-outcome-value identifier="SCORE">\n          <qti-base-value base-type="float">1</qti-base-value>\n        </qti-set-outcome-value>\n      </qti-response-if>\n    </qti-response-condition>\n',
  ].join('');
}
