import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { randomUUID } from 'node:crypto';
import { asId } from '@/core/ids';
import type { ClassId, QuizId } from '@/core/ids';
import { sampleDraw } from '@/server/classQuizzes/sampling';
import { currentViewer } from '@/server/viewer';
import { QuizHead } from '@/ui/class/quizzes/QuizHead';
import { SampleQuestions } from '@/ui/class/quizzes/SampleQuestions';

export const metadata: Metadata = { title: 'A draw' };

export default async function DrawPage({ params, searchParams }: PageProps<'/classes/[classId]/quizzes/[quizId]/draw'>) {
  const { classId, quizId } = await params;
  const { seed } = await searchParams;
  const viewer = (await currentViewer()) ?? notFound();
  const draw = (await sampleDraw(viewer, asId<ClassId>(classId), asId<QuizId>(quizId), typeof seed === 'string' ? seed : randomUUID())) ?? notFound();
  const address = `/classes/${classId}/quizzes/${quizId}`;
  const { questions, quiz } = draw;
  return (
    <div className="column space-y-8">
      <QuizHead title="A draw" trail={[{ text: draw.className, href: `/classes/${classId}` }, { text: quiz.title, href: address }]}>
        <p>What a learner might get, with the answers. Each learner and each attempt has a draw of its own.</p>
      </QuizHead>
      {questions.length < quiz.blueprint.count && (
        <p className="text-accent">Only {questions.length} of {quiz.blueprint.count} questions: the sections have no more of these kinds. Choose more sections or kinds, or fewer questions.</p>
      )}
      <SampleQuestions questions={questions} />
      <Link className="button" prefetch={false} href={`${address}/draw?seed=${randomUUID()}`}>Another draw</Link>
    </div>
  );
}
