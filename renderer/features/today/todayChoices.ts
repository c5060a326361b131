// How Today is looked at: whose work, what is folded, which group is wanted whole. Kept while the window lives.
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { TODAY_GROUPS, type TodayGroupId } from '#shared/model/todayViews'

const Choices = z.object({
  mine: z.boolean(),
  folded: z.array(z.enum(TODAY_GROUPS)),
  whole: z.enum(TODAY_GROUPS).nullable(),
})
type Choices = z.infer<typeof Choices>

const PLACE = 'today'

function kept(): Choices {
  try {
    return Choices.parse(JSON.parse(sessionStorage.getItem(PLACE) ?? ''))
  } catch {
    // Nothing kept yet, or by another version.
    return { mine: false, folded: [], whole: null }
  }
}

export type TodayChoices = Choices & {
  setMine(mine: boolean): void
  toggleFold(id: TodayGroupId): void
  setWhole(id: TodayGroupId | null): void
}

export function useTodayChoices(): TodayChoices {
  const [choices, setChoices] = useState(kept)
  useEffect(() => sessionStorage.setItem(PLACE, JSON.stringify(choices)), [choices])
  const set = (change: Partial<Choices>) => setChoices(before => ({ ...before, ...change }))
  return {
    ...choices,
    setMine: mine => set({ mine }),
    setWhole: whole => set({ whole }),
    toggleFold: id =>
      set({
        folded: choices.folded.includes(id)
          ? choices.folded.filter(one => one !== id)
          : [...choices.folded, id],
      }),
  }
}
