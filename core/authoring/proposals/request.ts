import { formatAnnotation } from '../../facts/annotation';
import type { ArticleParagraph } from '../../facts/importer/article';
import type { SectionId } from '../../ids';
import { generatedAsk, notesOf } from '../../questions/asking';
import type { SlotAddress } from '../command';
import type { Draft } from '../draft';
import { sectionText } from './sectionText';

/** What a model is told of a section. */
export interface ProposalRequest {
  readonly title: string;
  readonly paragraphs: readonly { readonly number: number; readonly text: string }[];
  /** Slots nobody has decided on, for which a better question may be proposed. */
  readonly slots: readonly OpenSlot[];
  /** How many paragraphs of the section were left out, for its length. */
  readonly paragraphsLeftOut: number;
}

interface OpenSlot extends SlotAddress {
  readonly statement: string;
  readonly answer: string;
  readonly ask: string;
  readonly sentence: string;
}

const mostCharacters = 20_000;
const mostOpenSlots = 15;

/** A section as it is sent to a model, as much of it as may be; null where there is no such section. */
export function proposalRequest(draft: Draft, sectionId: SectionId): ProposalRequest | null {
  const section = sectionText(draft, sectionId);
  if (section === null) return null;
  const sent = beginningOf(section.paragraphs);
  const numbers = new Set(sent.map(({ number }) => number));
  return {
    title: draft.sections.find(({ id }) => id === sectionId)?.title ?? '',
    paragraphs: sent.map(({ number, text }) => ({ number, text })),
    slots: openSlots(draft, sectionId).filter(({ paragraph }) => numbers.has(paragraph)).slice(0, mostOpenSlots).map(({ paragraph: _, ...slot }) => slot),
    paragraphsLeftOut: section.paragraphs.length - sent.length,
  };
}

function beginningOf(paragraphs: readonly ArticleParagraph[]): readonly ArticleParagraph[] {
  let characters = 0;
  const beyond = paragraphs.findIndex(({ text }) => {
    characters += text.length;
    return characters > mostCharacters;
  });
  return beyond < 0 ? paragraphs : paragraphs.slice(0, beyond);
}

/** First those that are asked by their gap: there a sentence of its own helps most. */
function openSlots({ facts, article }: Draft, sectionId: SectionId): (OpenSlot & { paragraph: number })[] {
  const open = facts.filter(({ fact, place }) => fact.sectionId === sectionId && place !== null).flatMap(({ fact, place, slots }) =>
    fact.slots.filter(({ name }) => slots[name]?.isSuggested === true && slots[name].decision === 'open').map((slot) => ({
      factId: fact.id, slot: slot.name, statement: formatAnnotation({ statement: fact.statement, slots: [slot] }), answer: slot.text,
      ask: notesOf(fact, slot).ask ?? generatedAsk(fact, slot), sentence: article.text.slice(place?.start, place?.end),
      paragraph: fact.paragraph, hasAsk: notesOf(fact, slot).ask !== undefined,
    })),
  );
  return [...open.filter(({ hasAsk }) => !hasAsk), ...open.filter(({ hasAsk }) => hasAsk)].map(({ hasAsk: _, ...slot }) => slot);
}
