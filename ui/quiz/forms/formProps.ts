import type { Response, ResponseOf } from '@/core/grading/response';
import type { ResponseForm } from '@/core/questions/responseForm';

/** What every form of an answer is given; a form's kind is that of its responses. */
export interface FormProps<Kind extends Response['kind']> {
  /** Names its groups of radio buttons: no two questions of a page have the same. */
  readonly name: string;
  readonly form: Extract<ResponseForm, { readonly kind: Kind }>;
  readonly response: ResponseOf<Kind> | null;
  readonly onAnswer: (response: ResponseOf<Kind>) => void;
}
