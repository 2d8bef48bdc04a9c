import { textOfMarkup } from '../htmlText';
import type { Markup } from '../htmlText';
import { childNamed, childrenNamed, textWithin } from '../xml/readXml';
import type { XmlElement } from '../xml/readXml';

/** Reads the texts of one question and keeps what of them cannot be taken. */
export class MoodleTexts {
  private readonly notes = new Set<string>();

  /** The text that an element holds, in the format that it says; `fallback` where it says none. Empty without one. */
  of(element: XmlElement | undefined, fallback: Markup = 'html'): string {
    if (element === undefined) return '';
    const own = childNamed(element, 'text');
    const { text, lost } = textOfMarkup(own === undefined ? '' : textWithin(own), markupOf(element, fallback));
    for (const what of lost) this.note(what);
    if (childrenNamed(element, 'file').length > 0) this.note('Its files are not taken.');
    return text;
  }

  note(why: string): void {
    this.notes.add(why);
  }

  noted(): readonly string[] {
    return [...this.notes];
  }
}

function markupOf({ attributes }: XmlElement, fallback: Markup): Markup {
  const format = attributes['format'];
  if (format === 'plain_text' || format === 'markdown') return 'plain';
  if (format === 'moodle_auto_format') return 'moodle';
  return format === 'html' ? 'html' : fallback;
}

/** What a plain element says, such as `<single>true</single>`. */
export function saidIn(question: XmlElement, name: string): string {
  const element = childNamed(question, name);
  return element === undefined ? '' : textWithin(element).trim();
}
