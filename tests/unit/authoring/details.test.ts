import { describe, expect, test } from 'vitest';
import { applyCommand } from '@/core/authoring/applyCommand';
import { commandSchema } from '@/core/authoring/commandSchema';
import { detailsOf, withDetails } from '@/core/authoring/details';
import { sourceLine } from '@/core/facts/sourceLine';
import { aDescription } from '../builders/course';
import { aDraft } from '../builders/draft';

const imported = { ...aDescription, source: sourceLine(aDescription) };

describe('the line that names the source', () => {
  test('has what is known of the article', () => {
    expect(sourceLine({ author: 'A. Author', article: 'An article', publisher: 'A Press', year: 2022 })).toBe('A. Author, An article, A Press, 2022');
    expect(sourceLine({ author: '', article: 'An article', publisher: '', year: 0 })).toBe('An article');
  });

  test('follows the article’s details', () => {
    expect(withDetails(imported, { ...detailsOf(imported), author: ' B. Author ', year: 0 })?.source).toBe('B. Author, An article, A publisher');
  });

  test('that was written by hand stays until they change', () => {
    const written = { ...imported, source: 'A. Author, “An article”. In our own words.' };
    expect(withDetails(written, { ...detailsOf(written), title: 'Another title' })?.source).toBe('A. Author, “An article”. In our own words.');
    expect(withDetails(written, { ...detailsOf(written), publisher: 'B Press' })?.source).toBe('An author, An article, B Press, 2022');
  });
});

describe('describing a course', () => {
  const draft = aDraft();

  test('changes what is said of it and nothing else', () => {
    const details = { title: ' A new title ', description: 'What it is about.', article: 'A short history', author: 'An author', publisher: 'A publisher', year: 2022 };
    const outcome = applyCommand(draft, { kind: 'describe', details });
    expect(outcome).toEqual({
      ok: true,
      draft: { ...draft, description: { ...draft.description, title: 'A new title', description: 'What it is about.' } },
      inverse: { kind: 'restore-description', before: draft.description },
    });
  });

  test('needs a title', () => {
    expect(applyCommand(draft, { kind: 'describe', details: { ...detailsOf(draft.description), title: ' ' } })).toEqual({ ok: false, reason: 'no-title' });
  });

  test('is accepted from a browser, but never what takes it back', () => {
    const details = detailsOf(imported);
    expect(commandSchema.safeParse({ kind: 'describe', details }).success).toBe(true);
    expect(commandSchema.safeParse({ kind: 'describe', details: { ...details, id: 'another' } }).success).toBe(false);
    expect(commandSchema.safeParse({ kind: 'describe', details: { ...details, year: 2022.5 } }).success).toBe(false);
    expect(commandSchema.safeParse({ kind: 'restore-description', before: imported }).success).toBe(false);
  });
});
