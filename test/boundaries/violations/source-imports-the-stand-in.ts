// place: src/main/source-imports-the-stand-in.ts
// rule: The stand-in is for tests and preview and is not packaged.
import { standin } from '../../test/standin/electron.ts';

export const copy = standin;
