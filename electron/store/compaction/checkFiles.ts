// Reads every byte of the archive and says which files are not what the manifest says: bit rot shows before it is needed.
import type { FileLayer } from '../files/fileLayer'
import { isConsistent } from '../segments/isConsistent'
import { DamagedSegment, readWholeSegment } from '../segments/readSegment'
import type { SegmentEntry } from '../segments/segmentFile'

export type CheckJob = { readonly folder: string; readonly segments: readonly SegmentEntry[] }

/** Resolves to the names of the damaged files. */
export async function checkFiles(files: FileLayer, job: CheckJob): Promise<readonly string[]> {
  const damaged: string[] = []
  for (const entry of job.segments) {
    try {
      if (!isConsistent(await readWholeSegment(files, job.folder, entry), entry)) damaged.push(entry.name)
    } catch (error) {
      if (!(error instanceof DamagedSegment)) throw error
      damaged.push(entry.name)
    }
  }
  return damaged
}
