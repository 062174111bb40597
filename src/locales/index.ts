import checksEn from './checks.en.json' with { type: 'json' };
import checksRu from './checks.ru.json' with { type: 'json' };
import checksUk from './checks.uk.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import errorsEn from './errors.en.json' with { type: 'json' };
import errorsRu from './errors.ru.json' with { type: 'json' };
import errorsUk from './errors.uk.json' with { type: 'json' };
import exchangeEn from './exchange.en.json' with { type: 'json' };
import exchangeRu from './exchange.ru.json' with { type: 'json' };
import exchangeUk from './exchange.uk.json' with { type: 'json' };
import formatsEn from './formats.en.json' with { type: 'json' };
import formatsRu from './formats.ru.json' with { type: 'json' };
import formatsUk from './formats.uk.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import servicesEn from './services.en.json' with { type: 'json' };
import servicesRu from './services.ru.json' with { type: 'json' };
import servicesUk from './services.uk.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };
import wordsEn from './words.en.json' with { type: 'json' };
import wordsRu from './words.ru.json' with { type: 'json' };
import wordsUk from './words.uk.json' with { type: 'json' };

/** Words by flat key; plural forms are `<key>_one`, `_few`, `_many`, `_other`. */
export type Catalogue = Readonly<Record<string, string>>;

/** One catalogue out of its files. Copied with `assign`: spreading a thousand keys, file by file, takes thirty times as
 *  long, and every process does it before it can show anything. */
function joined(errors: Catalogue, ...files: readonly Catalogue[]): Catalogue {
  const words: Record<string, string> = Object.assign({}, ...files);
  for (const [code, text] of Object.entries(errors)) words[`error.${code}`] = text;
  return words;
}

const made: { uk?: Catalogue; en?: Catalogue; ru?: Catalogue } = {};

/** Message catalogues by interface language; errors are `error.<code>`. Each is joined when first asked for: most
 *  processes speak one language. */
export const catalogues: Readonly<Record<'uk' | 'en' | 'ru', Catalogue>> = {
  get uk() {
    return (made.uk ??= joined(errorsUk, servicesUk, exchangeUk, formatsUk, checksUk, wordsUk, uk));
  },
  get en() {
    return (made.en ??= joined(errorsEn, servicesEn, exchangeEn, formatsEn, checksEn, wordsEn, en));
  },
  get ru() {
    return (made.ru ??= joined(errorsRu, servicesRu, exchangeRu, formatsRu, checksRu, wordsRu, ru));
  },
};

type RawKey =
  | keyof typeof uk
  | keyof typeof servicesUk
  | keyof typeof exchangeUk
  | keyof typeof formatsUk
  | keyof typeof checksUk
  | keyof typeof wordsUk
  | `error.${keyof typeof errorsUk}`;

/** A key of the catalogues, without its plural ending. */
export type MessageKey = RawKey extends infer Key
  ? Key extends `${infer Base}_${'one' | 'few' | 'many' | 'other'}`
    ? Base
    : Key
  : never;
