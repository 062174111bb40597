import { Diff, Hash, MessageSquareQuote, Pilcrow, SquareDashed, Tag } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DiscrepancyCategory, Severity } from '../../../core/model.ts';
import { familyOf, type CategoryFamily } from '../../state/problems.ts';

const icons: Readonly<Record<CategoryFamily, typeof Hash>> = {
  value: Hash,
  name: Tag,
  meaning: Diff,
  coverage: SquareDashed,
  speech: MessageSquareQuote,
  form: Pilcrow,
};

/** Icon of a family in its colour. */
export function FamilyIcon({
  family,
  size = 14,
}: {
  readonly family: CategoryFamily;
  readonly size?: number;
}): ReactNode {
  const Icon = icons[family];
  return <Icon size={size} className={`ink-${family}`} aria-hidden />;
}

/** Icon of a category. */
export function CategoryIcon({ category }: { readonly category: DiscrepancyCategory }): ReactNode {
  return <FamilyIcon family={familyOf(category)} />;
}

/** Severity as bars: one for info, four for critical; the word stands beside it or in the title. */
export function SeverityBars({
  severity,
  label,
}: {
  readonly severity: Severity;
  readonly label: string;
}): ReactNode {
  const filled = { info: 1, minor: 2, major: 3, critical: 4 }[severity];
  return (
    <span className={`severity severity-${severity}`} role="img" aria-label={label} title={label}>
      {[1, 2, 3, 4].map((bar) => (
        <i key={bar} className={bar <= filled ? 'is-filled' : ''} />
      ))}
    </span>
  );
}
