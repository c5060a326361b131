// Whole files: written to the last byte, flushed, measured and read back before anybody relies on them.
import { crc32 } from '../crc32'
import { errnoOf, isLost } from '../problems'
import type { FileFacts, FileLayer, OpenFile } from './fileLayer'

/** Loops until every byte is taken; trusting one write call cuts files on a nearly full disk
 *  (https://github.com/fabiospampinato/atomically/pull/18). */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0
  while (done < bytes.length) {
    const written = await file.write(done === 0 ? bytes : bytes.subarray(done), position + done)
    if (written <= 0) throw Object.assign(new Error('the disk took no bytes'), { code: 'ENOSPC' })
    done += written
  }
}

export async function readAll(file: OpenFile, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(length)
  let done = 0
  while (done < length) {
    const got = await file.read(bytes.subarray(done), from + done)
    if (got <= 0) break
    done += got
  }
  return done === length ? bytes : bytes.subarray(0, done)
}

export async function readWhole(files: FileLayer, path: string): Promise<Buffer> {
  const file = await files.openToRead(path)
  try {
    return await readAll(file, 0, (await file.facts()).size)
  } finally {
    await file.close()
  }
}

/** Null when the bytes are not to be had. */
export async function readIfThere(files: FileLayer, path: string): Promise<Buffer | null> {
  try {
    return await readWhole(files, path)
  } catch (error) {
    if (isLost(error)) return null
    throw error
  }
}

/** Leaves either the whole durable file or none (as far as the disk lets it be removed again). */
export async function writeNew(files: FileLayer, path: string, bytes: Uint8Array): Promise<void> {
  const file = await files.createNew(path)
  try {
    await writeAll(file, bytes, 0)
    await file.sync()
    const { size } = await file.facts()
    if (size !== bytes.length) throw new Error(`short file: ${size} of ${bytes.length} bytes`)
    const back = await readAll(file, 0, size)
    if (crc32(back) !== crc32(bytes)) throw new Error('file differs when read back')
  } catch (error) {
    await quietly(file.close())
    await quietly(files.remove(path))
    throw error
  }
  await file.close()
}

export async function factsOrNull(files: FileLayer, path: string): Promise<FileFacts | null> {
  try {
    return await files.facts(path)
  } catch (error) {
    if (isGone(error)) return null
    throw error
  }
}

export async function listOrNone(files: FileLayer, folder: string): Promise<readonly string[]> {
  try {
    return await files.list(folder)
  } catch (error) {
    if (isGone(error)) return []
    throw error
  }
}

export function isGone(error: unknown): boolean {
  const code = errnoOf(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** For tidying up after a failure: the first error is the one that matters. */
export async function quietly(work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch {
    // The caller is already on its way out with the real error.
  }
}
