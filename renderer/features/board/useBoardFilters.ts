// Which cards the board shows, and how: kept while the window lives, so that a look at a case does not lose it.
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { ISSUE_TYPE_IDS } from '#shared/catalog/issueTypes'

const BoardFilters = z.object({
  mine: z.boolean(),
  issueTypeId: z.enum(ISSUE_TYPE_IDS).nullable(),
  overdueOnly: z.boolean(),
  asList: z.boolean(),
})
export type BoardFilters = z.infer<typeof BoardFilters>

const EVERYTHING: BoardFilters = { mine: false, issueTypeId: null, overdueOnly: false, asList: false }
const PLACE = 'board'

function kept(): BoardFilters {
  try {
    return BoardFilters.parse(JSON.parse(sessionStorage.getItem(PLACE) ?? ''))
  } catch {
    // Nothing kept yet, or by another version.
    return EVERYTHING
  }
}

export type FilterDesk = {
  readonly filters: BoardFilters
  readonly isFiltered: boolean
  set(change: Partial<BoardFilters>): void
  showAll(): void
}

export function useBoardFilters(): FilterDesk {
  const [filters, setFilters] = useState(kept)
  useEffect(() => sessionStorage.setItem(PLACE, JSON.stringify(filters)), [filters])
  const set = (change: Partial<BoardFilters>) => setFilters(before => ({ ...before, ...change }))
  return {
    filters,
    isFiltered: filters.mine || filters.overdueOnly || filters.issueTypeId !== null,
    set,
    showAll: () => set({ mine: false, overdueOnly: false, issueTypeId: null }),
  }
}
