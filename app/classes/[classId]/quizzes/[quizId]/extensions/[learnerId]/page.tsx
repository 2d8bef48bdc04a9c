import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId, LearnerId, QuizId } from '@/core/ids';
import { classQuiz } from '@/server/classQuizzes/viewing';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { ExtensionForm } from '@/ui/class/quizzes/ExtensionForm';
import { QuizHead } from '@/ui/class/quizzes/QuizHead';
import { QuizRulesList } from '@/ui/class/quizzes/QuizRulesList';
import { ActionForm } from '@/ui/forms/ActionForm';
import { grant, takeBack } from '../../../actions';
import { fieldTime } from '../../../formValues';

export const metadata: Metadata = { title: 'Extension' };

type Props = PageProps<'/classes/[classId]/quizzes/[quizId]/extensions/[learnerId]'>;

export default async function ExtensionPage({ params }: Props) {
  const ids = await params;
  const [classId, quizId, learnerId] = [asId<ClassId>(ids.classId), asId<QuizId>(ids.quizId), asId<LearnerId>(ids.learnerId)];
  const viewer = (await currentViewer()) ?? notFound();
  const view = (await classQuiz(viewer, classId, quizId, currentInstant())) ?? notFound();
  const row = view.rows.find((one) => one.learnerId === learnerId) ?? notFound();
  const { timeZone } = view.class;
  const { extension } = row;
  const values = {
    extraMinutes: extension?.extraMinutes ?? 0,
    dueAt: fieldTime(extension?.dueAt ?? null, timeZone), closesAt: fieldTime(extension?.closesAt ?? null, timeZone),
  };
  return (
    <div className="column space-y-8">
      <QuizHead
        title={`More time for ${row.name}`}
        trail={[{ text: view.class.name, href: `/classes/${classId}` }, { text: view.quiz.title, href: `/classes/${classId}/quizzes/${quizId}` }]}
      />
      <ExtensionForm values={values} timeZone={timeZone} grant={grant.bind(null, classId, quizId, learnerId)} />
      {extension !== null && <ActionForm action={takeBack.bind(null, classId, quizId, learnerId)} submitLabel="Take the extension back" isQuiet>{null}</ActionForm>}
      <section aria-labelledby="rules" className="space-y-3 border-t border-line pt-5">
        <h2 id="rules" className="text-large">The quiz’s own rules</h2>
        <QuizRulesList quiz={view.quiz} timeZone={timeZone} />
      </section>
    </div>
  );
}
