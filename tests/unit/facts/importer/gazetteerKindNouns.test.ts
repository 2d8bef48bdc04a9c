import { expect, test } from 'vitest';
import { kindNoun } from '@/core/facts/importer/gazetteer/kindNouns';
import type { SlotType } from '@/core/facts/slotTypes';

test.each<readonly [SlotType, string, string | null]>([
  ['region', 'Texas', 'state'],
  ['region', 'Sahara', 'desert'],
  ['region', 'Nile', 'river'],
  ['region', 'Balkans', 'region'],
  ['region', 'International Space Station', null],
  ['country', 'Norway', 'country'],
  ['country', 'Georgia', null],
  ['event', 'Battle of Zama', 'battle'],
  ['event', 'Civil War', 'war'],
  ['event', 'Punic Wars', null],
  ['organisation', 'United Nations', 'organisation'],
  ['organisation', 'Roman Senate', null],
  ['organisation', 'Crawford v. Marion County Election Board', null],
  ['organisation', 'Strategic Arms Reduction Treaty', 'treaty'],
  ['document', 'Espionage Act', 'law'],
  ['document', 'Tenth Amendment', 'amendment'],
  ['document', 'Harbour Code', 'law code'],
  ['organisation', 'Third Council of Oslo', 'council'],
  ['initiative', 'Strategic Defense Initiative', null],
])('a %s, “%s”, is called %s', (type, name, noun) => {
  expect(kindNoun(type, name)).toBe(noun);
});
