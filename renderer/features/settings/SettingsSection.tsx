// A section of the settings that the table of contents can jump to.
import type { ReactNode } from 'react'
import type { SettingsView } from '#shared/model/views'
import { Section, Surface } from '../../ui/layout'

export const SECTION_IDS = [
  'shop',
  'hours',
  'closed',
  'holidays',
  'timing',
  'followUps',
  'clerks',
  'computer',
  'alerts',
  'paper',
  'data',
  'about',
] as const
export type SectionId = (typeof SECTION_IDS)[number]

/** What sections about the shop are given; `disabled` when the shop can only be looked at. */
export type ShopSectionProps = { readonly settings: SettingsView; readonly disabled: boolean }

export const sectionElementId = (id: SectionId) => `settings-${id}`

type SettingsSectionProps = {
  readonly id: SectionId
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}

export function SettingsSection({ id, title, note, children }: SettingsSectionProps) {
  return (
    <div id={sectionElementId(id)} className="settings-section" tabIndex={-1}>
      <Section title={title} note={note}>
        <Surface padded>
          <div className="settings-fields">{children}</div>
        </Surface>
      </Section>
    </div>
  )
}
