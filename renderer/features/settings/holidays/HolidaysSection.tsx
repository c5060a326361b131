// Public holidays: what the shipped table says of a year, from whom and when, and what the shop says over it.
import { SegmentedControl } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { holidayTableOf } from '#shared/catalog/holidays/tables'
import { yearKnown } from '#shared/domain/holidays/days'
import { holidayPeriods, takenAway, withOwnDay, withoutDays } from '#shared/domain/holidays/periods'
import type { OwnHoliday } from '#shared/model/shop'
import { dayOf } from '#shared/time/zone'
import { useNow } from '../../../bridge/now'
import { useCommand } from '../../../bridge/useCommand'
import { FieldError } from '../../../ui/Field'
import { useLanguage, useWords } from '../../../ui/words'
import { SavedMark } from '../SavedMark'
import { SettingsSection, type ShopSectionProps } from '../SettingsSection'
import { SwitchSetting } from '../SwitchSetting'
import { useSaving } from '../useSaving'
import { AddHoliday } from './AddHoliday'
import { HolidayList } from './HolidayList'
import './holidays.css'

export function HolidaysSection({ settings, disabled }: ShopSectionProps) {
  const { holidays: text } = useWords().settings
  const command = useCommand('settings.save')
  const saving = useSaving()
  const thisYear = Number(dayOf(useNow(), settings.timeZone).slice(0, 4))
  const [year, setYear] = useState(thisYear)
  // Days changed in quick succession build on each other.
  const own = useRef<readonly OwnHoliday[]>(settings.ownHolidays)
  useEffect(() => {
    own.current = settings.ownHolidays
  }, [settings.ownHolidays])

  async function save(next: readonly OwnHoliday[]): Promise<boolean> {
    own.current = next
    const isSaved = await saving.run(command.run({ ownHolidays: [...next] }))
    if (!isSaved) own.current = settings.ownHolidays
    return isSaved
  }

  return (
    <SettingsSection id="holidays" title={text.title} note={text.note}>
      <CloseShop checked={settings.holidaysCloseShop} disabled={disabled} />
      <div className="holidays-year">
        <SegmentedControl
          aria-label={text.year}
          data={[thisYear, thisYear + 1].map(String)}
          value={String(year)}
          onChange={chosen => setYear(Number(chosen))}
        />
        <SavedMark count={saving.saved} />
      </div>
      <YearNote settings={settings} year={year} />
      <HolidayList
        periods={holidayPeriods(settings, year)}
        taken={takenAway(settings, year)}
        disabled={disabled}
        onRemove={period => void save(withoutDays(own.current, period))}
        onRestore={day => void save(own.current.filter(entry => entry.day !== day))}
      />
      <FieldError text={saving.error} />
      <AddHoliday year={year} disabled={disabled} onAdd={entry => save(withOwnDay(own.current, entry))} />
    </SettingsSection>
  )
}

/** What is not known is said: a year without a table would look like a year without holidays. */
function YearNote({ settings, year }: Pick<ShopSectionProps, 'settings'> & { readonly year: number }) {
  const { holidays: text } = useWords().settings
  const language = useLanguage()
  const table = holidayTableOf(settings.timeZone)
  const entry = table?.years[year]
  const known = yearKnown(settings, year)
  return (
    <div>
      {table && entry ? (
        <p className="setting-help">
          {text.region(table.name[language], entry.source[language], table.checkedOn)}
        </p>
      ) : null}
      {known === 'known' ? null : <p className="holidays-unknown">{text[known](year)}</p>}
    </div>
  )
}

function CloseShop({ checked, disabled }: { readonly checked: boolean; readonly disabled: boolean }) {
  const { holidays: text } = useWords().settings
  const command = useCommand('settings.save')
  const saving = useSaving()
  return (
    <SwitchSetting
      label={text.closeShop}
      help={text.closeShopText}
      checked={checked}
      disabled={disabled}
      saving={saving}
      onChange={holidaysCloseShop => void saving.run(command.run({ holidaysCloseShop }))}
    />
  )
}
