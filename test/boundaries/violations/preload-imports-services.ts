// place: src/preload/preload-imports-services.ts
// rule: Preload carries calls and decides nothing.
import { createApi } from '../services/index.ts';

export const api = createApi('x');
