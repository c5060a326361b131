// Chooses what stands beside the timeline, by click, arrows or Alt and a digit.
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'

export type PanelId = 'talk' | 'plan' | 'right' | 'promises' | 'money'
export type Tab = {
  readonly id: PanelId
  readonly name: string
  /** A count beside the name, or nothing. */
  readonly aside: string
}

export const panelButtonId = (id: PanelId) => `case-tab-${id}`

type SideTabsProps = { readonly tabs: readonly Tab[]; readonly shown: PanelId; onShow(id: PanelId): void }

export function SideTabs({ tabs, shown, onShow }: SideTabsProps) {
  const words = useWords().case.side

  function onKeyDown(event: React.KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.code]
    const place = tabs.findIndex(({ id }) => id === shown)
    const next = by === undefined ? undefined : tabs[(place + by + tabs.length) % tabs.length]
    if (next === undefined) return
    event.preventDefault()
    onShow(next.id)
    document.getElementById(panelButtonId(next.id))?.focus()
  }

  return (
    <div className="side-tabs" role="tablist" aria-label={words.label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, name, aside }, place) => (
        <button
          key={id}
          id={panelButtonId(id)}
          type="button"
          role="tab"
          className="side-tab"
          aria-selected={id === shown}
          tabIndex={id === shown ? 0 : -1}
          onClick={() => onShow(id)}
        >
          {name}
          {aside === '' ? null : <span className="side-tab-aside">{aside}</span>}
          <KeyHint name={`alt+Digit${place + 4}`} />
        </button>
      ))}
    </div>
  )
}
