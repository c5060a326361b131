// The file layer on the real disk.
import { type BigIntStats, closeSync, fdatasync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, stat, unlink } from 'node:fs/promises'
import { errnoOf } from '../problems'
import type { FileFacts, FileLayer, OpenFile } from './fileLayer'
import { patiently } from './patience'

// Windows cannot flush a folder handle (https://github.com/nodejs/node/issues/3879), some network drives neither.
const folderCannotSync = new Set(['EPERM', 'EISDIR', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF'])

// bigint: file numbers on NTFS and ReFS do not fit into a double.
function factsOf(found: BigIntStats): FileFacts {
  return { size: Number(found.size), identity: `${found.dev}:${found.ino}`, isFolder: found.isDirectory() }
}

/** Handing a few lines to the system's cache takes microseconds, calling another thread for it many times that. What
 *  waits for the disk is the flush, and that never happens on the main thread. */
const writtenAtOnce = 64 * 1024

function openFile(handle: FileHandle): OpenFile {
  return {
    write: async (bytes, position) =>
      bytes.length <= writtenAtOnce
        ? writeSync(handle.fd, bytes, 0, bytes.length, position)
        : (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
    // By callback: what fs/promises puts around it costs the main thread more than the call itself.
    datasync: () =>
      new Promise((resolve, reject) => {
        fdatasync(handle.fd, error => (error === null ? resolve() : reject(error)))
      }),
    sync: () => handle.sync(),
    truncate: size => handle.truncate(size),
    facts: async () => factsOf(await handle.stat({ bigint: true })),
    close: () => handle.close(),
  }
}

// Elsewhere these errors last, and waiting would only delay the answer.
const ask = process.platform === 'win32' ? patiently : <T>(call: () => Promise<T>) => call()

export const nodeFiles: FileLayer = {
  // 'wx+' and positions of our own instead of 'a': an append-only handle cannot be cut back on Windows.
  createNew: async path => openFile(await ask(() => open(path, 'wx+'))),
  openToRead: async path => openFile(await ask(() => open(path, 'r'))),
  openToCut: async path => openFile(await ask(() => open(path, 'r+'))),
  remove: path => ask(() => unlink(path)),
  list: folder => ask(() => readdir(folder)),
  facts: async path => factsOf(await stat(path, { bigint: true })),
  identityNow: path => {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false })
    return found === undefined ? null : `${found.dev}:${found.ino}`
  },
  // Opened anew each time: a handle that stays open keeps Windows from deleting the file one day.
  readNow: (path, position, length) => {
    const handle = openSync(path, 'r')
    try {
      const bytes = Buffer.allocUnsafe(length)
      let filled = 0
      while (filled < length) {
        const got = readSync(handle, bytes, filled, length - filled, position + filled)
        if (got === 0) break
        filled += got
      }
      return filled === length ? bytes : bytes.subarray(0, filled)
    } finally {
      closeSync(handle)
    }
  },
  makeFolder: async path => {
    await mkdir(path, { recursive: true })
  },
  syncFolder: async path => {
    let handle: FileHandle | undefined
    try {
      handle = await open(path, 'r')
      await handle.sync()
    } catch (error) {
      if (!folderCannotSync.has(errnoOf(error))) throw error
    } finally {
      await handle?.close()
    }
  },
}
