import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { generateText } from 'ai';
import { readModelAnswer } from '@/core/authoring/proposals/modelAnswer';
import { instructions, promptOfSection } from '@/core/authoring/proposals/prompt';
import type { ProposalRequest } from '@/core/authoring/proposals/request';
import type { ModelConfig } from '../config';
import { boundedFetch } from './boundedFetch';
import { modelFailureOf } from './modelFailure';
import type { ModelOutcome, ProposalModel } from './proposalModel';

export interface ModelLimits {
  /** For everything, a second try included. */
  readonly milliseconds: number;
  readonly bytes: number;
}

/** A small model on a desktop's processor needs its time. */
export const modelLimits: ModelLimits = { milliseconds: 120_000, bytes: 512 * 1024 };

const mostOutputTokens = 4000;

/** A model behind an address that speaks OpenAI's chat protocol. The answer is asked for as plain text and read here:
 *  servers differ in what other forms they can be bound to, and one broken proposal should not cost the rest. */
export function openAiModel({ url, name, key }: ModelConfig, limits: ModelLimits = modelLimits): ProposalModel {
  const provider = createOpenAICompatible({
    name: 'model', baseURL: url, fetch: boundedFetch(limits.bytes), ...(key === undefined ? {} : { apiKey: key }),
  });
  const model = provider.chatModel(name);
  return {
    host: new URL(url).host,
    async propose(request: ProposalRequest, signal: AbortSignal): Promise<ModelOutcome> {
      const timeLimit = AbortSignal.timeout(limits.milliseconds);
      try {
        const { text } = await generateText({
          model, system: instructions, prompt: promptOfSection(request), temperature: 0,
          maxOutputTokens: mostOutputTokens, maxRetries: 1, abortSignal: AbortSignal.any([signal, timeLimit]),
        });
        const answer = readModelAnswer(text);
        return answer.ok ? answer : { ok: false, reason: 'nonsense' };
      } catch (error) {
        if (signal.aborted) return { ok: false, reason: 'cancelled' };
        return { ok: false, reason: timeLimit.aborted ? 'too-slow' : modelFailureOf(error) };
      }
    },
  };
}
