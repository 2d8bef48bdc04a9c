import { parseArgs } from 'node:util';
import type { CheckResult } from '../server/integrity/checkResult';
import { configured } from './configured';
import { ensureClient } from './setUp/client';
import { openMigrated } from './setUp/openMigrated';
import { progressLine } from './setUp/progressLine';
import { runCommand } from './stop';

/** `npm run check` reads all of the database and says whether it holds together: its pages, what rows name, and whether
 *  cards, settings and roll-ups are what a replay of their events comes to. It ends with 1 where something is wrong.
 *  `--repair` rebuilds what is derived from events; those themselves are never changed. May run beside the server. */

function tell({ what, checked, unit, wrong, isMended, examples }: CheckResult): void {
  const outcome = wrong === 0 ? 'all well' : `${wrong} wrong${isMended ? ', mended' : ''}`;
  console.log(`${what.padEnd(24)} ${`${checked.toLocaleString('en-GB')} ${unit}`.padEnd(24)} ${outcome}`);
  for (const sentence of examples) console.log(`  ${sentence}`);
  if (wrong > examples.length) console.log('  …');
}

function adviceOn(wrong: readonly CheckResult[]): string {
  const isDerived = wrong.every(({ what }) => what !== 'storage' && what !== 'references');
  return isDerived ? 'Mend it by npm run check -- --repair' : 'What is wrong there cannot be derived from anything else: restore a backup (npm run restore).';
}

await runCommand(async () => {
  const { values } = parseArgs({ options: { repair: { type: 'boolean', default: false } } });
  ensureClient();
  const { location } = configured();
  const { checkDatabase } = await import('../server/integrity/checkDatabase');
  const prisma = await openMigrated(location);
  try {
    const wrong: CheckResult[] = [];
    for await (const result of checkDatabase(prisma, location.provider, Date.now(), { repairs: values.repair }, progressLine('Checked'))) {
      tell(result);
      if (result.wrong > 0 && !result.isMended) wrong.push(result);
    }
    if (wrong.length === 0) return;
    console.log(adviceOn(wrong));
    process.exitCode = 1;
  } finally {
    await prisma.$disconnect();
  }
});
