// Asks who is at work: a name, a digit, and the desk is hers.
import { Button, Title, UnstyledButton } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { AppError } from '#shared/contract/errors'
import type { ClerkView } from '#shared/model/views'
import { sayError } from '#shared/words/sayError'
import { useShop } from '../../bridge/appState'
import { useAnswer } from '../../bridge/useAnswer'
import { useCommand } from '../../bridge/useCommand'
import { Dialog } from '../../ui/Dialog'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { EmptyState, LoadingLines } from '../../ui/states'
import { useWords } from '../../ui/words'
import './clerk.css'

/** `onClose` is null when a clerk must be picked before anything else. */
export function ClerkPicker({ onClose }: { readonly onClose: (() => void) | null }) {
  const words = useWords()
  if (onClose !== null) {
    return (
      <Dialog title={words.clerk.title} onClose={onClose} size="lg">
        <Names onPicked={onClose} />
      </Dialog>
    )
  }
  return <BeforeWork />
}

/** A screen of its own: nothing of the desk is there yet. */
function BeforeWork() {
  const words = useWords()
  const shop = useShop()
  const leave = useCommand('shop.leave')
  useEffect(() => {
    document.title = `${shop.name} · ${words.common.appName}`
  }, [shop.name, words])
  return (
    <main className="clerk-room">
      <div className="clerk-column">
        <p className="clerk-shop">{shop.name}</p>
        <Title order={1}>{words.clerk.title}</Title>
        <p className="clerk-note">{words.clerk.text}</p>
        <Names onPicked={() => undefined} />
        <Button variant="default" loading={leave.busy} onClick={() => void leave.run(null)}>
          {words.frame.leaveShop}
        </Button>
      </div>
    </main>
  )
}

function Names({ onPicked }: { onPicked(): void }) {
  const words = useWords()
  const shop = useShop()
  const clerks = useAnswer('clerk.list', null)
  const pick = useCommand('clerk.pick')
  const [failed, setFailed] = useState<AppError | null>(null)
  const active = clerks.value?.filter(clerk => clerk.active) ?? []

  async function choose(clerk: ClerkView): Promise<void> {
    setFailed(null)
    const picked = await pick.run({ clerkId: clerk.id })
    if (picked.ok) onPicked()
    else setFailed(picked.error)
  }

  useKeys(
    Object.fromEntries(
      active
        .slice(0, 9)
        .map((clerk, place) => [
          `Digit${place + 1}`,
          { does: words.clerk.pick(clerk.name), run: () => void choose(clerk) },
        ]),
    ),
    { title: words.clerk.title },
  )

  const error = failed ?? clerks.error
  if (clerks.loading) return <LoadingLines lines={3} height={72} />
  return (
    <>
      {clerks.value !== undefined && active.length === 0 ? (
        <EmptyState title={words.clerk.none} text={words.clerk.noneText} />
      ) : (
        <ul className="clerk-names">
          {active.map((clerk, place) => (
            <li key={clerk.id}>
              <UnstyledButton
                className="clerk-name-button"
                aria-current={clerk.id === shop.clerk?.id ? 'true' : undefined}
                autoFocus={clerk.id === shop.clerk?.id || (shop.clerk === null && place === 0)}
                data-autofocus={
                  clerk.id === shop.clerk?.id || (shop.clerk === null && place === 0) || undefined
                }
                onClick={() => void choose(clerk)}
              >
                <span className="clerk-words">
                  <span className="clerk-called">{clerk.name}</span>
                  <span className="clerk-facts">
                    {[
                      ...(clerk.role === 'manager' ? [words.common.manager] : []),
                      ...(clerk.id === shop.clerk?.id ? [words.clerk.atWork] : []),
                      words.clerk.openCases(clerk.openCases),
                    ].join(' · ')}
                  </span>
                </span>
                {place < 9 ? <KeyHint name={`Digit${place + 1}`} /> : null}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {error === null ? null : (
        <p className="clerk-failed" role="alert">
          {sayError(words, error)}
        </p>
      )}
    </>
  )
}
