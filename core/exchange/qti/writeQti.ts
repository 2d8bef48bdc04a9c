import type { Item } from '../item';
import { carriedWithout, leftOut } from '../loss';
import type { Loss, Written } from '../loss';
import { itemFile } from './itemFile';
import { distinctAnswers, interactionOf } from './interactionOf';
import { manifestFile, testFile } from './packageFiles';
import type { PackedItem } from './packageFiles';

/** A package of QTI 3.0: a file for each item, a test with the sections, and the manifest that names them all. */
export function writeQti(items: readonly Item[], title: string): Written {
  const packed: PackedItem[] = [];
  const files: { path: string; text: string }[] = [];
  const losses: Loss[] = [];
  for (const item of items) {
    const interaction = interactionOf(item);
    if (!interaction.ok) {
      losses.push(leftOut(item, interaction.why));
      continue;
    }
    losses.push(...partsLost(item));
    const number = String(packed.length + 1).padStart(4, '0');
    const own = { identifier: identifierOf(item, number, packed), path: `items/${number}.xml`, section: item.section };
    packed.push(own);
    files.push({ path: own.path, text: itemFile(item, own.identifier, interaction) });
  }
  const whole = [{ path: 'imsmanifest.xml', text: manifestFile(packed) }, { path: 'test.xml', text: testFile(packed, title) }, ...files];
  return { files: whole, count: packed.length, losses };
}

/** An id that XML knows for one and no other item has stays; another is kept as the item's label. */
function identifierOf({ id }: Item, number: string, before: readonly PackedItem[]): string {
  const isFree = !before.some(({ identifier }) => identifier === id);
  return /^[A-Za-z_][\w.-]*$/.test(id) && isFree ? id : `item-${number}`;
}

function partsLost(item: Item): Loss[] {
  const feedback = feedbackOf(item).some((text) => text !== '');
  return [
    ...(item.tags.length === 0 ? [] : [carriedWithout(item, 'QTI items have no tags.')]),
    ...(hasTwice(item) ? [carriedWithout(item, 'An answer that stands twice in it is written once.')] : []),
    ...(feedback ? [carriedWithout(item, 'What is said to single answers is not written into QTI.')] : []),
  ];
}

function hasTwice(item: Item): boolean {
  const fields = item.kind === 'text' ? [item.answers] : item.kind === 'gaps' ? item.gaps : [];
  return fields.some((answers) => distinctAnswers(answers).length < answers.length);
}

function feedbackOf(item: Item): string[] {
  switch (item.kind) {
    case 'choice':
      return item.options.map(({ feedback }) => feedback);
    case 'true-false':
      return [item.feedbackIfTrue, item.feedbackIfFalse];
    case 'text':
    case 'number':
      return item.answers.map(({ feedback }) => feedback);
    case 'gaps':
      return item.gaps.flat().map(({ feedback }) => feedback);
    case 'match':
    case 'order':
    case 'list':
      return [];
  }
}
