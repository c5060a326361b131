// Several rows of one group, chosen by keyboard or by touch: Space, Shift and the arrows, Ctrl+A.
import { useMemo, useState } from 'react'
import type { TodayGroup, TodayRow } from '#shared/model/todayViews'

export type Selection = {
  readonly rows: readonly TodayRow[]
  has(key: string): boolean
  toggle(key: string): void
  add(key: string): void
  addGroupOf(key: string): void
  clear(): void
}

const groupOf = (groups: readonly TodayGroup[], key: string | undefined) =>
  groups.find(group => group.rows.some(row => row.key === key))

export function useSelection(groups: readonly TodayGroup[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  // A row that has gone is chosen no more: what is done to the others is never done to it.
  const rows = useMemo(
    () => groups.flatMap(group => group.rows.filter(row => chosen.has(row.key))),
    [groups, chosen],
  )

  /** What is done at once must be one kind of thing: rows of another group begin anew. */
  function choose(keys: readonly string[]): void {
    const group = groupOf(groups, keys[0])
    if (group === undefined) return
    const isIn = (key: string) => group.rows.some(row => row.key === key)
    setChosen(before => new Set([...[...before].filter(isIn), ...keys.filter(isIn)]))
  }

  return {
    rows,
    has: key => chosen.has(key),
    toggle: key =>
      chosen.has(key) ? setChosen(before => new Set([...before].filter(one => one !== key))) : choose([key]),
    add: key => choose([key]),
    addGroupOf: key => choose(groupOf(groups, key)?.rows.map(row => row.key) ?? []),
    clear: () => setChosen(new Set()),
  }
}
