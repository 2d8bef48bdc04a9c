import { parseArgs } from 'node:util';
import type { RollUpCheck } from '../server/rollUps/checking';
import { backupsFolder } from '../server/backups/rotation';
import { configured } from './configured';
import { ensureClient } from './setUp/client';
import { migrate } from './setUp/migrate';
import { progressLine } from './setUp/progressLine';
import { runCommand, Stop } from './stop';

/** `npm run rollups -- --check` compares what is kept for reports of classes with the events it is a fold of, and ends
 *  with 1 where they do not agree; `--rebuild` folds all of it anew. */

const mostShown = 20;

function tell({ decks, wrongDecks, wrongAttempts }: RollUpCheck): void {
  for (const { learnerId, courseId, cards } of wrongDecks.slice(0, mostShown)) {
    const more = cards.length > 3 ? ` and ${cards.length - 3} more` : '';
    console.log(`The deck of learner ${learnerId} in the course ${courseId} does not agree: ${cards.slice(0, 3).join(', ')}${more}.`);
  }
  for (const { learnerId, attemptId } of wrongAttempts.slice(0, mostShown)) {
    console.log(`The sums of attempt ${attemptId} of learner ${learnerId} do not agree with its answers.`);
  }
  const isSound = wrongDecks.length + wrongAttempts.length === 0;
  console.log(isSound ? `${decks} decks agree with their events, and all attempts with their answers.`
    : `${wrongDecks.length} of ${decks} decks and ${wrongAttempts.length} attempts do not agree. Mend them by npm run rollups -- --rebuild`);
  if (!isSound) process.exitCode = 1;
}

await runCommand(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, rebuild: { type: 'boolean' } } });
  if ((values.check === true) === (values.rebuild === true)) throw new Stop('Say --check or --rebuild.');
  ensureClient();
  const { config, location } = configured();
  await migrate(location, backupsFolder(config.dataFolder));
  const { connect } = await import('../server/db');
  const { checkRollUps } = await import('../server/rollUps/checking');
  const { rebuildRollUps } = await import('../server/rollUps/rebuilding');
  const prisma = await connect(location);
  try {
    if (values.check === true) tell(await checkRollUps(prisma, location.provider, Date.now(), progressLine('Checked')));
    else console.log(`${await rebuildRollUps(prisma, progressLine('Rebuilt'))} decks were rolled up anew from their events.`);
  } finally {
    await prisma.$disconnect();
  }
});
