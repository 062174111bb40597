// place: src/bridge/bridge-imports-services.ts
// rule: Services know the bridge, not the reverse.
import { createApi } from '../services/index.ts';

export const api = createApi('x');
