import { parseArgs } from 'node:util';
import { configured } from './configured';
import { ensureClient } from './setUp/client';
import { openMigrated } from './setUp/openMigrated';
import { runCommand, Stop } from './stop';

/** `npm run admin -- grant EMAIL` makes an account an operator, who sees /admin; `withdraw EMAIL` ends that, and `list` names all.
 *  May run beside the server. */
const usage = 'Say npm run admin -- grant EMAIL, withdraw EMAIL, or list.';

await runCommand(async () => {
  const [deed, email] = parseArgs({ allowPositionals: true }).positionals;
  ensureClient();
  const { operators, setOperator } = await import('../server/admin/operator');
  const prisma = await openMigrated(configured().location);
  try {
    if (deed === 'list') return console.log((await operators(prisma)).join('\n') || 'There is no operator.');
    if ((deed !== 'grant' && deed !== 'withdraw') || email === undefined) throw new Stop(usage);
    const isKnown = await setOperator(prisma, email, deed === 'grant');
    if (!isKnown) throw new Stop(`No account has the address ${email}. Sign up with it first.`);
    console.log(deed === 'grant' ? `${email} is an operator: see /admin.` : `${email} is no operator.`);
  } finally {
    await prisma.$disconnect();
  }
});
