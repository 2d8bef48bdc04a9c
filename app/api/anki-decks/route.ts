import { z } from 'zod';
import { bringDeck, lookAtDeck, mostDeckBytes } from '@/server/anki/bringDeck';
import type { DeckRefusal } from '@/server/anki/bringDeck';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { refuse } from '../answer';

const sentences: Readonly<Record<DeckRefusal, string>> = {
  'account-needed': 'Bringing a deck needs an account. Sign up first; your progress comes along.',
  'too-many-imports': 'You have imported as much as one can within an hour. Go on later.',
  'too-large': `This is more than ${mostDeckBytes / 1024 / 1024} MB. Export it from Anki without media, which are left behind anyway.`,
  'broken': 'This is no file of Anki, or it is damaged or cut short. Export it anew (File, Export) and bring that.',
  'encrypted': 'This file is protected by a password. Bring it as Anki wrote it.',
  'bomb': 'This unpacks to more than a collection may have here. Export one deck of it and bring that.',
  'no-collection': 'There is no collection of Anki in this file that can be read. Export it anew (File, Export) and bring that.',
  'too-new': 'This was written by a newer Anki than is known here. Export it with “Support older Anki versions” and bring that.',
  'too-many': 'This has more than 5,000 notes, 20,000 cards or 200,000 reviews. Export the decks one by one and bring those.',
  'too-slow': 'Reading this takes more time or memory than allowed. Export the decks one by one and bring those.',
  'empty': 'Nothing in this file can be asked here: its cards have pictures or sounds alone.',
  'nothing-approved': 'Nothing of this can be published: none of its cards is approved at the desk.',
  'stale': 'The course that this deck was brought into was changed in this moment. Try again.',
};

const fieldsSchema = z.object({ deck: z.instanceof(File).refine(({ size }) => size > 0), deed: z.enum(['look', 'bring']) });

/** Looks at a file of Anki, or brings it: answers with what it holds and what became of it, or with a sentence. */
export async function POST(request: Request): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, sentences['account-needed']);
  const form = await request.formData().catch(() => null);
  const fields = fieldsSchema.safeParse(form === null ? null : Object.fromEntries(form));
  if (!fields.success) return refuse(422, 'Choose a file that Anki exported, .apkg or .colpkg.');
  const { deck, deed } = fields.data;
  if (deck.size > mostDeckBytes) return refuse(422, sentences['too-large']);
  const file = { bytes: new Uint8Array(await deck.arrayBuffer()), name: deck.name.replace(/\.[^.]*$/, '').slice(0, 100) || 'A deck' };
  if (deed === 'look') {
    const looked = await lookAtDeck(viewer, file, currentInstant());
    return looked.ok ? Response.json({ report: looked.report }) : refuse(422, sentences[looked.reason]);
  }
  const outcome = await bringDeck(viewer, file, currentInstant());
  return outcome.ok ? Response.json({ brought: outcome.brought }, { status: 201 }) : refuse(422, sentences[outcome.reason]);
}
