import type { Format } from '@/core/questions/question';

export const formatTexts: Readonly<Record<Format, string>> = {
  open: 'Flashcard', cloze: 'Gap', 'single-choice': 'One of several', 'multiple-choice': 'Several of many',
  'true-false': 'True or false', 'short-text': 'Typed', 'list-recall': 'List from memory',
  number: 'Figure', date: 'Date', 'multi-cloze': 'Several gaps', matching: 'Matching', ordering: 'Ordering', categorise: 'Sorting into groups',
};
