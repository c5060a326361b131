// A clerk is away until a day: who stands in, and whether her cases go over at once.
import { DatePickerInput } from '@mantine/dates'
import { useState } from 'react'
import type { ClerkId } from '#shared/model/ids'
import type { ClerkView } from '#shared/model/views'
import { addDays, dayOf } from '#shared/time/zone'
import { useShop } from '../../bridge/appState'
import { useNow } from '../../bridge/now'
import { useDeed } from '../../bridge/useDeed'
import { ChipChoice } from '../../ui/ChipChoice'
import { DeedDialog } from '../../ui/DeedDialog'
import { FieldError } from '../../ui/Field'
import { RowChoice } from '../../ui/RowChoice'
import { useWords } from '../../ui/words'
import { useColleagues } from './useColleagues'

const NOBODY = 'nobody'

type AbsenceDialogProps = { readonly clerk: ClerkView; onClose(): void }

export function AbsenceDialog({ clerk, onClose }: AbsenceDialogProps) {
  const words = useWords()
  const { absence } = words.handOver
  const today = dayOf(useNow(), useShop().timeZone)
  const [until, setUntil] = useState<string | null>(addDays(today, 1))
  const [deputy, setDeputy] = useState<ClerkId | typeof NOBODY>(NOBODY)
  const [cases, setCases] = useState<'keep' | 'giveNow'>('keep')
  const deed = useDeed('clerk.absent')
  const colleagues = useColleagues(clerk.id)
  const asksCases = clerk.openCases > 0 && deputy !== NOBODY

  async function send(): Promise<void> {
    const input = {
      clerkId: clerk.id,
      absence: { until: until ?? '', deputy: deputy === NOBODY ? null : deputy },
      giveNow: asksCases && cases === 'giveNow',
    }
    if (await deed.run(input, { said: absence.done(clerk.name) })) onClose()
  }
  return (
    <DeedDialog
      title={absence.title(clerk.name)}
      action={absence.send}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <div>
        <DatePickerInput
          data-autofocus
          label={absence.until}
          value={until}
          minDate={today}
          valueFormat="YYYY-MM-DD"
          previousLabel={words.common.previousMonth}
          nextLabel={words.common.nextMonth}
          onChange={setUntil}
        />
        <FieldError text={deed.errors.until ?? deed.errors['absence.until']} />
      </div>
      <ChipChoice<ClerkId | typeof NOBODY>
        label={absence.deputy}
        choices={[...colleagues, { id: NOBODY, label: absence.nobody }]}
        value={deputy}
        error={deed.errors.deputy}
        onChange={setDeputy}
      />
      {asksCases ? (
        <RowChoice<'keep' | 'giveNow'>
          label={absence.cases(clerk.openCases)}
          rows={[
            { id: 'keep', label: absence.keep, note: absence.keepText },
            { id: 'giveNow', label: absence.giveNow, note: absence.giveNowText },
          ]}
          value={[cases]}
          onPick={id => setCases(id)}
        />
      ) : null}
    </DeedDialog>
  )
}
