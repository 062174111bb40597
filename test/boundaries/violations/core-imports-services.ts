// place: src/core/align/core-imports-services.ts
// rule: The arrow points the other way.
import { createApi } from '../../services/index.ts';

export const api = createApi('x');
