import { Check, ListFilter } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { useT } from '../../i18n.ts';
import { useData } from '../../state/data-store.ts';
import { familyOf, type CategoryFamily, type ProblemFilter } from '../../state/problems.ts';
import { putUi, useUi } from '../../state/ui-store.ts';
import { FamilyIcon, SeverityBars } from '../parts/category-mark.tsx';
import { familyKey, severityKey } from '../parts/command-words.ts';

const families: readonly CategoryFamily[] = ['meaning', 'value', 'name', 'coverage', 'speech', 'form'];
const severities = ['critical', 'major', 'minor', 'info'] as const;

function put(patch: Partial<ProblemFilter>): void {
  putUi({ filter: { ...useUi.getState().filter, ...patch } });
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

function FilterMenu(): ReactNode {
  const { t } = useT();
  const filter = useUi((state) => state.filter);
  const isNarrowed = filter.severities.length > 0 || filter.decided !== 'open' || filter.source !== 'all';
  const keep = (event: Event): void => event.preventDefault();
  const item = (label: string, isOn: boolean, change: () => void, mark?: ReactNode): ReactNode => (
    <DropdownMenu.CheckboxItem
      key={label}
      className="menu-item"
      checked={isOn}
      onCheckedChange={change}
      onSelect={keep}
    >
      <DropdownMenu.ItemIndicator className="menu-check">
        <Check size={14} />
      </DropdownMenu.ItemIndicator>
      {mark}
      <span>{label}</span>
    </DropdownMenu.CheckboxItem>
  );
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger className={`button button-quiet ${isNarrowed ? 'is-on' : ''}`}>
        <ListFilter size={14} />
        <span>{t('filter.label')}</span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={4}>
          <DropdownMenu.Label className="menu-label">{t('filter.severity')}</DropdownMenu.Label>
          {severities.map((severity) =>
            item(
              t(severityKey(severity)),
              filter.severities.includes(severity),
              () => put({ severities: toggled(filter.severities, severity) }),
              <SeverityBars severity={severity} label="" />,
            ),
          )}
          <DropdownMenu.Separator className="menu-rule" />
          <DropdownMenu.Label className="menu-label">{t('filter.decided')}</DropdownMenu.Label>
          {(['open', 'decided', 'all'] as const).map((decided) =>
            item(t(`filter.decided.${decided}`), filter.decided === decided, () => put({ decided })),
          )}
          <DropdownMenu.Separator className="menu-rule" />
          <DropdownMenu.Label className="menu-label">{t('filter.source')}</DropdownMenu.Label>
          {(['all', 'machine', 'own'] as const).map((source) =>
            item(t(`filter.source.${source}`), filter.source === source, () => put({ source })),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** Which problems the list shows: words, families at one click, the rest in a menu. */
export function ProblemFilters(): ReactNode {
  const { t } = useT();
  const filter = useUi((state) => state.filter);
  const problems = useData((state) => state.problems);
  const isMoreOpen = useUi((state) => state.isMoreOpen);
  const counts = new Map<CategoryFamily, number>();
  for (const problem of problems) {
    if (problem.decision && filter.decided === 'open') continue;
    if (problem.tier === 'more' && !isMoreOpen) continue;
    const family = familyOf(problem.category);
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return (
    <div className="filters">
      <input
        className="input input-small"
        type="search"
        value={filter.query}
        placeholder={t('filter.query')}
        aria-label={t('filter.query')}
        onChange={(event) => put({ query: event.target.value })}
      />
      <div className="chips" role="group" aria-label={t('filter.families')}>
        {families
          .filter((family) => counts.has(family) || filter.families.includes(family))
          .map((family) => (
            <button
              key={family}
              type="button"
              className="chip"
              aria-pressed={filter.families.includes(family)}
              onClick={() => put({ families: toggled(filter.families, family) })}
            >
              <FamilyIcon family={family} size={12} />
              {t(familyKey(family))} <span className="zone-count">{counts.get(family) ?? 0}</span>
            </button>
          ))}
      </div>
      <FilterMenu />
    </div>
  );
}
