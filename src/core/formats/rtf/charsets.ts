/** WHATWG labels by Windows code page: what `\ansicpg` names. */
const codePages: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  850: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  10017: 'x-mac-cyrillic',
  20866: 'koi8-r',
  21866: 'koi8-u',
  28595: 'iso-8859-5',
  65001: 'utf-8',
};
/** The same by font character set: what `\fcharset` names. Source: RTF 1.9.1, "Font Table". */
const fontCharsets: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  89: 10007,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** The WHATWG label of a Windows code page; undefined for one that no decoder knows. */
export function codePageLabel(page: number): string | undefined {
  return codePages[page];
}

/** The label of a font's character set; undefined where the font says nothing (1, default; 2, symbols). */
export function fontCharsetLabel(charset: number): string | undefined {
  const page = fontCharsets[charset];
  return page === undefined ? undefined : codePages[page];
}
