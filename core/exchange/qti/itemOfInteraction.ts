import { blank } from '../../questions/question';
import { right, rightAnswer, wrong } from '../item';
import type { Answer, Item, ItemBase } from '../item';
import { allNamed, childrenNamed } from '../xml/readXml';
import type { XmlElement } from '../xml/readXml';
import { bodyText } from './bodyText';
import { responseKey, rightKeys, toleranceOf } from './responses';
import type { ResponseKey } from './responses';

export type ReadInteraction =
  | { readonly ok: true; readonly item: Item; readonly notes: readonly string[] }
  | { readonly ok: false; readonly why: string };

const gapKinds: ReadonlySet<string> = new Set(['text-entry-interaction', 'inline-choice-interaction']);

/** What the interactions of an item ask. */
export function itemOfInteraction(element: XmlElement, interactions: readonly XmlElement[], base: ItemBase): ReadInteraction {
  const [interaction, ...others] = interactions;
  if (interaction === undefined) return refused('It is a text that asks nothing.');
  if (interactions.every(({ name }) => gapKinds.has(name))) return typedOrChosen(element, interactions, base);
  if (others.length > 0) return refused('It asks several questions in one.');
  const key = responseKey(element, interaction);
  if (rightKeys(key).length === 0 && interaction.name !== 'extended-text-interaction') return refused('It does not say what is right.');
  switch (interaction.name) {
    case 'choice-interaction':
      return choice(interaction, key, base);
    case 'order-interaction':
      return order(interaction, key, base);
    case 'match-interaction':
      return match(interaction, key, base);
    case 'gap-match-interaction':
      return gapMatch(interaction, key, base);
    case 'extended-text-interaction':
      return refused('It is answered by an essay, which only a person can mark.');
    default:
      return refused(`Questions of the type “${interaction.name}” are not known here.`);
  }
}

function taken(item: Item, notes: readonly string[] = []): ReadInteraction {
  return { ok: true, item, notes };
}

function refused(why: string): ReadInteraction {
  return { ok: false, why };
}

interface Named {
  readonly id: string;
  readonly text: string;
}

function namedTexts(element: XmlElement, name: string): Named[] {
  return allNamed(element, name).map((one) => ({ id: one.attributes['identifier'] ?? '', text: bodyText(one).text }));
}

function choice(interaction: XmlElement, key: ResponseKey, base: ItemBase): ReadInteraction {
  const options = namedTexts(interaction, 'simple-choice');
  if (options.some(({ text }) => text === '')) return refused('An option has no words: a picture perhaps, which is not taken.');
  const rights = rightKeys(key);
  const isTruth = options.length === 2 && options.every(({ id, text }) => /^(?:true|false)$/i.test(id) && id.toLowerCase() === text.toLowerCase());
  if (isTruth && rights.length === 1) return taken({ ...base, kind: 'true-false', answer: /^true$/i.test(rights[0] ?? ''), feedbackIfTrue: '', feedbackIfFalse: '' });
  const isSingle = (interaction.attributes['max-choices'] ?? '1') === '1';
  const fraction = key.weights.size > 0 ? fractionByWeight(key, isSingle) : fractionByRight(rights, isSingle);
  return taken({ ...base, kind: 'choice', isSingle, options: options.map(({ id, text }) => ({ text, fraction: fraction(id), feedback: '' })) });
}

/** The best that can be had is 1: of a choice of one the heaviest option, of several all that are worth anything. */
function fractionByWeight({ weights }: ResponseKey, isSingle: boolean): (id: string) => number {
  const values = [...weights.values()].filter((value) => value > 0);
  const best = isSingle ? Math.max(...values) : values.reduce((sum, value) => sum + value, 0);
  const isNearOne = Math.abs(best - 1) < 0.00001;
  return (id) => {
    const value = weights.get(id) ?? 0;
    return isNearOne || best <= 0 ? value : Number((value / best).toFixed(7));
  };
}

function fractionByRight(rights: readonly string[], isSingle: boolean): (id: string) => number {
  const share = isSingle ? right : Number((1 / rights.length).toFixed(7));
  return (id) => (rights.includes(id) ? share : isSingle ? wrong : -share);
}

function order(interaction: XmlElement, { correct }: ResponseKey, base: ItemBase): ReadInteraction {
  const choices = namedTexts(interaction, 'simple-choice');
  const items = correct.flatMap((id) => choices.find((one) => one.id === id)?.text ?? []);
  if (items.length < 2) return refused('There is nothing to put in order.');
  return taken({ ...base, kind: 'order', items }, items.length < choices.length ? ['What stands nowhere in the right order is not taken.'] : []);
}

