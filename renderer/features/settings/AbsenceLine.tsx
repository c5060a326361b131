// In the row of a clerk: set her absence, or see until when and who stands in, and end it.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ClerkView } from '#shared/model/views'
import { dayOf } from '#shared/time/zone'
import { useShop } from '../../bridge/appState'
import { useNow } from '../../bridge/now'
import { useAnswer } from '../../bridge/useAnswer'
import { useDeed } from '../../bridge/useDeed'
import { useSay } from '../../bridge/useSay'
import { FieldError } from '../../ui/Field'
import { useWords } from '../../ui/words'
import { AbsenceDialog } from './AbsenceDialog'

type AbsenceProps = { readonly clerk: ClerkView; readonly disabled: boolean }

/** Null when she is here today. */
function useAbsence({ absence }: ClerkView): ClerkView['absence'] {
  const today = dayOf(useNow(), useShop().timeZone)
  return absence !== null && absence.until >= today ? absence : null
}

export function AbsenceButton({ clerk, disabled }: AbsenceProps) {
  const { absence: words } = useWords().handOver
  const isAway = useAbsence(clerk) !== null
  const back = useDeed('clerk.absent')
  const [isOpen, setOpen] = useState(false)
  const comeBack = () =>
    void back.run({ clerkId: clerk.id, absence: null }, { said: words.backDone(clerk.name) })
  return (
    <>
      <Button
        variant="subtle"
        fw={400}
        disabled={disabled}
        loading={back.busy}
        aria-label={isAway ? words.backNamed(clerk.name) : words.setNamed(clerk.name)}
        onClick={isAway ? comeBack : () => setOpen(true)}
      >
        {isAway ? words.back : words.set}
      </Button>
      <FieldError text={back.errors['']} />
      {isOpen ? <AbsenceDialog clerk={clerk} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

export function AbsenceLine({ clerk }: Pick<AbsenceProps, 'clerk'>) {
  const { absence: words } = useWords().handOver
  const say = useSay()
  const absence = useAbsence(clerk)
  const clerks = useAnswer('clerk.list', null).value ?? []
  if (absence === null) return null
  const deputy = clerks.find(({ id }) => id === absence.deputy)?.name ?? ''
  return <p className="clerk-away">{words.is(say.day(absence.until), deputy)}</p>
}
