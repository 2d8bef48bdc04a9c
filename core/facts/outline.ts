import type { CourseDescription, Section } from './course';
import type { Fact } from './fact';
import { minutesToRead } from './reading';

/** A course's sections, and how much there is to read and to know in each. */
export interface CourseOutline {
  readonly course: CourseDescription;
  readonly sections: readonly OutlinedSection[];
}

export interface OutlinedSection {
  readonly section: Section;
  /** From 1. */
  readonly position: number;
  readonly minutesToRead: number;
  readonly factCount: number;
  /** How many cards the section's facts make. */
  readonly cardCount: number;
}

export function outlineOf(
  course: CourseDescription,
  sections: readonly Section[],
  facts: readonly Fact[],
): CourseOutline {
  return {
    course,
    sections: sections.map((section, index) => {
      const own = facts.filter((fact) => fact.sectionId === section.id);
      const cardCount = own.reduce((sum, fact) => sum + fact.slots.length, 0);
      const minutes = minutesToRead(section.reading);
      return { section, position: index + 1, minutesToRead: minutes, factCount: own.length, cardCount };
    }),
  };
}