function match(interaction: XmlElement, key: ResponseKey, base: ItemBase): ReadInteraction {
  const [lefts = [], rights = []] = childrenNamed(interaction, 'simple-match-set').map((set) => namedTexts(set, 'simple-associable-choice'));
  const pairs = rightKeys(key).map(pairOfKey).flatMap(([from, to]) => {
    const [left, own] = [lefts.find(({ id }) => id === from), rights.find(({ id }) => id === to)];
    return left === undefined || own === undefined ? [] : [{ left: left.text, right: own.text }];
  });
  if (pairs.length < 2) return refused('It has fewer than two pairs of words.');
  const used = new Set(pairs.map((pair) => pair.right));
  const without = lefts.some(({ text }) => !pairs.some(({ left }) => left === text)) ? ['What belongs to nothing on its left side is not taken.'] : [];
  return taken({ ...base, kind: 'match', pairs, spares: rights.map(({ text }) => text).filter((text) => !used.has(text)) }, without);
}

function pairOfKey(key: string): readonly [string, string] {
  const [from = '', to = ''] = key.split(/\s+/);
  return [from, to];
}

/** Words for gaps from a bank. */
function gapMatch(interaction: XmlElement, key: ResponseKey, base: ItemBase): ReadInteraction {
  const words = namedTexts(interaction, 'gap-text');
  const pairs = rightKeys(key).map(pairOfKey);
  const gaps = allNamed(interaction, 'gap').map(({ attributes }) => {
    const word = pairs.find(([, gap]) => gap === attributes['identifier'])?.[0];
    return words.find(({ id }) => id === word)?.text;
  });
  const known = gaps.filter((text) => text !== undefined);
  if (known.length === 0 || known.length < gaps.length) return refused('A gap has no word that belongs into it.');
  return taken({ ...base, kind: 'gaps', gaps: known.map((text) => [rightAnswer(text)]), bank: [...new Set(words.map(({ text }) => text))] });
}

/** A single field that stands alone in its line is answered as a question; others are gaps in a text. */
function typedOrChosen(element: XmlElement, interactions: readonly XmlElement[], base: ItemBase): ReadInteraction {
  const fields = interactions.map((interaction) => ({ interaction, key: responseKey(element, interaction) }));
  if (fields.some(({ key }) => rightKeys(key).length === 0)) return refused('It does not say what is right.');
  const [first] = fields;
  const isAlone = fields.length === 1 && first?.interaction.name === 'text-entry-interaction' && base.stem.split('\n').at(-1) === blank;
  if (isAlone) return field(element, first.key, { ...base, stem: base.stem.split('\n').slice(0, -1).join('\n') });
  if (interactions.every(({ name }) => name === 'inline-choice-interaction')) return inlineChoices(fields, base);
  const notes = interactions.every(({ name }) => name === 'text-entry-interaction') ? [] : ['Its gaps are typed, also those that were chosen from a list.'];
  const gaps = fields.map(({ interaction, key }) => (interaction.name === 'text-entry-interaction' ? answersOf(key) : chosenOf(interaction, key)));
  return taken({ ...base, kind: 'gaps', gaps, bank: null }, notes);
}

function field(element: XmlElement, key: ResponseKey, base: ItemBase): ReadInteraction {
  if (key.baseType !== 'float' && key.baseType !== 'integer') {
    return taken({ ...base, kind: 'text', isCaseSensitive: key.isCaseSensitive, answers: answersOf(key) });
  }
  const value = Number(rightKeys(key)[0]);
  if (!Number.isFinite(value)) return refused('Its answer is no figure.');
  const tolerance = toleranceOf(element);
  const notes = tolerance === null ? ['How far its figure may be off is not taken.'] : [];
  return taken({ ...base, kind: 'number', unit: null, answers: [{ value, tolerance: tolerance ?? 0, fraction: right, feedback: '' }] }, notes);
}

/** Every answer that is worth something, the heaviest as 1. */
function answersOf({ correct, weights }: ResponseKey): Answer[] {
  if (weights.size === 0) return correct.map(rightAnswer);
  const best = Math.max(...weights.values());
  const weighed = [...weights].map(([text, value]): Answer => ({ text, feedback: '', fraction: best > 0 && best !== 1 ? Number((value / best).toFixed(7)) : value }));
  return [...correct.filter((text) => !weights.has(text)).map(rightAnswer), ...weighed];
}

function chosenOf(interaction: XmlElement, key: ResponseKey): Answer[] {
  const choices = namedTexts(interaction, 'inline-choice');
  return rightKeys(key).flatMap((id) => choices.filter((one) => one.id === id).map(({ text }) => rightAnswer(text)));
}

function inlineChoices(fields: readonly { readonly interaction: XmlElement; readonly key: ResponseKey }[], base: ItemBase): ReadInteraction {
  const gaps = fields.map(({ interaction, key }) => chosenOf(interaction, key).slice(0, 1));
  if (gaps.some((answers) => answers.length === 0)) return refused('A gap has no word that belongs into it.');
  const words = fields.flatMap(({ interaction }) => namedTexts(interaction, 'inline-choice').map(({ text }) => text));
  const notes = fields.length > 1 ? ['All its words can be chosen for every gap, not those of its own list alone.'] : [];
  return taken({ ...base, kind: 'gaps', gaps, bank: [...new Set(words)] }, notes);
}
