import type { Response } from '../grading/response';
import type { GradedQuestion } from '../questions/question';

/** A response to one version of a question as a response to another: what was answered part by part follows its part,
 *  wherever the other version has it. */
export function carriedOver(asked: GradedQuestion, corrected: GradedQuestion, response: Response | null): Response | null {
  if (response === null) return null;
  const before = partNames(asked);
  const now = partNames(corrected);
  switch (response.kind) {
    case 'gaps':
      return { ...response, texts: now.map((name) => response.texts[before.indexOf(name)] ?? '') };
    case 'pairs':
    case 'categories':
      return { ...response, choices: now.map((name) => response.choices[before.indexOf(name)] ?? null) };
    default:
      return response;
  }
}

function partNames(question: GradedQuestion): readonly string[] {
  switch (question.format) {
    case 'multi-cloze':
      return question.gaps.map(({ factId, slot }) => `${factId}/${slot}`);
    case 'matching':
      return question.pairs.map(({ left }) => left);
    case 'categorise':
      return question.items.map(({ text }) => text);
    default:
      return [];
  }
}
