import type { Response as Answer } from '@/core/grading/response';

/** Whether a response says anything. */
export function isAnswered(response: Answer | null): boolean {
  if (response === null) return false;
  if (response.kind === 'text') return response.text.trim() !== '';
  if (response.kind === 'list') return response.items.some((item) => item.trim() !== '');
  return response.kind !== 'choices' || response.choices.length > 0;
}
