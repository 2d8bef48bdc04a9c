import { expect, test } from 'vitest';
import { descriptorLength } from '@/core/facts/importer/spans/descriptors';

test.each([
  ['American paleontologist Lee Berger', 2],
  ['Republican Ronald Reagan', 1],
  ['Arkansas Governor Bill Clinton', 2],
  ['geologist Martin Pickford', 1],
  ['Cultural anthropologist Arjun Appadurai', 2],
  ['Steel magnate Andrew Carnegie', 2],
  ['political leader Pericles', 2],
  ['Persian king Darius', 2],
  ['northern town Oslo', 0],
  ['President Ronald Reagan', 0],
  ['Ronald Reagan', 0],
  ['American Red Cross', 0],
  ['Norway', 0],
])('of “%s” %i words only describe the person', (phrase, length) => {
  expect(descriptorLength(phrase.split(' '))).toBe(length);
});
