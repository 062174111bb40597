import type { ReactNode } from 'react';
import { useUi } from '../../state/ui-store.ts';
import { AboutDialog } from './about-dialog.tsx';
import { ChecksDialog } from './checks-dialog.tsx';
import { ComparisonDialog } from './comparison-dialog.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { FindingDialog } from './finding-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { ProvenanceDialog } from './provenance-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { ShiftDialog } from './shift-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { TermDialog } from './term-dialog.tsx';
import { TermsDialog } from './terms-dialog.tsx';
import { TrimDialog } from './trim-dialog.tsx';
import { WhyDialog } from './why-dialog.tsx';

/** The dialog on top, if any. */
export function Dialogs(): ReactNode {
  const dialog = useUi((state) => state.dialog);
  if (!dialog) return null;
  switch (dialog.kind) {
    case 'import':
      // Each source is a dialog of its own: nothing of the last one stays.
      return <ImportDialog key={dialog.rest.length} source={dialog.source} rest={dialog.rest} />;
    case 'paste':
      return <PasteDialog />;
    case 'provenance':
      return <ProvenanceDialog textId={dialog.textId} />;
    case 'trim':
      return <TrimDialog textId={dialog.textId} {...(dialog.unitId ? { unitId: dialog.unitId } : {})} />;
    case 'correct':
      return <CorrectDialog textId={dialog.textId} unitId={dialog.unitId} />;
    case 'add-pane':
    case 'new-comparison':
      return <ComparisonDialog isNew={dialog.kind === 'new-comparison'} />;
    case 'settings':
      return <SettingsDialog />;
    case 'export':
      return <ExportDialog />;
    case 'finding':
      return (
        <FindingDialog passages={dialog.passages} {...(dialog.finding ? { finding: dialog.finding } : {})} />
      );
    case 'dismiss':
      return <DecisionDialog problemKey={dialog.problemKey} verdict={dialog.verdict} />;
    case 'term':
      return (
        <TermDialog
          passages={dialog.passages}
          {...(dialog.concept ? { concept: dialog.concept } : {})}
          isFromList={dialog.isFromList === true}
        />
      );
    case 'terms':
      return <TermsDialog />;
    case 'checks':
      return <ChecksDialog {...(dialog.checkId ? { checkId: dialog.checkId } : {})} />;
    case 'why':
      return <WhyDialog rowKey={dialog.rowKey} />;
    case 'shift':
      return <ShiftDialog rowKey={dialog.rowKey} textId={dialog.textId} direction={dialog.direction} />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'about':
      return <AboutDialog />;
    case 'confirm-remove':
      return <RemoveDialog textId={dialog.textId} />;
  }
}
