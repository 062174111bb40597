import type { UnitKind } from '../../model.ts';
import type { XmlElement } from '../xml/read-xml.ts';

const longestChain = 20;
const headings = /^(?:heading|title|subtitle)/i;
const captions = /^(?:caption|illustration|figure|drawing|table$|table ?caption|figure ?caption)/i;
const quotations = /^(?:quotations|quote|block ?text)/i;

/** Style names as ODF writes them: an underscore with a hexadecimal code stands for a character. */
function plainName(name: string): string {
  return name.replace(/_([0-9a-f]{2})_/gi, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Knows which styles descend from which. Names of the format itself are English whatever the program's language. */
export class OdtStyles {
  readonly #parents = new Map<string, string>();

  /** Takes a `style:style` element. */
  add(element: XmlElement): void {
    const name = element.attributes.get('name');
    const parent = element.attributes.get('parent-style-name');
    if (name !== undefined && parent !== undefined) this.#parents.set(name, parent);
  }

  /** The kind of unit that a paragraph of this style is; undefined where the style says nothing. */
  kindOf(style: string | undefined): UnitKind | undefined {
    let name = style;
    for (let step = 0; name !== undefined && step < longestChain; step += 1) {
      const plain = plainName(name);
      if (headings.test(plain)) return 'heading';
      if (captions.test(plain)) return 'caption';
      if (quotations.test(plain)) return 'quote';
      name = this.#parents.get(name);
    }
    return undefined;
  }
}
