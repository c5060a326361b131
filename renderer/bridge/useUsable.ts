// Marks the moment from which the first screen can be worked with (measured from the start of the program).
import { useEffect } from 'react'
import { call } from './bridge'

let marked = false

export function useUsable(ready: boolean): void {
  useEffect(() => {
    if (!ready || marked) return
    marked = true
    void call('app.usable', null)
  }, [ready])
}
