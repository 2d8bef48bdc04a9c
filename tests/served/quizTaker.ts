import { z } from 'zod';
import type { Response as Given } from '@/core/grading/response';
import type { ResponseForm } from '@/core/questions/responseForm';
import type { Answer, Client } from './client';

const formSchema: z.ZodType<ResponseForm> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal(['choice', 'choices']), options: z.array(z.string()) }),
  z.object({ kind: z.literal('truth'), asksCorrection: z.boolean(), asked: z.string().nullable() }),
  z.object({ kind: z.literal('text'), hint: z.string().nullable() }),
  z.object({ kind: z.literal('list'), count: z.number() }),
  z.object({ kind: z.literal('gaps'), count: z.number(), bank: z.array(z.string()).nullable() }),
  z.object({ kind: z.literal('pairs'), lefts: z.array(z.string()), options: z.array(z.string()) }),
  z.object({ kind: z.literal('order'), items: z.array(z.string()) }),
  z.object({ kind: z.literal('categories'), items: z.array(z.string()), categories: z.array(z.string()) }),
]);

const viewSchema = z.object({
  questions: z.array(z.object({ position: z.number(), response: z.unknown(), view: z.object({ form: formSchema }) })),
});
export type ShownQuiz = z.output<typeof viewSchema>;

/** Somebody who takes a quiz over HTTP, as its page does. */
export class QuizTaker {
  private constructor(
    private readonly client: Client,
    readonly attemptId: string,
  ) {}

  static async begin(client: Client, quizKey: string): Promise<QuizTaker> {
    const started = await client.post('/api/attempts', { courseId: 'sco', quizKey });
    return new QuizTaker(client, z.object({ attemptId: z.string() }).parse(JSON.parse(started)).attemptId);
  }

  async shown(): Promise<ShownQuiz> {
    return viewSchema.parse(JSON.parse(await this.client.get(`/api/attempts/${this.attemptId}`)));
  }

  save(body: { position: number; response: Given | null; sequence: number; tabId?: string; elapsedMs?: number }): Promise<Answer> {
    return this.client.answerTo(`/api/attempts/${this.attemptId}/responses`, { tabId: 'one', ...body }, 'PUT');
  }

  async submit(): Promise<void> {
    await this.client.post(`/api/attempts/${this.attemptId}/submit`, {});
  }
}

/** Some answer that a form allows, another one for another number. */
export function anyAnswer(form: ResponseForm, number: number): Given {
  const text = `answer ${number}`;
  switch (form.kind) {
    case 'choice':
      return { kind: 'choice', choice: pick(form.options, number) };
    case 'choices':
      return { kind: 'choices', choices: [pick(form.options, number)] };
    case 'truth':
      return { kind: 'truth', value: number % 2 === 0 };
    case 'text':
      return { kind: 'text', text };
    case 'list':
      return { kind: 'list', items: Array.from({ length: form.count }, (_, index) => `${text} ${index}`) };
    case 'gaps':
      return { kind: 'gaps', texts: Array.from({ length: form.count }, (_, index) => (form.bank === null ? text : pick(form.bank, index + number))) };
    case 'pairs':
      return { kind: 'pairs', choices: form.lefts.map((_, index) => pick(form.options, index + number)) };
    case 'order':
      return { kind: 'order', items: form.items.map((_, index) => pick(form.items, index + number)) };
    case 'categories':
      return { kind: 'categories', choices: form.items.map((_, index) => pick(form.categories, index + number)) };
  }
}

function pick(options: readonly string[], number: number): string {
  return options[number % options.length] ?? '';
}
