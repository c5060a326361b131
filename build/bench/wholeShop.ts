// A shop as one file of JSON, which is how lowdb by itself would keep it: what a full load is measured with.
import { closeSync, openSync, writeSync } from 'node:fs'
import { COLLECTION_NAMES } from '#shared/model/book'
import { openShop } from './shopStore'

/** Without lowdb's indents: with them a shop of ten years is longer than the longest text that V8 can hold. */
export async function writeWhole(folder: string, path: string): Promise<void> {
  const store = await openShop(folder, { readOnly: true })
  const file = openSync(path, 'wx')
  try {
    for (const collection of COLLECTION_NAMES) {
      writeSync(file, `${collection === COLLECTION_NAMES[0] ? '{' : ']},'}"${collection}":{"records":[`)
      let comma = ''
      for await (const record of store.scan(collection)) {
        writeSync(file, comma + JSON.stringify(record))
        comma = ','
      }
    }
    writeSync(file, ']}}')
  } finally {
    closeSync(file)
    await store.close()
  }
}
