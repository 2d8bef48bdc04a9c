import type { ConfidenceLevel } from '@/core/quiz/confidence';
import { percent } from '@/core/text';
import { useConfidenceTexts } from '../../quiz/useConfidenceTexts';

/** How often answers were right, by how sure the learner said they were. */
export function CertaintyTable({ levels }: { levels: readonly ConfidenceLevel[] }) {
  const confidenceTexts = useConfidenceTexts();
  return (
    <div className="min-w-0 space-y-2">
      <h3 className="text-base font-semibold">Sure, and right?</h3>
      <p className="label">Quiz answers by how sure the learner was of them.</p>
      <table className="figures w-full text-left">
        <thead className="label">
          <tr>{['Sure', 'Answers', 'Right'].map((name) => <th key={name} scope="col" className="py-2 pr-4 font-normal">{name}</th>)}</tr>
        </thead>
        <tbody className="divide-y divide-line border-y border-line">
          {levels.map(({ confidence, count, shareRight }) => (
            <tr key={confidence}>
              <th scope="row" className="py-2 pr-4 font-normal">{confidenceTexts[confidence]}</th>
              <td className="py-2 pr-4">{count}</td>
              <td className="py-2 pr-4">{percent(shareRight)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
