import { parseArgs } from 'node:util';
import type { PrismaClient } from '../server/db';
import { configured } from './configured';
import { ensureClient } from './setUp/client';
import { openMigrated } from './setUp/openMigrated';
import { runCommand, Stop } from './stop';

/** `npm run admin -- grant EMAIL` makes an account an operator, who sees /admin; `withdraw EMAIL` ends that, and `list` names all.
 *  `delete EMAIL` deletes an account for good; with `--archive-classes` also where learners are left without an instructor. May run
 *  beside the server. */
const usage = 'Say npm run admin -- grant EMAIL, withdraw EMAIL, list, or delete EMAIL [--archive-classes].';

await runCommand(async () => {
  const { positionals: [deed, email], values } = parseArgs({ allowPositionals: true, options: { 'archive-classes': { type: 'boolean', default: false } } });
  ensureClient();
  const { operators, setOperator } = await import('../server/admin/operator');
  const prisma = await openMigrated(configured().location);
  try {
    if (deed === 'list') return console.log((await operators(prisma)).join('\n') || 'There is no operator.');
    if (deed === 'delete' && email !== undefined) return await deleteAccount(prisma, email, values['archive-classes']);
    if ((deed !== 'grant' && deed !== 'withdraw') || email === undefined) throw new Stop(usage);
    const isKnown = await setOperator(prisma, email, deed === 'grant');
    if (!isKnown) throw new Stop(`No account has the address ${email}. Sign up with it first.`);
    console.log(deed === 'grant' ? `${email} is an operator: see /admin.` : `${email} is no operator.`);
  } finally {
    await prisma.$disconnect();
  }
});

async function deleteAccount(prisma: PrismaClient, email: string, archivesClasses: boolean): Promise<void> {
  const { deleteAccountOf } = await import('../server/accountDeletion/deleting');
  const deleted = await deleteAccountOf(prisma, email, { archivesClasses }, Date.now());
  if (deleted.ok) return console.log(`The account of ${email} is deleted.`);
  if (deleted.reason === 'no-such-account') throw new Stop(`No account has the address ${email}.`);
  const names = deleted.classes.map(({ name }) => `“${name}”`).join(', ');
  throw new Stop(`Nobody else teaches ${names}. Nothing is deleted: have somebody else teach, or say --archive-classes too.`);
}
