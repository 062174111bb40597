import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { leafingPane, openSection, shownSection } from '../commands/sections.ts';
import { useT } from '../i18n.ts';
import { useData } from '../state/data-store.ts';
import { useUi } from '../state/ui-store.ts';
import { CommandButton } from './parts/buttons.tsx';
import { SelectBox } from './parts/fields.tsx';

/** Which part of a long text the panes show, and the way to the others. Nothing where the texts are shown whole. */
export function SectionBar(): ReactNode {
  const { t } = useT();
  const index = useData((state) => state.index);
  const at = useUi(shownSection);
  const pane = useUi(leafingPane);
  const sections = index?.sections ?? [];
  if (!index || sections.length < 2) return null;
  const nameOf = (place: number): string => {
    const { title = '', ranges } = sections[place] ?? {};
    const range = ranges?.[pane];
    const part = t('sections.part', { part: place + 1, parts: sections.length });
    const from = t('sections.range', { first: (range?.first ?? 0) + 1, last: range?.end ?? 0 });
    return title === '' ? `${part} · ${from}` : `${part} · ${from} · ${title}`;
  };
  return (
    <div className="section-bar">
      <CommandButton command="view.previousSection" icon={<ChevronLeft size={16} />} />
      <SelectBox
        label={t('sections.label')}
        value={String(at)}
        choices={sections.map((_section, place) => ({ value: String(place), label: nameOf(place) }))}
        onChange={(place) => openSection(Number(place))}
      />
      <CommandButton command="view.nextSection" icon={<ChevronRight size={16} />} />
      <span className="quiet">{t('sections.why')}</span>
    </div>
  );
}
