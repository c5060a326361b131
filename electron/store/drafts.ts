// Half-filled forms that survive a closed window: plain files beside the book, never a line in its journal.
import { join } from 'node:path'
import type { FileLayer } from './files/fileLayer'
import { listOrNone } from './files/wholeFile'
import { draftFolder } from './names'
import { documentsIn, NumberedFile } from './numberedFile'
import type { Done } from './port'
import { problemOf } from './problems'

export type Drafts = {
  save(name: string, draft: unknown): Promise<Done>
  /** null when there is none, or none that can be read. */
  load(name: string): Promise<unknown>
  remove(name: string): Promise<Done>
  list(): Promise<readonly string[]>
}

// SECURITY: the name comes from the window; without dots and slashes it cannot leave the folder.
const namePattern = /^[A-Za-z0-9_-]{1,64}$/

export function openDrafts(files: FileLayer, shopFolder: string): Drafts {
  const folder = join(shopFolder, draftFolder)
  const open = new Map<string, NumberedFile>()
  const fileOf = (name: string) => {
    if (!namePattern.test(name)) return null
    const file = open.get(name) ?? new NumberedFile(files, folder, name)
    open.set(name, file)
    return file
  }
  const change = async (name: string, work: (file: NumberedFile) => Promise<void>): Promise<Done> => {
    const file = fileOf(name)
    if (file === null) return { ok: false, problem: { code: 'foreignFile', params: { file: name } } }
    try {
      await work(file)
      return { ok: true }
    } catch (error) {
      return { ok: false, problem: problemOf(error) }
    }
  }
  return {
    save: (name, draft) => change(name, file => file.save(draft)),
    remove: name => change(name, file => file.remove()),
    load: async name => {
      const found = await fileOf(name)
        ?.load()
        .catch(() => null)
      return found?.kind === 'value' ? found.value : null
    },
    list: async () => documentsIn(await listOrNone(files, folder).catch(() => [])),
  }
}
