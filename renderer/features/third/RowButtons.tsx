// What can be done with a row; the keys stand there on the row in focus.
import { UnstyledButton } from '@mantine/core'
import { KeyHint } from '../../ui/layout'

export type RowButton = { readonly name: string; readonly label: string; run(): void }

type RowButtonsProps = { readonly buttons: readonly RowButton[]; readonly isCurrent: boolean }

export function RowButtons({ buttons, isCurrent }: RowButtonsProps) {
  return (
    // The row itself opens at a click; its buttons do not.
    // biome-ignore lint/a11y/noStaticElementInteractions: only stops clicks on the way up
    // biome-ignore lint/a11y/useKeyWithClickEvents: only stops clicks on the way up
    <span className="third-buttons" onClick={event => event.stopPropagation()}>
      {buttons.map(({ name, label, run }) => (
        <UnstyledButton key={name} className="third-button" tabIndex={isCurrent ? 0 : -1} onClick={run}>
          <span>{label}</span>
          <KeyHint name={name} />
        </UnstyledButton>
      ))}
    </span>
  )
}
