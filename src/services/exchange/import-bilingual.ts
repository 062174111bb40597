import { basename } from 'node:path';
import type { Api } from '../../bridge/api.ts';
import { uniqueSigils } from '../../core/formats/bilingual-document.ts';
import { listComparisons } from '../../store/comparisons.ts';
import type { ReadableDb } from '../../store/database.ts';
import { listTexts, readText } from '../../store/texts.ts';
import { runReading } from '../jobs.ts';
import { officeWords } from '../report/words.ts';
import { perform, reader, writer, type ServiceContext } from '../context.ts';
import { toSummary } from '../shelf.ts';

type Methods = Pick<Api, 'importBilingual'>;

/** Import of files that bring their own alignment. */
export function bilingualMethods(context: ServiceContext): Methods {
  return {
    importBilingual: async ({ paths, jobId }) => {
      // Refused before the work, not after it.
      writer(context);
      const file = await runReading(context, jobId, (report) =>
        context.deps.compute.run({ kind: 'bilingual', paths, words: officeWords(context) }, report),
      );
      const { planImport: plan } = await import('./project-changes.ts');
      const db = reader(context);
      const fileName = basename(paths[0] ?? '');
      const planned = plan(file, {
        title: file.title,
        fileName,
        sigils: freeSigils(db, uniqueSigils(file)),
        shelfOrdinal: Math.max(-1, ...listTexts(db).map((text) => text.shelfOrdinal)) + 1,
        comparisonOrdinal: Math.max(-1, ...listComparisons(db).map((one) => one.ordinal)) + 1,
        now: context.deps.now(),
        randomId: context.deps.randomId,
      });
      perform(context, {
        label: { key: 'edit.text.import', params: { sigil: fileName } },
        changes: planned.changes,
        topics: ['project', 'texts', 'comparisons', 'rows', 'notes', 'findings', 'terms'],
      });
      return {
        texts: planned.textIds.flatMap((id) => {
          const record = readText(db, id);
          return record ? [toSummary(db, record)] : [];
        }),
        ...(planned.comparisonId === undefined ? {} : { comparisonId: planned.comparisonId }),
        rowCount: planned.rowCount,
        conceptCount: file.concepts.length,
        losses: planned.losses,
      };
    },
  };
}

function freeSigils(db: ReadableDb, wanted: readonly string[]): readonly string[] {
  const taken = new Set(listTexts(db).map((text) => text.sigil.toLowerCase()));
  return wanted.map((base) => {
    let sigil = base.slice(0, 60);
    for (let number = 2; taken.has(sigil.toLowerCase()); number += 1)
      sigil = `${base.slice(0, 50)}${String(number)}`;
    taken.add(sigil.toLowerCase());
    return sigil;
  });
}
