import { writeFileSync } from 'node:fs';
import { database } from '@/server/db';
import { emailOf } from '../access/accounts';
import { install } from '../access/installation';
import { installedFile } from './installed';

/** For the tests that need something of everything: made once, before the server starts. A process of its own, since
 *  Playwright's loader knows no framework. */
const ids = await install('test-results/data');
// Only the author retires a question.
const prisma = await database();
const { id: userId } = await prisma.user.findUniqueOrThrow({ where: { email: emailOf('author') } });
await prisma.classInstructor.create({ data: { classId: ids.classId, userId } });
await prisma.$disconnect();
writeFileSync(installedFile, JSON.stringify(ids));
