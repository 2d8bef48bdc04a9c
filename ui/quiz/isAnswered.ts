import type { Response as Answer } from '@/core/grading/response';

/** Whether a response says anything. */
export function isAnswered(response: Answer | null): boolean {
  if (response === null) return false;
  switch (response.kind) {
    case 'choice':
    case 'truth':
      return true;
    case 'choices':
      return response.choices.length > 0;
    case 'text':
      return response.text.trim() !== '';
    case 'list':
    case 'order':
      return response.items.some((item) => item.trim() !== '');
    case 'gaps':
      return response.texts.some((text) => text.trim() !== '');
    case 'pairs':
    case 'categories':
      return response.choices.some((choice) => choice !== null);
  }
}
