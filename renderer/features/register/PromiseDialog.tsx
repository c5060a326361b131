// Another time for the answer than an hour more or less: a ready one at a press, or an own day and clock time.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { msOf } from '#shared/time/zone'
import { useShop } from '../../bridge/appState'
import { useNow } from '../../bridge/now'
import { usePromiseTimes } from '../../bridge/readyTimes'
import { Dialog } from '../../ui/Dialog'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { WhenChooser } from '../../ui/WhenChooser'
import { useWords } from '../../ui/words'

type PromiseDialogProps = {
  readonly dueAt: string | null
  onTake(at: string): void
  onClose(): void
}

export function PromiseDialog({ dueAt, onTake, onClose }: PromiseDialogProps) {
  const words = useWords()
  const { promise } = words.register
  const nowMs = useNow()
  const { timeZone } = useShop()
  const ready = usePromiseTimes()
  const [own, setOwn] = useState(dueAt)
  const [error, setError] = useState<string>()

  function choose(at: string | null): void {
    setError(undefined)
    setOwn(at)
    // An own time begins with the one that stands there: that is no choice yet.
    if (at !== null && at !== own && ready.some(time => time.at === at)) onTake(at)
  }
  function take(): void {
    if (own === null) setError(words.common.timeMissing)
    else if (msOf(own) <= nowMs) setError(String(words.errors.refused['time-in-past']))
    else onTake(own)
  }

  // The chooser finds out once whether the time is one of the ready ones, and takes the focus.
  if (ready.length === 0) return null
  return (
    <Dialog
      title={promise.chooseTitle}
      size="lg"
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {words.common.cancel}
          </Button>
          <Button rightSection={<KeyHint name="Enter" />} onClick={take}>
            {promise.take}
          </Button>
        </>
      }
    >
      <TakeKey does={promise.take} title={promise.chooseTitle} onTake={take} />
      <WhenChooser
        label={promise.label}
        ready={ready}
        value={own}
        onChange={choose}
        nowMs={nowMs}
        zone={timeZone}
        error={error}
        autoFocus
      />
    </Dialog>
  )
}

type TakeKeyProps = { readonly does: string; readonly title: string; onTake(): void }

/** Keys count for the dialog only from inside it. */
function TakeKey({ does, title, onTake }: TakeKeyProps) {
  useKeys({ Enter: { does, run: onTake } }, { title, inForms: true })
  return null
}
