// What belongs to this computer and not to the shop: language, look, printer, who sits here.
import { z } from 'zod'
import { LANGUAGES } from '../catalog/languages'
import { SLIP_SIZE_IDS } from '../catalog/slipSizes'
import { ClerkId } from './ids'

export const THEMES = ['auto', 'light', 'dark'] as const
export const TEXT_SIZES = ['S', 'M', 'L'] as const

/** After how many minutes without a touch the screen is covered (N11); 0 is never. */
export const COVER_MINUTES = [0, 1, 2, 5, 10] as const

export const Preferences = z.object({
  language: z.enum(LANGUAGES),
  theme: z.enum(THEMES),
  textSize: z.enum(TEXT_SIZES),
  /** Name of the printer for slips as the system gives it, or null: none chosen. */
  printer: z.string().max(256).nullable(),
  slipSize: z.enum(SLIP_SIZE_IDS),
  /** The printer for letters and reports on cut paper. */
  sheetPrinter: z.string().max(256).nullable(),
  /** Registering prints at once. */
  printOnRegister: z.boolean(),
  coverAfter: z.literal(COVER_MINUTES),
  /** Reminders also come as notifications of the system. */
  notify: z.boolean(),
  /** A quiet sound with each reminder. */
  sound: z.boolean(),
  /** The desk opens with the computer. */
  startWithComputer: z.boolean(),
  clerkId: ClerkId.nullable(),
})
export type Preferences = z.infer<typeof Preferences>
export type Theme = Preferences['theme']
export type CoverMinutes = Preferences['coverAfter']
export type TextSize = Preferences['textSize']

/** What the window may change by itself. */
export const PreferencesPatch = Preferences.omit({ clerkId: true }).partial()
export type PreferencesPatch = z.infer<typeof PreferencesPatch>
