import { asId } from '../ids';
import type { Id, QuizId, SectionId } from '../ids';

/** Names a quiz within a course: `section/<id>`, `practice/<id>`, `course`, `placement` or `class/<id>`. */
export type QuizKey = Id<'quiz-key'>;

/** Which quiz a key names. */
export type QuizName =
  | { readonly kind: 'section' | 'practice'; readonly sectionId: SectionId }
  | { readonly kind: 'course' | 'placement' }
  | { readonly kind: 'class'; readonly quizId: QuizId };

export function quizKeyOf(name: QuizName): QuizKey {
  switch (name.kind) {
    case 'section':
    case 'practice':
      return asId<QuizKey>(`${name.kind}/${name.sectionId}`);
    case 'class':
      return asId<QuizKey>(`class/${name.quizId}`);
    case 'course':
    case 'placement':
      return asId<QuizKey>(name.kind);
  }
}

/** Null for a text that names no quiz. */
export function parseQuizKey(text: string): QuizName | null {
  if (text === 'course' || text === 'placement') return { kind: text };
  const [, kind, id = ''] = /^(section|practice|class)\/([^/]+)$/.exec(text) ?? [];
  switch (kind) {
    case 'section':
    case 'practice':
      return { kind, sectionId: asId<SectionId>(id) };
    case 'class':
      return { kind, quizId: asId<QuizId>(id) };
    default:
      return null;
  }
}
