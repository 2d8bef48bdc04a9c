'use client';

import { columnRoles } from '@/core/exchange/questionCsv/columns';
import type { ColumnMapping } from '@/core/exchange/questionCsv/columns';
import type { QuestionsPreview } from '@/core/exchange/preview';
import { roleNames } from './exchangeTexts';

interface ColumnChoiceProps {
  readonly table: NonNullable<QuestionsPreview['table']>;
  readonly isBusy: boolean;
  readonly choose: (mapping: ColumnMapping) => void;
}

/** What the columns of a table are taken for, beside their first cells; each can be changed, and the questions follow. */
export function ColumnChoice({ table: { mapping, rows }, isBusy, choose }: ColumnChoiceProps) {
  const width = Math.max(mapping.roles.length, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => index);
  const roles = columns.map((index) => mapping.roles[index] ?? 'none');
  return (
    <fieldset className="min-w-0 space-y-3" disabled={isBusy}>
      <legend className="font-semibold">What the columns are</legend>
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" className="size-5 shrink-0" checked={mapping.hasHead} onChange={({ target }) => { choose({ roles, hasHead: target.checked }); }} />
        The first row names the columns
      </label>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="The first rows of the table">
        <table className="text-left text-small">
          <thead>
            <tr>
              {columns.map((index) => (
                <th key={index} scope="col" className="min-w-40 p-1 align-bottom font-normal">
                  <select aria-label={`Column ${index + 1}`} className="field" value={roles[index]} onChange={({ target }) => { choose({ roles: roles.map((role, at) => (at === index ? roleNamed(target.value) : role)), hasHead: mapping.hasHead }); }}>
                    {columnRoles.map((role) => <option key={role} value={role}>{roleNames[role]}</option>)}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row} className={`border-t border-line align-top ${row === 0 && mapping.hasHead ? 'font-semibold' : ''}`}>
                {columns.map((index) => <td key={index} className={`max-w-60 p-2 break-words ${roles[index] === 'none' ? 'text-quiet' : ''}`}>{cells[index] ?? ''}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}

function roleNamed(value: string): ColumnMapping['roles'][number] {
  return columnRoles.find((role) => role === value) ?? 'none';
}
