// What this computer remembers for itself (last folder, window size, high-water marks); losing it is never an error.
import type { FileLayer } from './files/fileLayer'
import { NumberedFile } from './numberedFile'
import type { Done } from './port'
import { type Notice, notice, problemOf } from './problems'

export type MachineFile<T> = {
  /** Damaged or missing files give the defaults; what was damaged is said once. */
  load(): Promise<{ readonly value: T; readonly notice: Notice | null }>
  save(value: T): Promise<Done>
}

/** `read` turns stored JSON into a value, or null when it is not one (another version wrote it). */
export function openMachineFile<T>(
  files: FileLayer,
  folder: string,
  name: string,
  defaults: T,
  read: (stored: unknown) => T | null,
): MachineFile<T> {
  const file = new NumberedFile(files, folder, name)
  const damaged = notice('preferencesDamaged', 'info', { name })
  return {
    load: async () => {
      const found = await file.load().catch(() => ({ kind: 'damaged' as const }))
      if (found.kind === 'nothing') return { value: defaults, notice: null }
      const value = found.kind === 'value' ? read(found.value) : null
      if (value === null) return { value: defaults, notice: damaged }
      return { value, notice: found.kind === 'value' && found.isFallback ? damaged : null }
    },
    save: async value => {
      try {
        await file.save(value)
        return { ok: true }
      } catch (error) {
        return { ok: false, problem: problemOf(error) }
      }
    },
  }
}
