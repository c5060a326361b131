// The names of the files in a shop's folder. All are numbered, and a number is never used twice.
import { join } from 'node:path'
import type { FileLayer } from './files/fileLayer'
import { listOrNone } from './files/wholeFile'

export const formatName = 'FORMAT'
export const ballastName = 'ballast'
export const journalFolder = 'wal'
export const segmentFolder = 'seg'
/** Of format 1, which had the whole book in one file. */
export const snapshotFolder = 'snap'
/** The shop as it was before it was carried over from format 1. */
export const oldFormatFolder = 'format-1'
export const quarantineFolder = 'quarantine'
export const draftFolder = 'drafts'
export const blobFolder = 'blobs'

/** Folders that live beside ours on purpose: pictures, backups, the application's own preferences. */
const neighbours = new Set([
  'app',
  blobFolder,
  'backups',
  'exports',
  quarantineFolder,
  draftFolder,
  oldFormatFolder,
])

const six = (number: number) => String(number).padStart(6, '0')
export const manifestName = (number: number) => `MANIFEST-${six(number)}`
export const lockName = (number: number) => `LOCK-${six(number)}`
export const snapshotName = (number: number) => `${snapshotFolder}/snapshot-${six(number)}.jsonl`
export const segmentName = (collection: string, key: string, number: number) =>
  `${segmentFolder}/${collection}-${key}-${six(number)}.jsonl`
export const journalName = (number: number) => `${journalFolder}/wal-${six(number)}.jsonl`

export function numberIn(pattern: RegExp, name: string): number | null {
  const digits = pattern.exec(name)?.[1]
  return digits === undefined ? null : Number(digits)
}
const manifestPattern = /^MANIFEST-(\d{6,})$/
const lockPattern = /^LOCK-(\d{6,})$/
const snapshotPattern = /^snapshot-(\d{6,})\.jsonl$/
const segmentPattern = /^[a-z]+-[\w-]+-(\d{6,})\.jsonl$/
const journalPattern = /^wal-(\d{6,})\.jsonl$/

export type FolderContent = {
  readonly hasFormat: boolean
  /** Each ascending. */
  readonly manifests: readonly number[]
  readonly snapshots: readonly number[]
  /** Names inside the shop's folder. */
  readonly segments: readonly string[]
  readonly journals: readonly number[]
  readonly locks: readonly number[]
  /** What is none of ours: conflict copies, desktop.ini … */
  readonly strays: readonly string[]
  readonly highest: number
}

export async function listShopFolder(files: FileLayer, folder: string): Promise<FolderContent> {
  const top = await files.list(folder)
  const strays: string[] = []
  const take = (
    names: readonly string[],
    pattern: RegExp,
    prefix: string,
    known: (name: string) => boolean,
  ) => {
    const numbers: number[] = []
    for (const name of names) {
      const number = numberIn(pattern, name)
      if (number !== null) numbers.push(number)
      else if (!known(name)) strays.push(prefix + name)
    }
    return numbers.sort((a, b) => a - b)
  }
  const ours = new Set([formatName, ballastName, journalFolder, segmentFolder, snapshotFolder])
  const isKnown = (name: string) => ours.has(name) || neighbours.has(name) || lockPattern.test(name)
  const manifests = take(top, manifestPattern, '', isKnown)
  const locks = take(
    top.filter(name => lockPattern.test(name)),
    lockPattern,
    '',
    () => true,
  )
  const none = () => false
  const snapshots = take(
    await listOrNone(files, join(folder, snapshotFolder)),
    snapshotPattern,
    `${snapshotFolder}/`,
    none,
  )
  const segmentNames = await listOrNone(files, join(folder, segmentFolder))
  const segments = take(segmentNames, segmentPattern, `${segmentFolder}/`, none)
  const journals = take(
    await listOrNone(files, join(folder, journalFolder)),
    journalPattern,
    `${journalFolder}/`,
    none,
  )
  const lasts = [manifests, snapshots, segments, journals].map(numbers => numbers.at(-1) ?? 0)
  return {
    ...{ hasFormat: top.includes(formatName), manifests, snapshots, journals, locks, strays },
    segments: segmentNames
      .filter(name => segmentPattern.test(name))
      .map(name => `${segmentFolder}/${name}`)
      .sort(),
    highest: Math.max(0, ...lasts),
  }
}
