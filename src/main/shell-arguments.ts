import { z } from 'zod';
import type { ShellApi } from '../bridge/api.ts';

const path = z.string().min(1).max(4096);
const none = z.undefined().or(z.null());
const suggestedName = z.string().max(255);

/** Schemas of the shell's arguments, one a method: what the window sends is never trusted. */
export const shellSchemas = {
  chooseTexts: none,
  chooseProject: none,
  chooseProjectToCreate: z.object({ suggestedName }),
  chooseExportPath: z.object({ suggestedName, extension: z.string().regex(/^[a-z0-9]{1,10}$/) }),
  clipboardRead: none,
  clipboardWrite: z.object({ plain: z.string(), html: z.string() }),
  showInFolder: z.object({ path }),
  openExport: z.object({ path }),
  printToPdf: z.object({ path }),
  menuState: z.object({
    locale: z.enum(['uk', 'en', 'ru']),
    enabled: z.record(z.string().max(100), z.boolean()),
  }),
  setTheme: z.object({ theme: z.enum(['system', 'light', 'dark', 'high-contrast']) }),
  closeWindow: none,
} satisfies Readonly<Record<keyof ShellApi, z.ZodType>>;
