// A short word that goes away by itself, with what one may do about it. One word and one warning at a time.
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import './toast.css'

type ToastOptions = {
  readonly actions?: readonly { readonly label: string; run(): void }[]
  /** Stays longer: it says that something went wrong. */
  readonly serious?: boolean
}

type Slot = 'word' | 'warning'

/** What is shown in each place. The newer one takes it: an undo button would take back another step than it stands beside. */
const shown = new Map<Slot, string>()

export function showToast(text: string, { actions = [], serious = false }: ToastOptions = {}): void {
  const slot: Slot = serious ? 'warning' : 'word'
  const before = shown.get(slot)
  if (before !== undefined) notifications.hide(before)
  const id = notifications.show({
    message: (
      <div className="toast">
        <span role={serious ? 'alert' : 'status'}>{text}</span>
        {actions.length === 0 ? null : (
          <span className="toast-actions">
            {actions.map(action => (
              <Button
                key={action.label}
                variant="subtle"
                size="compact-md"
                onClick={() => {
                  notifications.hide(id)
                  action.run()
                }}
              >
                {action.label}
              </Button>
            ))}
          </span>
        )}
      </div>
    ),
    autoClose: serious ? 12_000 : actions.length === 0 ? 6_000 : 10_000,
    withBorder: true,
    color: serious ? 'dark' : 'teal',
  })
  shown.set(slot, id)
}

/** She has gone on to something else: what was said about the last thing would only lie in her way. */
export function endToast(): void {
  const id = shown.get('word')
  if (id !== undefined) notifications.hide(id)
  shown.delete('word')
}
