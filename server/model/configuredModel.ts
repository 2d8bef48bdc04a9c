import { readConfig } from '../config';
import { openAiModel } from './openAiModel';
import type { ProposalModel } from './proposalModel';

/** The model that the operator configured; null where there is none. */
export function configuredModel(): ProposalModel | null {
  const { model } = readConfig();
  return model === null ? null : openAiModel(model);
}
