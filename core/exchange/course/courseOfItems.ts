import { parseAnnotation } from '../../facts/annotation';
import type { Course, Section } from '../../facts/course';
import { escapeMarkdown } from '../../facts/escapeMarkdown';
import type { Fact, SlotNotes } from '../../facts/fact';
import type { QuestionSet } from '../../facts/sets/questionSet';
import { slugOf } from '../../facts/slug';
import { asId } from '../../ids';
import type { CourseId, FactId, SectionId } from '../../ids';
import { blank } from '../../questions/question';
import type { Item } from '../item';
import { carriedWithout, leftOut } from '../loss';
import type { Loss } from '../loss';
import { factOfItem } from './factOfItem';
import { setOfMatch, setOfOrder } from './setOfItem';

export interface BroughtQuestions {
  readonly course: Course;
  /** What of the items the course does not ask. */
  readonly losses: readonly Loss[];
}

/** A course that asks the items, in their sections. There being no article, a section's reading is what its questions and
 *  their answers say, a paragraph each. */
export function courseOfItems(items: readonly Item[], title: string): BroughtQuestions {
  const builder = new CourseBuilder();
  for (const item of items) builder.add(item);
  return { course: builder.course(title), losses: builder.losses };
}

interface OpenSection {
  readonly id: SectionId;
  readonly title: string;
  readonly reading: { paragraph: number; text: string }[];
  readonly sets: QuestionSet[];
}

class CourseBuilder {
  readonly losses: Loss[] = [];
  private readonly sections = new Map<string, OpenSection>();
  private readonly facts: Fact[] = [];
  private readonly ids = new Set<string>();

  add(item: Item): void {
    if (item.tags.length > 0) this.losses.push(carriedWithout(item, 'Questions have no tags here.'));
    if (item.kind === 'match' || item.kind === 'order') this.addSet(item, item.kind === 'match' ? setOfMatch(item) : setOfOrder(item));
    else this.addSingle(item);
  }

  private addSingle(item: Exclude<Item, { kind: 'match' | 'order' }>): void {
    const made = factOfItem(item);
    if (typeof made === 'string') {
      this.losses.push(leftOut(item, made));
      return;
    }
    const added = this.addFact(item, made, made.told);
    if (typeof added === 'string') this.losses.push(leftOut(item, added));
    else this.losses.push(...made.lost.map((why) => carriedWithout(item, why)));
  }

  private addSet(item: Item, { facts, sets, lost }: ReturnType<typeof setOfMatch>): void {
    const ids: FactId[] = [];
    for (const fact of facts) {
      const added = this.addFact(item, fact, []);
      if (typeof added === 'string') this.losses.push(leftOut(item, added));
      else ids.push(added.id);
    }
    const section = this.sectionOf(item);
    section.sets.push(...sets(this.freeId(slugOf(item.id, 'set')), ids));
    this.losses.push(...lost.map((why) => carriedWithout(item, why)));
  }

  /** The fact that was added; why not, where its sentence cannot be told from its marks. */
  private addFact(item: Item, made: { readonly source: string; readonly notes: Readonly<Record<string, SlotNotes>> }, told: readonly string[]): { readonly id: FactId } | string {
    const parsed = parseAnnotation(made.source);
    if (!parsed.ok) return `It does not make a sentence: ${parsed.reason}.`;
    const section = this.sectionOf(item);
    const explanation = [item.explanation, ...told].filter((text) => text !== '').join(' ').replaceAll('\n', ' ');
    const paragraph = this.facts.length + 1;
    const id = asId<FactId>(this.freeId(slugOf(item.id, `q-${paragraph}`)));
    this.facts.push({ id, sectionId: section.id, paragraph, statement: parsed.statement, slots: parsed.slots, notes: onOneLine(made.notes), ...(explanation === '' ? {} : { explanation }) });
    section.reading.push({ paragraph, text: escapeMarkdown([parsed.statement, explanation].filter((text) => text !== '').join(' ')) });
    return { id };
  }

  private sectionOf({ section }: Item): OpenSection {
    const key = JSON.stringify(section);
    const known = this.sections.get(key);
    if (known !== undefined) return known;
    const title = section.length === 0 ? 'Questions' : section.join(' – ').replaceAll('\n', ' ');
    const own = { id: asId<SectionId>(this.freeId(slugOf(title, 'section'))), title, reading: [], sets: [] };
    this.sections.set(key, own);
    return own;
  }

  /** Sections, facts and sets have one stock of ids, so that none is taken twice. */
  private freeId(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.ids.has(id); count += 1) id = `${wanted}-${count}`;
    this.ids.add(id);
    return id;
  }

  course(title: string): Course {
    const sections = [...this.sections.values()].filter(({ reading }) => reading.length > 0).map(({ id, title: own, reading, sets }): Section => ({
      id, title: own, reading, paragraphs: reading.map(({ paragraph }) => paragraph), ...(sets.length === 0 ? {} : { sets }),
    }));
    const facts = sections.flatMap(({ id }) => this.facts.filter(({ sectionId }) => sectionId === id));
    return {
      id: asId<CourseId>(slugOf(title, 'questions')), title, description: '', article: '', author: '', publisher: '', year: 0, source: '', language: 'en',
      sections, facts,
    };
  }
}

/** Notes are lines; a gap drawn in one is left open. */
function onOneLine(notes: Readonly<Record<string, SlotNotes>>): Readonly<Record<string, SlotNotes>> {
  const line = (text: string): string => text.replaceAll('\n', ' ').replaceAll(blank, '…');
  return Object.fromEntries(Object.entries(notes).map(([name, own]) => [name, {
    ...own,
    ...(own.ask === undefined ? {} : { ask: line(own.ask) }),
    accept: own.accept.map(line),
    distractors: own.distractors.map(line),
  }]));
}
