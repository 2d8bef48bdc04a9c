import { useFormStatus } from 'react-dom';
import { counted } from '@/core/text';

/** What can be done to the chosen cards. */
export function CardTools({ count }: { count: number }) {
  const { pending } = useFormStatus();
  const tool = (kind: string, text: string) => (
    <button type="submit" name="do" value={kind} className="button" disabled={pending}>{text}</button>
  );
  return (
    <fieldset className="flex flex-wrap items-end gap-2">
      <legend className="label float-left w-full pb-1">{counted(count, 'card')} chosen</legend>
      {tool('suspend', 'Suspend')}
      {tool('resume', 'Resume')}
      {tool('reset', 'Make new')}
      <span className="flex items-end gap-2">
        <label className="w-24 space-y-1">
          <span className="label block">In days</span>
          <input type="number" name="days" defaultValue={0} min={0} max={36500} className="field figures" />
        </label>
        {tool('set-due', 'Set due')}
      </span>
    </fieldset>
  );
}
