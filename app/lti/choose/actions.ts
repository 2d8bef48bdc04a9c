'use server';

import { z } from 'zod';
import { refusalSentences } from '@/core/lti/refusals';
import { currentInstant } from '@/server/clock';
import { choose } from '@/server/lti/choosing';
import type { Chosen } from '@/server/lti/choosing';
import type { ChoiceOutcome } from '@/ui/lti/ChoiceForm';
import { sentForm, sentText } from '../../sentId';

const refusals: Readonly<Record<Extract<Chosen, { ok: false }>['reason'], string>> = {
  'used-already': refusalSentences['used-already'],
  'no-such-thing': 'Choose one of these.',
  'another-class': 'This quiz belongs to another class than this course of the platform’s. Make the quiz in the class that your learners are in here.',
  'takes-no-links': 'The platform takes no links at this place. Add an external tool or an activity instead.',
};

const choiceSchema = z.string().max(1_000).catch('');

/** Has a link of a platform open what its instructor has chosen, who holds the ticket. */
export async function chooseHere(ticket: string, _before: ChoiceOutcome | null, form: FormData): Promise<ChoiceOutcome> {
  const chosen = await choose(sentText(ticket), choiceSchema.parse(sentForm(form).get('choice')), currentInstant());
  if (!chosen.ok) return { kind: 'refused', text: refusals[chosen.reason] };
  if (chosen.kind === 'answer') return { kind: 'answer', url: chosen.url, token: chosen.token };
  return { kind: 'kept', text: 'Chosen. Go back to the platform and open the link once more.' };
}
