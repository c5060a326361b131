// The pages of the promises, and the one that was looked at last: coming back from a case, she is where she was.
export const PAGES = ['overdue', 'ledger', 'measures'] as const
export type PageId = (typeof PAGES)[number]

let last: PageId = 'overdue'

export const lastPage = (): PageId => last

export function rememberPage(page: PageId): void {
  last = page
}
