// What this computer remembers: preferences, the shops it has opened, how far it has seen each of them.
import { z } from 'zod'
import type { Language } from '#shared/catalog/languages'
import { Preferences, type PreferencesPatch } from '#shared/model/preferences'
import { type MachineFile, openMachineFile } from '../store/machineFile'
import type { Done, FileLayer, Notice } from '../store/store'

const Recent = z.object({
  folder: z.string(),
  shopId: z.string(),
  shopName: z.string(),
  /** Highest change ever seen there: an older copy of the folder is noticed by it. */
  seq: z.number().int(),
  isDemo: z.boolean(),
})
export type RecentShop = z.infer<typeof Recent>

const Bounds = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
export type Bounds = z.infer<typeof Bounds>

const Machine = z
  .object({ preferences: Preferences.partial(), recent: z.array(Recent), bounds: Bounds.nullable() })
  .partial()
type Remembered = z.infer<typeof Machine>

const MOST_RECENT = 6

/** The interface's language for a computer that speaks `locale`. Traditional characters for Taiwan, Hong Kong, Macau. */
export function languageFor(locale: string): Language {
  if (/^zh\b/i.test(locale)) return /hant|tw|hk|mo/i.test(locale) ? 'zh-TW' : 'zh-CN'
  return locale === '' ? 'zh-CN' : 'en'
}

export class ThisComputer {
  preferences: Preferences
  recent: RecentShop[]
  /** Where the window was; written with the next thing that is saved. */
  bounds: Bounds | null

  private constructor(
    private readonly file: MachineFile<Remembered>,
    remembered: Remembered,
    locale: string,
    /** Said once when the file was damaged: the preferences are the usual ones again. */
    readonly notice: Notice | null,
  ) {
    this.preferences = {
      language: languageFor(locale),
      theme: 'auto',
      textSize: 'M',
      printer: null,
      slipSize: 'roll80',
      sheetPrinter: null,
      printOnRegister: true,
      coverAfter: 2,
      notify: true,
      sound: false,
      startWithComputer: false,
      clerkId: null,
      ...withoutUndefined(remembered.preferences ?? {}),
    }
    this.recent = remembered.recent ?? []
    this.bounds = remembered.bounds ?? null
  }

  /** An unreadable file costs the preferences, never the start. `locale` as the system gives it. */
  static async load(files: FileLayer, folder: string, locale: string): Promise<ThisComputer> {
    const read = (stored: unknown) => Machine.safeParse(stored).data ?? null
    const file = openMachineFile<Remembered>(files, folder, 'computer', {}, read)
    const { value, notice } = await file.load()
    return new ThisComputer(file, value, locale, notice)
  }

  async change(patch: PreferencesPatch | Pick<Preferences, 'clerkId'>): Promise<Done> {
    this.preferences = { ...this.preferences, ...withoutUndefined(patch) }
    return this.save()
  }

  async remember(shop: RecentShop): Promise<Done> {
    this.recent = [shop, ...this.recent.filter(other => other.folder !== shop.folder)].slice(0, MOST_RECENT)
    return this.save()
  }

  private save(): Promise<Done> {
    return this.file.save({ preferences: this.preferences, recent: this.recent, bounds: this.bounds })
  }
}

function withoutUndefined<Value extends object>(
  value: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>
  }
}
