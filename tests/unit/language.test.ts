import { describe, expect, test } from 'vitest';
import { languageFor } from '@/core/language';

describe('the language of the interface', () => {
  test('is what was chosen, whatever the browser accepts', () => {
    expect(languageFor('en', 'ru')).toBe('en');
  });

  test('is English where nothing that is accepted is offered, or nothing was said', () => {
    for (const accepted of [null, '', '*', 'tlh', 'de-CH, de;q=0.9', 'en;q=0']) expect(languageFor(undefined, accepted)).toBe('en');
  });

  test('is found by the first part of a tag, whatever its case', () => {
    expect(languageFor(undefined, 'fr;q=0.9, EN-gb;q=0.8')).toBe('en');
  });

  test('that is chosen and not there is passed over', () => {
    expect(languageFor('constructor', 'en')).toBe('en');
  });
});
