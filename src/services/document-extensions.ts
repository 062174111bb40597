/** Endings of files that are read as documents. */
export const documentExtensions: readonly string[] =
  'txt md markdown html htm xhtml mht mhtml docx odt fodt rtf epub pdf srt vtt csv tsv tab xlsx ods tmx xlf xliff sdlxliff mqxliff tbx tei'.split(
    ' ',
  );
