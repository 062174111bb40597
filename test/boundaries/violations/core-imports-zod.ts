// place: src/core/text/core-imports-zod.ts
// rule: Schemas belong to the bridge.
import { z } from 'zod';

export const schema = z.string();
