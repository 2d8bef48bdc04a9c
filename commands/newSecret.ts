import { configured } from './configured';
import { changeSecret } from './setUp/dataFolder';
import { runCommand } from './stop';

/** `npm run new-secret` changes what signs sessions. What the old ones encrypted, such as second factors, can still be read. */
await runCommand(() => {
  changeSecret(configured().config);
  console.log('There is a new secret. Start the server anew: everybody is signed out then. Guests cannot come back to what they learned.');
  return Promise.resolve();
});
