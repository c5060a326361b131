// The people of the shop: who they are, who is manager, who has left.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ClerkRole } from '#shared/model/shop'
import type { ClerkView } from '#shared/model/views'
import { sayError } from '#shared/words/sayError'
import { useAnswer } from '../../bridge/useAnswer'
import { useCommand } from '../../bridge/useCommand'
import { FieldError } from '../../ui/Field'
import { LoadingLines } from '../../ui/states'
import { useWords } from '../../ui/words'
import { AbsenceButton, AbsenceLine } from './AbsenceLine'
import { AddClerk } from './AddClerk'
import { ClerkName, RoleChoice } from './ClerkFields'
import { LeaveDialog } from './LeaveDialog'
import { SavedMark } from './SavedMark'
import { SettingsSection } from './SettingsSection'
import { useSaving } from './useSaving'

export function ClerksSection({ disabled }: { readonly disabled: boolean }) {
  const words = useWords()
  const text = words.settings.clerks
  const clerks = useAnswer('clerk.list', null)
  const here = clerks.value?.filter(({ active }) => active) ?? []
  const gone = clerks.value?.filter(({ active }) => !active) ?? []
  return (
    <SettingsSection id="clerks" title={text.title} note={text.note}>
      {clerks.loading ? <LoadingLines lines={3} /> : null}
      <FieldError text={clerks.error === null ? undefined : sayError(words, clerks.error)} />
      <ul className="clerk-rows">
        {here.map(clerk => (
          <ClerkRow key={clerk.id} clerk={clerk} disabled={disabled} />
        ))}
      </ul>
      <p className="setting-help">{text.managers}</p>
      <AddClerk disabled={disabled} />
      {gone.length === 0 ? null : (
        <div>
          <div className="field-label">{text.gone}</div>
          <ul className="clerk-rows">
            {gone.map(clerk => (
              <GoneRow key={clerk.id} clerk={clerk} disabled={disabled} />
            ))}
          </ul>
        </div>
      )}
    </SettingsSection>
  )
}

type ClerkRowProps = { readonly clerk: ClerkView; readonly disabled: boolean }

function ClerkRow({ clerk, disabled }: ClerkRowProps) {
  const text = useWords().settings.clerks
  const change = useCommand('clerk.change')
  const saving = useSaving()
  const [leaving, setLeaving] = useState(false)
  const { id, name, role } = clerk

  const save = (patch: { name?: string; role?: ClerkRole }) =>
    void saving.run(change.run({ clerkId: id, name, role, active: true, ...patch }))

  return (
    <li className="clerk-row">
      <ClerkName
        name={name}
        disabled={disabled}
        isWrong={saving.errors.name !== undefined}
        onSave={changed => save({ name: changed })}
      />
      <RoleChoice
        label={text.roleOf(name)}
        role={role}
        disabled={disabled}
        onChange={changed => save({ role: changed })}
      />
      <span className="clerk-cases">{text.openCases(clerk.openCases)}</span>
      <AbsenceButton clerk={clerk} disabled={disabled} />
      <Button
        variant="subtle"
        fw={400}
        disabled={disabled}
        aria-label={text.leavesNamed(name)}
        onClick={() => setLeaving(true)}
      >
        {text.leaves}
      </Button>
      <SavedMark count={saving.saved} />
      <AbsenceLine clerk={clerk} />
      {saving.error === undefined ? null : (
        <div className="clerk-wrong">
          <FieldError text={saving.error} />
        </div>
      )}
      {leaving ? <LeaveDialog clerk={clerk} onClose={() => setLeaving(false)} /> : null}
    </li>
  )
}

function GoneRow({ clerk, disabled }: ClerkRowProps) {
  const text = useWords().settings.clerks
  const change = useCommand('clerk.change')
  const saving = useSaving()
  const { id, name, role } = clerk
  return (
    <li className="clerk-row" data-gone>
      <span>{name}</span>
      <span className="clerk-cases">{text.openCases(clerk.openCases)}</span>
      <Button
        variant="subtle"
        fw={400}
        disabled={disabled}
        loading={change.busy}
        aria-label={text.backNamed(name)}
        onClick={() => void saving.run(change.run({ clerkId: id, name, role, active: true }))}
      >
        {text.back}
      </Button>
      {saving.error === undefined ? null : (
        <div className="clerk-wrong">
          <FieldError text={saving.error} />
        </div>
      )}
    </li>
  )
}
