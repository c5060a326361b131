// What this computer remembers of a shop's reminders: what it announced, and how late it has already been.
import { z } from 'zod'
import { type AlertMemory, NOTHING_REMEMBERED } from '#shared/domain/alerts/look'
import { openMachineFile } from '../../store/machineFile'
import type { Done, FileLayer } from '../../store/store'

const Stored = z.object({ announced: z.array(z.string()), seen: z.string(), disproved: z.string() })
type Stored = z.infer<typeof Stored>

const asStored = ({ announced, seen, disproved }: AlertMemory): Stored => ({
  announced: [...announced],
  seen,
  disproved,
})

export type Remembered = { load(): Promise<AlertMemory>; save(memory: AlertMemory): Promise<Done> }

/** A lost or damaged file means that everything overdue is announced once more, in one breath: never that it is not. */
export function openRemembered(files: FileLayer, folder: string, shopId: string): Remembered {
  const read = (stored: unknown) => Stored.safeParse(stored).data ?? null
  const file = openMachineFile<Stored>(files, folder, `alerts-${shopId}`, asStored(NOTHING_REMEMBERED), read)
  return {
    load: async () => {
      const { value } = await file.load()
      return { ...value, announced: new Set(value.announced) }
    },
    save: memory => file.save(asStored(memory)),
  }
}
