import { describe, expect, test } from 'vitest';
import { clozeFieldOf, renderCard } from '@/core/exchange/anki/renderCard';

const fields = new Map([['Front', 'a dog'], ['Back', 'ein Hund'], ['Notes', 'masculine'], ['Empty', ' ']]);
const card = (question: string, answer: string) => renderCard({ name: 'Card', question, answer }, fields);

describe('a card by its template', () => {
  test('asks for the first field of the back that the front does not show', () => {
    expect(card('{{Front}}', '{{FrontSide}}<hr id=answer>{{Back}}<br>{{Notes}}')).toEqual({ question: 'a dog', answer: 'ein Hund', more: '<br>masculine' });
    expect(card('{{Front}}', '{{Front}}<hr id="answer">{{Back}}').answer).toBe('ein Hund');
    expect(card('{{Front}}', '{{Front}} is {{Back}}')).toEqual({ question: 'a dog', answer: 'ein Hund', more: '' });
  });

  test('does not show on the front what is to be typed, spoken or a hint', () => {
    expect(card('{{Front}} {{type:Back}}{{hint:Notes}}{{tts de_DE:Back}}', '{{Front}}<hr id=answer>{{type:Back}}')).toMatchObject({ question: 'a dog ', answer: 'ein Hund' });
  });

  test('shows what its conditions let it', () => {
    expect(card('{{#Notes}}({{Notes}}) {{/Notes}}{{^Empty}}{{Front}}{{/Empty}}{{#Empty}}never{{/Empty}}', '{{Back}}').question).toBe('(masculine) a dog');
    expect(card('{{#Empty}}{{#Front}}a{{/Front}}{{/Empty}}b', '').question).toBe('b');
    expect(card('{{#Unknown}}a{{/Unknown}}b', '').question).toBe('b');
  });

  test('leaves out what Anki fills in by itself, and reads through filters', () => {
    expect(card('{{Tags}}{{Deck}}{{furigana:Front}}', '{{text:Back}}')).toMatchObject({ question: 'a dog', answer: 'ein Hund' });
  });

  test('of which the back has only words of its own is answered by those', () => {
    expect(card('{{Front}}', '{{FrontSide}}<hr id=answer>Yes')).toEqual({ question: 'a dog', answer: 'Yes', more: '' });
  });
});

test('the field with the gaps is the one that the template shows as such', () => {
  expect(clozeFieldOf({ name: '', question: '{{Header}} {{type:cloze:Text}}', answer: '' })).toBe('Text');
  expect(clozeFieldOf({ name: '', question: '{{Header}}', answer: '' })).toBeNull();
});
