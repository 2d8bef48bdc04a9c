import { readConfig } from '../config';
import { log } from '../watching/log';
import { trustIn } from './clientAddress';
import { settleForwarded } from './forwarded';

/** From now on a request comes from where a proxy says that the configuration trusts, or from who is connected. */
export function beginSettling(): void {
  settleForwarded(trustIn(readConfig().trustedProxies), () =>
    log().warn('An X-Forwarded-For was passed over. If a proxy of yours sent it, set TRUSTED_PROXIES.'));
}
