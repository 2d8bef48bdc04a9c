import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { aMailServer } from '../integration/mailServer';
import { startServer } from '../served/server';
import { demonstrationIn } from './demonstration';
import { shots } from './shots';
import { takePictures } from './takePictures';

/** `npm run pictures`: takes the pictures that docs/ shows, of the demonstration class and in both themes. It takes five
 *  minutes, most of them to make the class: `-- --data FOLDER` takes one that is there, and gives it new passwords;
 *  `-- --only NAME,NAME` takes some alone, `-- --to FOLDER` puts them elsewhere. */
const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' }, to: { type: 'string', default: 'docs/pictures' } } });

const port = 3296;
const only = values.only?.split(',');
const wanted = shots.filter(({ name }) => only?.includes(name) ?? true);
const unknown = only?.filter((name) => shots.every((shot) => shot.name !== name)) ?? [];
if (unknown.length > 0) throw new Error(`There is no picture ${unknown.join(', ')}; there are ${shots.map(({ name }) => name).join(', ')}.`);

const folder = values.data ?? mkdtempSync(path.join(tmpdir(), 'afterread-pictures-'));
const { password, ...who } = demonstrationIn(folder);
const mail = await aMailServer();
const server = await startServer(folder, port, { SMTP_URL: mail.url });
try {
  mkdirSync(values.to, { recursive: true });
  await takePictures({ url: server.url, password, who, shots: wanted, folder: values.to });
} finally {
  await server.stop();
  await mail.close();
  if (values.data === undefined) rmSync(folder, { recursive: true, force: true });
}
