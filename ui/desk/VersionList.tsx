import { counted } from '@/core/text';
import { ActionForm } from '../forms/ActionForm';
import type { FormOutcome } from '../forms/ActionForm';

interface Version {
  readonly version: number;
  readonly publishedAt: number;
  readonly note: string;
  readonly factCount: number;
  readonly cardCount: number;
}

interface VersionListProps {
  /** The newest first. */
  readonly versions: readonly Version[];
  readonly timeZone: string;
  /** Where a version can be downloaded. */
  readonly folderOf: (version: number) => string;
  readonly rollBack: (version: number) => Promise<FormOutcome | null>;
}

/** What has been published, and the way back to it. */
export function VersionList({ versions, timeZone, folderOf, rollBack }: VersionListProps) {
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone });
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="versions" className="space-y-3">
      <h2 id="versions" className="text-large">Versions</h2>
      <ol className="divide-y divide-line border-y border-line">
        {versions.map(({ version, publishedAt, note, factCount, cardCount }, index) => (
          <li key={version} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <div>
              <p className="font-semibold">Version {version}{index === 0 && ' · published now'}</p>
              <p className="label figures">{date.format(publishedAt)} · {counted(cardCount, 'card')} from {counted(factCount, 'sentence')}{note !== '' && ` · ${note}`} · <a className="text-link" href={folderOf(version)} download>Download<span className="sr-only"> version {version}</span> as folder</a></p>
            </div>
            {index > 0 && <ActionForm action={rollBack.bind(null, version)} submitLabel={`Go back to version ${version}`} isQuiet>{null}</ActionForm>}
          </li>
        ))}
      </ol>
    </section>
  );
}
