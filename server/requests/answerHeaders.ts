/** What every answer carries that a browser goes by, so that other sites can do nothing with it. */

/** Of every answer, whatever is asked for. */
export const fixedHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
};

const twoYearsSeconds = 2 * 365 * 24 * 60 * 60;

/** Browsers that came by https come by nothing else from then on. */
export function transportHeaders(isByHttps: boolean): Readonly<Record<string, string>> {
  return isByHttps ? { 'strict-transport-security': `max-age=${twoYearsSeconds}; includeSubDomains` } : {};
}

/** For the frames of any site. */
export const anySite = '*';

interface PagePolicy {
  /** Base64; another one for every page. */
  readonly nonce: string;
  readonly isByHttps: boolean;
  /** Where pages are built as they are asked for, the framework evaluates text. */
  readonly isDevelopment: boolean;
  /** Origins whose frames the page may be in, and where its forms may lead; left out for this site alone. */
  readonly partners?: readonly string[];
}

/** The Content-Security-Policy of a page: scripts run that carry the nonce, and those that these load; nothing comes from
 *  another host. Attributes of style alone are free, as bars and tints have their sizes and colours there. */
export function pagePolicy({ nonce, isByHttps, isDevelopment, partners = [] }: PagePolicy): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ` 'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "frame-src 'none'",
    `frame-ancestors ${partners.length === 0 ? "'none'" : partners.join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    ["form-action 'self'", ...partners.filter((partner) => partner !== anySite)].join(' '),
    ...(isByHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** The same of what is data and no page, should a browser be made to show it as one. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";
