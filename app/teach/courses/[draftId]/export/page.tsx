import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { whatGetsAcross } from '@/core/exchange/loss';
import { asId } from '@/core/ids';
import type { DraftId } from '@/core/ids';
import { counted } from '@/core/text';
import { exportedDraft } from '@/server/exchange/exporting';
import { exportFormats, exportNames } from '@/server/exchange/exports';
import { currentViewer } from '@/server/viewer';
import { FormatChoice } from '@/ui/exchange/FormatChoice';
import { LossList } from '@/ui/exchange/LossList';

export const metadata: Metadata = { title: 'Export' };

export default async function ExportPage({ params, searchParams }: PageProps<'/teach/courses/[draftId]/export'>) {
  const draftId = asId<DraftId>((await params).draftId);
  const viewer = (await currentViewer()) ?? notFound();
  const { format } = await searchParams;
  const name = exportNames.find((one) => one === format) ?? 'gift';
  const { title, count, losses, format: { label, hint } } = (await exportedDraft(viewer, draftId, name)) ?? notFound();
  const { leftOut, inPart } = whatGetsAcross(losses);
  const here = `/teach/courses/${encodeURIComponent(draftId)}`;
  return (
    <div className="column space-y-8">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href={here}>{title}</Link> · <Link className="text-link" href={`${here}/publish`}>Publish</Link></p>
        <h1 className="text-title">Export for another program</h1>
        <p className="text-quiet">The questions that would be published, in a file.</p>
      </header>
      <FormatChoice chosen={name} formats={exportNames.map((one) => ({ name: one, label: exportFormats[one].label, address: `${here}/export?format=${one}` }))} />
      <section aria-labelledby="what" className="space-y-4">
        <h2 id="what" className="text-large">{label}</h2>
        <p>{hint}</p>
        <p className="figures">
          {counted(count, 'question')} will be in the file{leftOut === 0 ? '.' : `; ${leftOut.toLocaleString('en-GB')} cannot be carried in ${label}.`}
          {inPart > 0 && ` ${counted(inPart, 'question')} ${inPart === 1 ? 'loses' : 'lose'} a part.`}
        </p>
        <LossList losses={losses} whole="Cannot be carried" part="Carried in part" />
        {count > 0 && <a className="button button-accent" href={`${here}/export/${name}`} download>Download {label}</a>}
      </section>
    </div>
  );
}
