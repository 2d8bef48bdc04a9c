import { hostname, networkInterfaces } from 'node:os';

/** The names and addresses of this machine that browsers may reach the server by, where no PUBLIC_URL tells its
 *  name. A host that a request makes up is not believed: a link in a mail would lead wherever it says. */
export function ownAddresses(port: number): { allowedHosts: string[]; protocol: 'http'; fallback: string } {
  const interfaces = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const hosts = [
    'localhost', hostname(), `${hostname()}.local`,
    ...interfaces.map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address)),
  ];
  return { allowedHosts: hosts.map((host) => `${host}:${port}`), protocol: 'http', fallback: `http://localhost:${port}` };
}

/** A page of this installation, as a mail names it: below PUBLIC_URL, or for whoever reads mail on this machine. */
export function addressInMail(path: string, { publicUrl, port }: { readonly publicUrl: string | undefined; readonly port: number }): string {
  return new URL(path, publicUrl ?? `http://localhost:${port}`).href;
}
