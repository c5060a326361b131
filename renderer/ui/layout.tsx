// The building blocks of a screen: page, header, section, surface, big numbers, key hints.
import { Title, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { keyLabel } from './keys'
import './layout.css'

type PageProps = {
  readonly title: string
  readonly note?: ReactNode
  readonly actions?: ReactNode
  /** Text screens stay readable on wide windows. */
  readonly narrow?: boolean
  readonly children: ReactNode
}

/** A whole screen: a header that stays and a body that scrolls. */
export function Page({ title, note, actions, narrow = false, children }: PageProps) {
  return (
    <div className="page">
      <ScreenHeader title={title} note={note} actions={actions} />
      <div className="page-body" data-narrow={narrow || undefined}>
        {children}
      </div>
    </div>
  )
}

export function ScreenHeader({ title, note, actions }: Pick<PageProps, 'title' | 'note' | 'actions'>) {
  return (
    <header className="page-header">
      <Title order={1}>{title}</Title>
      {note === undefined ? null : <span className="page-header-note">{note}</span>}
      {actions === undefined ? null : <div className="page-header-actions">{actions}</div>}
    </header>
  )
}

type SectionProps = {
  readonly title: string
  readonly count?: number
  readonly note?: ReactNode
  readonly tone?: 'overdue'
  /** A heading that hides what stands below it. */
  readonly fold?: { readonly isOpen: boolean; readonly label: string; onToggle(): void }
  readonly children: ReactNode
}

/** A group with its heading and, where it helps, how many are in it. */
export function Section({ title, count, note, tone, fold, children }: SectionProps) {
  return (
    <section className="section" data-tone={tone} aria-label={title}>
      <div className="section-head">
        {fold === undefined ? null : (
          <UnstyledButton
            className="section-fold"
            aria-label={fold.label}
            aria-expanded={fold.isOpen}
            onClick={fold.onToggle}
          >
            <IconChevronDown size={18} stroke={1.75} aria-hidden />
          </UnstyledButton>
        )}
        <Title order={2}>{title}</Title>
        {count === undefined ? null : <span className="section-count">{count}</span>}
        {note === undefined ? null : <span className="section-note">{note}</span>}
      </div>
      {children}
    </section>
  )
}

export function Surface({
  padded = false,
  children,
}: {
  readonly padded?: boolean
  readonly children: ReactNode
}) {
  return (
    <div className="surface" data-padded={padded || undefined}>
      {children}
    </div>
  )
}

type BigNumberProps = {
  readonly value: string
  readonly label?: string
  readonly size?: 'md' | 'lg' | 'xl'
  readonly exact?: string
}

/** What a clerk reads aloud: phone tail, case number, promised time, amount. */
export function BigNumber({ value, label, size = 'lg', exact }: BigNumberProps) {
  return (
    <span className="big-number" data-size={size} title={exact}>
      {label === undefined ? null : <span className="big-number-label">{label}</span>}
      <span className="big-number-value">{value}</span>
    </span>
  )
}

/** The key that does the same as the control beside it. `name` as in `useKeys`. */
export function KeyHint({ name }: { readonly name: string }) {
  return (
    <kbd className="key-hint" aria-hidden>
      {keyLabel(name)}
    </kbd>
  )
}
