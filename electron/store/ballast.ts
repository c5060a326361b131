// A file of zeros kept on the disk for the day it is full: removing it leaves room to save a copy and go on.
import { join } from 'node:path'
import type { FileLayer } from './files/fileLayer'
import { factsOrNull, quietly, writeNew } from './files/wholeFile'
import { ballastName } from './names'

export const usualBallast = 16 * 1024 * 1024

export async function keepBallast(files: FileLayer, folder: string, size: number): Promise<void> {
  const path = join(folder, ballastName)
  if (size === 0 || (await factsOrNull(files, path)) !== null) return
  // Not worth a word when it fails: it is a reserve, not the shop's data.
  await quietly(writeNew(files, path, Buffer.alloc(size)))
}

export async function freeBallast(files: FileLayer, folder: string): Promise<void> {
  await quietly(files.remove(join(folder, ballastName)))
}
