// The states that are designed, too: empty, loading, failed.
import { Button, CloseButton, Skeleton, Stack, Title } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import './layout.css'
import { useWords } from './words'

type EmptyStateProps = {
  readonly title: string
  readonly text?: string
  /** The useful next step. */
  readonly action?: { readonly label: string; run(): void }
  readonly children?: ReactNode
}

export function EmptyState({ title, text, action, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Title order={2}>{title}</Title>
      {text === undefined ? null : <p>{text}</p>}
      {action === undefined ? null : (
        <Button variant="default" onClick={action.run}>
          {action.label}
        </Button>
      )}
      {children}
    </div>
  )
}

type ErrorBannerProps = {
  /** What happened. */
  readonly title: string
  /** What is safe. */
  readonly safe?: string
  /** What to do. */
  readonly next?: string
  readonly actions?: ReactNode
  onClose?(): void
}

/** Stays until it is closed or the reason is gone. */
export function ErrorBanner({ title, safe, next, actions, onClose }: ErrorBannerProps) {
  const words = useWords()
  return (
    <div className="error-banner" role="alert">
      <IconAlertCircle size={20} aria-hidden />
      <div>
        <span className="error-banner-title">{title}</span>
        {safe === undefined ? null : <p>{safe}</p>}
        {next === undefined ? null : <p>{next}</p>}
      </div>
      <div className="error-banner-actions">
        {actions}
        {onClose === undefined ? null : (
          <CloseButton size={40} aria-label={words.common.close} onClick={onClose} />
        )}
      </div>
    </div>
  )
}

/** Nothing for the first 100 ms, then grey lines where the content will be. */
export function LoadingLines({
  lines = 6,
  height = 44,
}: {
  readonly lines?: number
  readonly height?: number
}) {
  const words = useWords()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 100)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return null
  return (
    <Stack gap={8} p="md" role="status" aria-label={words.common.loading}>
      {Array.from({ length: lines }, (_, place) => place).map(place => (
        <Skeleton key={place} height={height} animate={false} />
      ))}
    </Stack>
  )
}
