// The shop's time zone, found by its name or by a city.
import { Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { clockOf, isZone } from '#shared/time/zone'
import { useNow } from '../../bridge/now'
import { useCommand } from '../../bridge/useCommand'
import { useLanguage, useWords } from '../../ui/words'
import { Setting } from './Setting'
import { useSaving } from './useSaving'

type Choice = { readonly value: string; readonly label: string }
const allZones = new Map<string, readonly Choice[]>()

/** Naming four hundred zones takes a moment: only when the list is first opened in a language. */
function zonesIn(language: string): readonly Choice[] {
  const known =
    allZones.get(language) ??
    Intl.supportedValuesOf('timeZone')
      .filter(isZone)
      .map(value => ({ value, label: zoneLabel(value, language) }))
  allZones.set(language, known)
  return known
}

/** `中国标准时间 · Asia/Shanghai`: the name people know, and the one that is saved. */
function zoneLabel(zone: string, language: string): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(0)
    .find(part => part.type === 'timeZoneName')
  return `${parts?.value ?? ''} · ${zone}`
}

export function ZoneSetting({ zone, disabled }: { readonly zone: string; readonly disabled: boolean }) {
  const words = useWords()
  const text = words.settings.hours
  const language = useLanguage()
  const nowMs = useNow()
  const command = useCommand('settings.save')
  const saving = useSaving()
  const [isWanted, setWanted] = useState(false)
  const zones = useMemo(() => {
    const current = { value: zone, label: zoneLabel(zone, language) }
    const others = isWanted ? zonesIn(language).filter(({ value }) => value !== zone) : []
    return [current, ...others]
  }, [zone, language, isWanted])

  return (
    <Setting label={text.zone} help={text.zoneNow(clockOf(nowMs, zone))} saving={saving}>
      {ids => (
        <Select
          {...ids}
          data={zones}
          value={zone}
          disabled={disabled}
          searchable
          selectFirstOptionOnChange
          onClick={event => event.currentTarget.select()}
          onDropdownOpen={() => setWanted(true)}
          allowDeselect={false}
          limit={60}
          maxDropdownHeight={280}
          placeholder={text.zoneHint}
          nothingFoundMessage={text.zoneNone}
          onChange={timeZone => {
            if (timeZone !== null && timeZone !== zone) void saving.run(command.run({ timeZone }))
          }}
        />
      )}
    </Setting>
  )
}
