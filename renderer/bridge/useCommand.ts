// Tells main to do something. The answer is a Result: a refusal is shown where it was caused, nothing is thrown.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ChannelOf, Input, Output } from '#shared/contract/contract'
import type { Result } from '#shared/contract/errors'
import { call } from './bridge'
import { answered, asked } from './newsOrder'

export type CommandName = ChannelOf<'command'>
export type Command<Name extends CommandName> = {
  /** The same command with the same input is not sent twice while it is under way: a double Enter registers one case. */
  run(input: Input<Name>): Promise<Result<Output<Name>>>
  /** It takes long enough to be seen; most are done before that, and nothing flickers. */
  readonly busy: boolean
}

/** Sooner than this nobody has noticed that she waits. */
const SEEN_AFTER_MS = 100

/** Without the hook's memory of what is under way, for whoever has his own. */
export function tell<Name extends CommandName>(
  name: Name,
  input: Input<Name>,
): Promise<Result<Output<Name>>> {
  asked()
  return call(name, input).finally(answered)
}

export function useCommand<Name extends CommandName>(name: Name): Command<Name> {
  const underWay = useRef(new Map<string, Promise<Result<Output<Name>>>>())
  const mounted = useRef(true)
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    mounted.current = true
    return () => {
      mounted.current = false
    }
  }, [])

  const run = useCallback(
    (input: Input<Name>) => {
      const key = JSON.stringify(input)
      const already = underWay.current.get(key)
      if (already) return already
      const seen = setTimeout(() => mounted.current && setBusy(true), SEEN_AFTER_MS)
      const answer = tell(name, input).finally(() => {
        clearTimeout(seen)
        underWay.current.delete(key)
        if (mounted.current) setBusy(underWay.current.size > 0)
      })
      underWay.current.set(key, answer)
      return answer
    },
    [name],
  )

  return { run, busy }
}
