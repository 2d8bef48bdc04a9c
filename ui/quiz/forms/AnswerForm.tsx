import type { Response as Answer } from '@/core/grading/response';
import type { QuestionView } from '@/core/questions/view';
import { CategoriesForm } from './CategoriesForm';
import { ChoiceForm } from './ChoiceForm';
import { ChoicesForm } from './ChoicesForm';
import { GapsForm } from './GapsForm';
import { ListForm } from './ListForm';
import { OrderForm } from './OrderForm';
import { PairsForm } from './PairsForm';
import { TextForm } from './TextForm';
import { TruthForm } from './TruthForm';

interface AnswerFormProps {
  /** Names the groups of radio buttons. */
  readonly name: string;
  readonly view: QuestionView;
  readonly response: Answer | null;
  readonly onAnswer: (response: Answer) => void;
}

/** The way to answer a question, by its form. */
export function AnswerForm({ name, view: { stem, form }, response, onAnswer }: AnswerFormProps) {
  const common = { name, onAnswer };
  switch (form.kind) {
    case 'choice':
      return <ChoiceForm {...common} form={form} response={response?.kind === 'choice' ? response : null} />;
    case 'choices':
      return <ChoicesForm {...common} form={form} response={response?.kind === 'choices' ? response : null} />;
    case 'truth':
      return <TruthForm {...common} form={form} response={response?.kind === 'truth' ? response : null} />;
    case 'text':
      return <TextForm {...common} form={form} response={response?.kind === 'text' ? response : null} />;
    case 'list':
      return <ListForm {...common} form={form} response={response?.kind === 'list' ? response : null} />;
    case 'gaps':
      return <GapsForm {...common} stem={stem} form={form} response={response?.kind === 'gaps' ? response : null} />;
    case 'pairs':
      return <PairsForm {...common} form={form} response={response?.kind === 'pairs' ? response : null} />;
    case 'order':
      return <OrderForm {...common} form={form} response={response?.kind === 'order' ? response : null} />;
    case 'categories':
      return <CategoriesForm {...common} form={form} response={response?.kind === 'categories' ? response : null} />;
  }
}
