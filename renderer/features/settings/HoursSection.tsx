// When the shop is open, day by day, and in which time zone.
import { Button, Switch, TextInput } from '@mantine/core'
import { Fragment, useEffect, useRef } from 'react'
import type { DayHours } from '#shared/model/shop'
import { useCommand } from '../../bridge/useCommand'
import { FieldError } from '../../ui/Field'
import { useWords } from '../../ui/words'
import { readClock } from './readClock'
import { SavedMark } from './SavedMark'
import { SettingsSection, type ShopSectionProps } from './SettingsSection'
import { onFieldKey } from './TextSetting'
import { useDraft } from './useDraft'
import { useSaving } from './useSaving'
import { ZoneSetting } from './ZoneSetting'

const USUAL = { open: '09:00', close: '21:00' }

export function HoursSection({ settings, disabled }: ShopSectionProps) {
  const text = useWords().settings.hours
  const command = useCommand('settings.save')
  const copying = useSaving()
  // Two days changed in quick succession: the second must not bring back the first one's old hours.
  const week = useRef<readonly DayHours[]>(settings.week)
  useEffect(() => {
    week.current = settings.week
  }, [settings.week])

  async function save(next: readonly DayHours[]): ReturnType<typeof command.run> {
    week.current = next
    const result = await command.run({ week: [...next] })
    // A refused day must not spoil the others that are changed after it.
    if (!result.ok && week.current === next) week.current = settings.week
    return result
  }
  const monday = settings.week[0] ?? null

  return (
    <SettingsSection id="hours" title={text.title} note={text.note}>
      <div className="hours">
        {settings.week.map((hours, day) => (
          <DayRow
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the weekday
            key={day}
            day={day}
            hours={hours}
            usual={monday ?? USUAL}
            disabled={disabled}
            onSave={changed => save(week.current.map((kept, place) => (place === day ? changed : kept)))}
          />
        ))}
      </div>
      <div className="settings-line">
        <Button
          variant="default"
          disabled={disabled}
          onClick={() => void copying.run(save(week.current.map(() => week.current[0] ?? null)))}
        >
          {text.copyMonday}
        </Button>
        <SavedMark count={copying.saved} />
        <span className="setting-help">{text.hint}</span>
      </div>
      <FieldError text={copying.error} />
      <ZoneSetting zone={settings.timeZone} disabled={disabled} />
    </SettingsSection>
  )
}

type DayRowProps = {
  /** 0 = Monday. */
  readonly day: number
  readonly hours: DayHours
  readonly usual: NonNullable<DayHours>
  readonly disabled: boolean
  onSave(hours: DayHours): ReturnType<ReturnType<typeof useCommand<'settings.save'>>['run']>
}

function DayRow({ day, hours, usual, disabled, onSave }: DayRowProps) {
  const words = useWords()
  const text = words.settings.hours
  const saving = useSaving()
  const name = words.time.weekday(day)

  function save(open: string, close: string): void {
    const [from, to] = [readClock(open), readClock(close)]
    // Main would refuse it, too, but with the whole week, and with the day that is changed next.
    if (from === null || to === null || from >= to)
      saving.refuse({ kind: 'refused', refusal: { code: 'hours-unreadable' }, more: [] })
    else void saving.run(onSave({ open: from, close: to }))
  }
  const opens = useDraft(hours?.open ?? '', typed => {
    // `9` is what is saved as `09:00` already.
    if (readClock(typed) === hours?.open) opens.revert()
    else save(typed, closes.text)
  })
  const closes = useDraft(hours?.close ?? '', typed => {
    if (readClock(typed) === hours?.close) closes.revert()
    else save(opens.text, typed)
  })
  // A time that was read in another way than it was typed is shown as it was read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only news from main tidies up
  useEffect(() => {
    if (hours !== null && readClock(opens.text) === hours.open) opens.revert()
    if (hours !== null && readClock(closes.text) === hours.close) closes.revert()
  }, [hours?.open, hours?.close])

  return (
    <div className="hours-row">
      <span className="hours-day">{name}</span>
      <Switch
        size="md"
        aria-label={text.isOpen(name)}
        label={hours === null ? text.closed : text.open}
        checked={hours !== null}
        disabled={disabled}
        onChange={event => void saving.run(onSave(event.currentTarget.checked ? usual : null))}
      />
      {hours === null ? (
        <span />
      ) : (
        <span className="hours-times">
          {[
            { draft: opens, label: text.opens(name) },
            { draft: closes, label: text.closes(name) },
          ].map(({ draft, label }, place) => (
            <Fragment key={label}>
              {place === 0 ? null : <span aria-hidden>{text.until}</span>}
              <TextInput
                aria-label={label}
                error={saving.error !== undefined}
                inputMode="numeric"
                w="5.5rem"
                value={draft.text}
                disabled={disabled}
                onChange={event => draft.type(event.currentTarget.value)}
                onBlur={draft.flush}
                onKeyDown={event => onFieldKey(event, draft)}
              />
            </Fragment>
          ))}
        </span>
      )}
      <SavedMark count={saving.saved} />
      {saving.error === undefined ? null : (
        <div className="hours-error">
          <FieldError text={saving.error} />
        </div>
      )}
    </div>
  )
}
