// What the panes use of Monaco beyond its published types; test/electron/window-panes.test.ts holds it to the version.

declare module 'monaco-editor/editor/common/modelLineProjectionData' {
  /** Where a line of the model is broken on screen. */
  export class ModelLineProjectionData {
    constructor(
      injectionOffsets: null,
      injectionOptions: null,
      breakOffsets: number[],
      breakOffsetsVisibleColumn: number[],
      wrappedTextIndentLength: number,
    );
  }
}

declare module 'monaco-editor/editor/common/viewModel/monospaceLineBreaksComputer' {
  import type { ModelLineProjectionData } from 'monaco-editor/editor/common/modelLineProjectionData';

  interface LineBreaksComputer {
    addRequest(lineNumber: number): void;
    finalize(): (ModelLineProjectionData | null)[];
  }
  interface LineBreaksComputerFactory {
    createLineBreaksComputer(
      context: { getLineContent(lineNumber: number): string },
      fontInfo: unknown,
      tabSize: number,
      wrappingColumn: number,
    ): LineBreaksComputer;
  }
  export const MonospaceLineBreaksComputerFactory: { create(options: unknown): LineBreaksComputerFactory };
}
