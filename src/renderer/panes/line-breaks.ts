import { ModelLineProjectionData } from 'monaco-editor/editor/common/modelLineProjectionData';
import { MonospaceLineBreaksComputerFactory } from 'monaco-editor/editor/common/viewModel/monospaceLineBreaksComputer';

// Monaco's simple wrapping counts characters: in a proportional face the widest words of a text then narrow all of it, and
// its advanced wrapping lays every line out in the page, seconds for a long text. So the factory of its simple breaks is
// replaced by one that asks the pane, which knows its words' real widths.

/** Offsets at which the lines of one unit end; the number counts lines of the editor from 1. */
export type EndsOfLine = (lineNumber: number, content: string, widthPx: number) => readonly number[];

/** The pane whose editor takes its text at this moment: Monaco asks for breaks without saying for whom. */
let asking: EndsOfLine | undefined;

const { create } = MonospaceLineBreaksComputerFactory;
MonospaceLineBreaksComputerFactory.create = (options) =>
  asking ? breaksBy(asking) : create.call(MonospaceLineBreaksComputerFactory, options);

/** Attaches a model to an editor, which from then on breaks lines where `endsOf` says. Its `wordWrapColumn` is handed on
 *  as the width in px. */
export function breakLinesBy(endsOf: EndsOfLine, attach: () => void): void {
  asking = endsOf;
  try {
    attach();
  } finally {
    asking = undefined;
  }
}

function breaksBy(endsOf: EndsOfLine): ReturnType<typeof create> {
  return {
    createLineBreaksComputer: (context, _fontInfo, _tabSize, widthPx) => {
      const asked: number[] = [];
      return {
        addRequest: (lineNumber) => void asked.push(lineNumber),
        finalize: () =>
          asked.map((lineNumber) => {
            const ends = [...endsOf(lineNumber, context.getLineContent(lineNumber), widthPx)];
            // Visible columns are offsets: no unit holds a tab that must line up across its breaks.
            return ends.length > 1 ? new ModelLineProjectionData(null, null, ends, ends, 0) : null;
          }),
      };
    },
  };
}
