import type { ToolAddresses } from '@/core/lti/registration';
import { readConfig } from '../config';
import { addressInMail } from '../ownAddresses';

/** The addresses of this installation that a platform has to know. */
export function toolAddresses(): ToolAddresses {
  const config = readConfig();
  const address = (path: string): string => addressInMail(path, config);
  return {
    loginUrl: address('/api/lti/login'), launchUrl: address('/api/lti/launch'), jwksUrl: address('/api/lti/jwks'), logoUrl: address('/apple-icon.png'),
  };
}

/** Where a platform registers itself with what `token` opens. */
export function registrationAddress(token: string): string {
  return addressInMail(`/lti/register?token=${token}`, readConfig());
}

/** Whether the installation is reached by https, from which its cookies are for https alone. */
export function isByHttps(): boolean {
  return readConfig().publicUrl?.startsWith('https:') ?? false;
}

/** Whether it is this machine's own, as while somebody tries it out. */
export function isOnLoopback(): boolean {
  const { publicUrl } = readConfig();
  return publicUrl === undefined || isLoopback(new URL(publicUrl));
}

export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
