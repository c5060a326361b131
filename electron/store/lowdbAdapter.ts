// lowdb's seam: `read()` is recovery, `write()` is the compaction. Commits never pass here, they go to the journal.
import { type Adapter, Low } from 'lowdb'
import type { StoredBook } from './storedBook'

export type BookDisk = {
  recover(): Promise<StoredBook>
  compact(book: StoredBook): Promise<void>
}

// lowdb's own file adapter neither flushes nor keeps a second copy (https://github.com/typicode/lowdb/issues/549).
class BookAdapter implements Adapter<StoredBook> {
  constructor(private readonly disk: BookDisk) {}

  read(): Promise<StoredBook> {
    return this.disk.recover()
  }

  write(book: StoredBook): Promise<void> {
    return this.disk.compact(book)
  }
}

export function bookDatabase(disk: BookDisk, empty: StoredBook): Low<StoredBook> {
  return new Low<StoredBook>(new BookAdapter(disk), empty)
}
