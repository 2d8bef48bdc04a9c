import { expect, test } from 'vitest';
import { withSection } from '../../bench/report';

const measured = { part: 'queue', what: 'A queue.', where: 'Here, today.', figures: { 'queue.p95ms.1e3': 12.5, 'queue.cards': 1_000_000 } };
const section = '## queue\n\nA queue.\nHere, today.\n\n| `npm run bench -- --only queue` | |\n| --- | ---: |\n| queue.p95ms.1e3 | 12.5 |\n| queue.cards | 1,000,000 |\n';

test('a part that was not measured before comes last', () => {
  expect(withSection('# Performance\n\nWhat was found.\n', measured)).toBe(`# Performance\n\nWhat was found.\n\n${section}`);
});

test('a part measured again stands where it was, and what is around it stays', () => {
  const before = (own: string): string => `# Performance\n\n## js\n\nBytes.\n\n${own}\n## quiz\n\nA quiz.\n`;
  expect(withSection(before('## queue\n\nOld.\n'), measured)).toBe(before(section));
  expect(withSection(`# Performance\n\n## queue\n\nOld.\n`, measured)).toBe(`# Performance\n\n${section}`);
});
