import { writeFileSync } from 'node:fs';
import { openApiDocument } from '../core/api/openApi';

/** `npx tsx commands/openApi.ts`: writes down what the API answers, for whoever programs against it. A test holds the
 *  file against this and against real answers. */
writeFileSync('public/openapi.json', `${JSON.stringify(openApiDocument(), null, 1)}\n`);
