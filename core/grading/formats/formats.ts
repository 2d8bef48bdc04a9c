import type { GradedFormat, GradedQuestion } from '../../questions/question';
import { categorise } from './categorise';
import { date } from './date';
import type { FormatModule } from './formatModule';
import { listRecall } from './listRecall';
import { matching } from './matching';
import { multiCloze } from './multiCloze';
import { multipleChoice } from './multipleChoice';
import { number } from './number';
import { ordering } from './ordering';
import { singleChoice } from './singleChoice';
import { trueFalse } from './trueFalse';
import { typed } from './typed';

type QuestionOf<Asked extends GradedFormat> = GradedQuestion & { readonly format: Asked };

const modules: { readonly [Asked in GradedFormat]: FormatModule<QuestionOf<Asked>> } = {
  cloze: typed,
  'short-text': typed,
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  'list-recall': listRecall,
  number,
  date,
  'multi-cloze': multiCloze,
  matching,
  ordering,
  categorise,
};

/** The questions of some formats, so that each is seen to fit the module of its own. */
type Asking<Asked extends GradedFormat> = { [Each in Asked]: QuestionOf<Each> }[Asked];

/** The module of a question's format. */
export function formatOf<Asked extends GradedFormat>(question: Asking<Asked>): FormatModule<Asking<Asked>> {
  return modules[question.format];
}
