/** The addresses of a platform, as an operator has registered it. */
export interface PlatformAddresses {
  readonly issuer: string;
  readonly authUrl: string;
  readonly tokenUrl: string;
  readonly jwksUrl: string;
}

/** Where it is by them. */
export function originsOf({ issuer, authUrl, tokenUrl, jwksUrl }: PlatformAddresses): string[] {
  return [...new Set([issuer, authUrl, tokenUrl, jwksUrl].filter((address) => URL.canParse(address)).map((address) => new URL(address).origin))];
}
