interface ToolAddressesProps {
  readonly loginUrl: string;
  readonly launchUrl: string;
  readonly jwksUrl: string;
}

/** What is typed in on a platform, each to be selected by one click. */
export function ToolAddresses({ loginUrl, launchUrl, jwksUrl }: ToolAddressesProps) {
  const addresses = [
    ['Tool URL, redirection URI, target link URI, deep linking URL', launchUrl], ['Initiate login URL', loginUrl], ['Public keyset URL (JWKS)', jwksUrl],
  ] as const;
  return (
    <dl className="space-y-4">
      {addresses.map(([name, address]) => (
        <div key={name}>
          <dt className="label">{name}</dt>
          <dd className="select-all break-all font-mono text-small">{address}</dd>
        </div>
      ))}
    </dl>
  );
}
