import { AppError } from '../errors.ts';
import type { TermStatus } from '../model.ts';
import { LossCounter, type BilingualConcept, type BilingualFile } from './bilingual.ts';
import { termStatusOf } from './tbx.ts';
import { handlersOf, readXml, type XmlElement, type XmlOptions } from './xml/read-xml.ts';

interface OpenTerm {
  text: string;
  status: TermStatus;
}

/**
 * Reads TBX 2 (`martif`) and 3 (`tbx`, DCA and DCT): concepts with definitions and terms by language and status. Other
 * data categories are counted. Throws like `readXml`; AppError 'format-broken' where the file is XML of another kind.
 */
export function readTbx(text: string, options: XmlOptions): BilingualFile {
  const reader = new TbxReader(options.fileName);
  readXml(text, handlersOf(reader), options);
  return reader.finish();
}

class TbxReader {
  readonly #fileName: string;
  readonly #losses = new LossCounter();
  readonly #concepts: BilingualConcept[] = [];
  #isTbx = false;
  #title = '';
  #definition = '';
  #terms: BilingualConcept['terms'][number][] = [];
  #language = 'und';
  #term: OpenTerm | null = null;
  /** What the text under way is: the words of an element that is read, or null. */
  #gathered: string | null = null;

  constructor(fileName: string) {
    this.#fileName = fileName;
  }

  open({ local, attributes }: XmlElement): void {
    if (!this.#isTbx) {
      if (local !== 'tbx' && local !== 'martif')
        throw new AppError('format-broken', { file: this.#fileName, reason: 'tbx' });
      this.#isTbx = true;
      return;
    }
    const type = attributes.get('type') ?? '';
    switch (local) {
      case 'conceptEntry':
      case 'termEntry':
        this.#definition = '';
        this.#terms = [];
        return;
      case 'langSec':
      case 'langSet':
        this.#language = attributes.get('xml:lang') ?? attributes.get('lang') ?? 'und';
        return;
      case 'termSec':
      case 'tig':
      case 'ntig':
        this.#term = { text: '', status: 'admitted' };
        return;
      case 'term':
      case 'title':
      case 'definition':
      case 'administrativeStatus':
        this.#gathered = '';
        return;
      case 'descrip':
      case 'termNote':
        if (type === 'definition' || type === 'administrativeStatus' || type === 'normativeAuthorization')
          this.#gathered = '';
        else this.#losses.add('loss.properties');
        return;
      case 'admin':
      case 'note':
      case 'transac':
      case 'xref':
      case 'ref':
        this.#losses.add('loss.properties');
    }
  }

  text(piece: string): void {
    if (this.#gathered !== null) this.#gathered += piece;
  }

  close(local: string): void {
    const words = this.#gathered;
    switch (local) {
      case 'term':
        if (this.#term) this.#term.text = (words ?? '').trim();
        break;
      case 'title':
        this.#title ||= (words ?? '').trim();
        break;
      case 'definition':
        if (words !== null) this.#addDefinition(words);
        break;
      case 'descrip':
        if (words !== null) this.#addDefinition(words);
        break;
      case 'termNote':
      case 'administrativeStatus':
        if (words !== null && this.#term) this.#term.status = termStatusOf(words.trim());
        break;
      case 'termSec':
      case 'tig':
      case 'ntig':
        this.#closeTerm();
        return;
      case 'conceptEntry':
      case 'termEntry':
        if (this.#terms.length > 0) this.#concepts.push({ definition: this.#definition, terms: this.#terms });
        else this.#losses.add('loss.conceptsWithoutTerms');
        return;
      default:
        return;
    }
    this.#gathered = null;
  }

  finish(): BilingualFile {
    return {
      format: 'tbx',
      title: this.#title,
      level: 'unit',
      texts: [],
      pivotIndex: 0,
      rows: [],
      remarks: [],
      concepts: this.#concepts,
      losses: this.#losses.list(),
    };
  }

  // A concept of ours has one definition; those of single languages are joined to it.
  #addDefinition(words: string): void {
    const text = words.trim();
    if (text === '' || this.#definition.includes(text)) return;
    this.#definition = this.#definition === '' ? text : `${this.#definition}\n${text}`;
  }

  #closeTerm(): void {
    const term = this.#term;
    this.#term = null;
    if (!term || term.text === '') return;
    this.#terms.push({ language: this.#language, text: term.text, status: term.status });
  }
}
