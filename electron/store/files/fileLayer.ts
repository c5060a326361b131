// The few file calls the store is made of: one thin seam, so that a test can fail, shorten or forget any of them.

export type FileFacts = {
  readonly size: number
  /** Device and inode: tells whether the file at a path is still the one behind an open handle. */
  readonly identity: string
  readonly isFolder: boolean
}

export type OpenFile = {
  /** May write less than it was given, as the system call may; `writeAll` loops. */
  write(bytes: Uint8Array, position: number): Promise<number>
  /** May read less than fits; 0 at the end of the file. */
  read(into: Uint8Array, position: number): Promise<number>
  datasync(): Promise<void>
  sync(): Promise<void>
  truncate(size: number): Promise<void>
  facts(): Promise<FileFacts>
  close(): Promise<void>
}

/** Every call rejects with the system's error (`code` = ENOENT, ENOSPC …); nothing here decides anything. */
export type FileLayer = {
  /** Fails with EEXIST when the name is taken: nothing is ever opened over a file that is there. */
  createNew(path: string): Promise<OpenFile>
  openToRead(path: string): Promise<OpenFile>
  openToCut(path: string): Promise<OpenFile>
  remove(path: string): Promise<void>
  list(folder: string): Promise<readonly string[]>
  facts(path: string): Promise<FileFacts>
  /** The identity of the file at a path at this moment, or null when none is there. Synchronous: it is asked beside
   *  every flush, and costs a few microseconds where a hop to another thread costs more than the question. */
  identityNow(path: string): string | null
  /** A part of a file at this moment; shorter when the file is. Synchronous: a rule that needs one old record waits for a
   *  few kilobytes, and rules cannot wait in any other way. Throws the system's error. */
  readNow(path: string, position: number, length: number): Buffer
  makeFolder(path: string): Promise<void>
  /** Makes new and removed names durable; a system that cannot sync folders (Windows) answers as if it had. */
  syncFolder(path: string): Promise<void>
}
