import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostProposals, readModelAnswer } from '@/core/authoring/proposals/modelAnswer';

const fact = { kind: 'fact', quote: 'It has eight members.', statement: 'It has [eight]{number} members.' } as const;
const stem = { kind: 'stem', factId: 'p1-s1', slot: 'year', ask: 'When was it founded?', quote: 'It was founded in 2001.' } as const;
const both = JSON.stringify({ proposals: [fact, stem] });

describe('a model’s answer', () => {
  test('is read as one JSON object', () => {
    expect(readModelAnswer(both)).toEqual({ ok: true, said: [fact, stem], unreadable: 0 });
    expect(readModelAnswer('{"proposals": []}')).toEqual({ ok: true, said: [], unreadable: 0 });
  });

  test.each([
    ['marks of code', `\`\`\`json\n${both}\n\`\`\``],
    ['polite words', `Here are my proposals:\n${both}\nI hope they help!`],
    ['thoughts with braces in them', `<think>{"proposals": [maybe]} or {}?</think>\n${both}`],
  ])('is found among %s', (_, text) => {
    expect(readModelAnswer(text)).toEqual({ ok: true, said: [fact, stem], unreadable: 0 });
  });

  test.each(['', 'I cannot help with that.', '{"proposals": [', '[]', '{}', '{"proposals": "none"}', 'null', '{"proposals": null}'])('cannot be read from %j', (text) => {
    expect(readModelAnswer(text)).toEqual({ ok: false });
  });

  test('loses only those proposals that have not the form', () => {
    const proposals = [fact, null, 7, { kind: 'poem' }, { ...fact, quote: 3 }, { ...fact, statement: 'x'.repeat(1001) }, { ...stem, slot: undefined }, { ...stem, why: 'because' }];
    expect(readModelAnswer(JSON.stringify({ proposals }))).toEqual({ ok: true, said: [fact, stem], unreadable: 6 });
  });

  test('is looked at as far as thirty proposals', () => {
    const answer = readModelAnswer(JSON.stringify({ proposals: Array.from({ length: 40 }, () => fact) }));
    expect(answer).toEqual({ ok: true, said: Array.from({ length: mostProposals }, () => fact), unreadable: 10 });
  });

  test('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(typeof readModelAnswer(text).ok).toBe('boolean');
    }));
  });
});
