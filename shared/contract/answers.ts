// Answers of the contract that are about the app itself rather than about the book.
import type { CaseId, ClerkId } from '../model/ids'
import type { Preferences } from '../model/preferences'
import type { ClerkRole } from '../model/shop'
import type { StoreProblem } from '../model/store'

export type RecentShop = { readonly shopName: string; readonly folder: string }

/** Where the app is: at the start screen, or in a shop. */
export type AppState = {
  readonly now: string
  readonly version: string
  readonly platform: 'windows' | 'mac' | 'linux'
  readonly preferences: Preferences
  readonly start: {
    /** The data folder was given on the command line: only this one can be used. */
    readonly fixedFolder: string | null
    /** Where a new shop goes unless another place is chosen. */
    readonly usualFolder: string
    readonly recent: readonly RecentShop[]
    /** Why the folder that should have opened by itself did not. */
    readonly problem: { readonly folder: string; readonly problem: StoreProblem } | null
  }
  readonly shop: {
    readonly name: string
    readonly timeZone: string
    readonly readOnly: boolean
    readonly demo: boolean
    /** At work now, or null: the picker asks. */
    readonly clerk: { readonly id: ClerkId; readonly name: string; readonly role: ClerkRole } | null
  } | null
}

export type FolderChoice = { readonly path: string } | null
export type CaseRef = { readonly caseId: CaseId; readonly no: string }
export type CopyReport = {
  readonly path: string
  readonly records: number
  readonly photos: number
  /** Photos whose files were gone or broken before the copy was made. */
  readonly lostPhotos: number
}
export type PrinterView = {
  readonly name: string
  readonly label: string
  readonly isDefault: boolean
  readonly chosen: boolean
}

/** Paper ready to be looked at, printed or saved: the frame shows `url`, printing and PDF use the same page. */
export type SlipJob = {
  readonly jobId: string
  readonly url: string
  readonly widthMm: number
  readonly heightMm: number
  /** This is not the first print of this case (副本). */
  readonly isCopy: boolean
  /** False when the computer has no font for Chinese: paper would show boxes. */
  readonly hasFont: boolean
  /** The printer that would be used, or null: none chosen or it is away. */
  readonly printer: string | null
}
