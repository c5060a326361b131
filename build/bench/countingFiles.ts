// The disk, with every byte that goes to it counted.
import type { FileLayer, OpenFile } from '#electron/store/files/fileLayer'
import { nodeFiles } from '#electron/store/files/nodeFiles'

export type Counter = { readonly files: FileLayer; written: number }

export function countingFiles(): Counter {
  const counted = (file: OpenFile): OpenFile => ({
    ...file,
    write: async (bytes, position) => {
      const taken = await file.write(bytes, position)
      counter.written += taken
      return taken
    },
  })
  const counter: Counter = {
    written: 0,
    files: { ...nodeFiles, createNew: async path => counted(await nodeFiles.createNew(path)) },
  }
  return counter
}
