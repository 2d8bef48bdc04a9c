import type { Item } from '@/core/exchange/item';
import type { ColumnRole } from '@/core/exchange/questionCsv/columns';
import type { BroughtFormat } from '@/core/exchange/readItems';

export const formatNames: Readonly<Record<BroughtFormat, string>> = { gift: 'GIFT', 'moodle-xml': 'Moodle XML', qti: 'QTI', aiken: 'Aiken', csv: 'A table' };

export const kindNames: Readonly<Record<Item['kind'], string>> = {
  choice: 'Choice', 'true-false': 'True or false', text: 'Typed', number: 'Figure', match: 'Pairs', order: 'Order', gaps: 'Gaps', list: 'List',
};

export const roleNames: Readonly<Record<ColumnRole, string>> = {
  question: 'Question', answer: 'Right answer', accepted: 'Also accepted', wrong: 'Wrong answer', option: 'Option', kind: 'Kind of question', section: 'Section',
  explanation: 'Explanation', tolerance: 'Tolerance', id: 'Id', name: 'Name', tags: 'Tags', none: 'Not taken',
};
