import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { languages } from '@/core/language';
import type { Language } from '@/core/language';
import { ownTables } from '@/server/ownData/tables';
import { messages as english } from '@/ui/messages/en';
import { messages as russian } from '@/ui/messages/ru';
import { messages as chinese } from '@/ui/messages/zh';

const all: Readonly<Record<Language, object>> = { en: english, ru: russian, zh: chinese };

/** Messages by their full name, `part.name`. */
function messagesOf(tree: object, within = ''): Map<string, string> {
  return new Map(Object.entries(tree).flatMap(([name, value]: [string, unknown]) => {
    const full = within === '' ? name : `${within}.${name}`;
    return typeof value === 'string' ? [[full, value] as const] : [...messagesOf(value as object, full)];
  }));
}

/** What a message is told, and by which plurals it is said: `count plural`, `name`, `link tag`. */
function argumentsOf(elements: readonly MessageFormatElement[]): Set<string> {
  return new Set(elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`${element.value} tag`, ...argumentsOf(element.children)];
    const inner = 'options' in element ? Object.values(element.options).flatMap(({ value }) => [...argumentsOf(value)]) : [];
    return [`${element.value} ${TYPE[element.type]}`, ...inner];
  }));
}

/** The plurals of a message, each by its forms; exact ones such as `=0` are left out. */
function pluralsOf(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return pluralsOf(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => pluralsOf(value));
    return element.type === TYPE.plural ? [Object.keys(element.options).filter((form) => !form.startsWith('=')), ...inner] : inner;
  });
}

describe.each(languages)('what the interface says in %s', (language) => {
  const own = messagesOf(all[language]);

  test('is as much as in English, told the same', () => {
    const told = (text: string | undefined): string[] => [...argumentsOf(parse(text ?? ''))].sort();
    expect([...own.keys()].sort()).toEqual([...messagesOf(english).keys()].sort());
    for (const [name, text] of messagesOf(english)) expect(told(own.get(name)), name).toEqual(told(text));
  });

  test('has every plural form of the language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const [name, text] of own) for (const plural of pluralsOf(parse(text))) expect(plural.toSorted(), name).toEqual(forms);
  });

  test('is said in it', () => {
    const script = { en: /^[^\p{Script=Cyrillic}\p{Script=Han}]*$/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u }[language];
    const said = [...own].filter(([, text]) => /\p{L}/u.test(text.replace(/\{[^{}]*\}|<[^<>]*>/g, '')));
    expect(said.filter(([, text]) => !script.test(text)).map(([name]) => name)).toEqual([]);
  });
});

/** The sources of what is shown, whole. */
const sources = ['app', 'ui'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(file, 'utf8'));

test('no message is unused: each part is asked for, and each name stands in quotes where its part is', () => {
  const isUsed = (name: string): boolean => {
    const [part = '', ...rest] = name.split('.');
    // Asked for by the names of a list that the server holds.
    if (part === 'keptTables') return ownTables.some(({ table }) => table === rest[0]);
    return sources.some((source) => source.includes(`ranslations('${part}`) && rest.every((one) => new RegExp(`['"\`.]${one}['"\`.]`).test(source) || source.includes(`ranslations('${part}.${one}`)));
  };
  expect([...messagesOf(english).keys()].filter((name) => !isUsed(name))).toEqual([]);
});
