// Rows that are to be dealt with together.
import { useCallback, useMemo, useState } from 'react'
import type { Row } from './rows'

/** What has gone from the lists is not chosen any more. */
export function useSelection(rows: readonly Row[]) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const selected = useMemo(
    () => new Set(rows.filter(row => keys.has(row.key)).map(row => row.key)),
    [keys, rows],
  )
  const toggle = (key: string) =>
    setKeys(before => {
      const next = new Set(before)
      if (!next.delete(key)) next.add(key)
      return next
    })
  const clear = useCallback(() => setKeys(new Set()), [])
  return { selected, toggle, clear }
}
