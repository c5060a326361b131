// The editor for what was opened.

import type { Editing } from './editing'
import { KeywordsDialog } from './KeywordsDialog'
import { LineDialog } from './LineDialog'
import { PolicyDialog } from './policy/PolicyDialog'
import { TextDialog } from './TextDialog'
import { ZoneDialog } from './ZoneDialog'

export function Editor({ editing, onClose }: { readonly editing: Editing; onClose(): void }) {
  switch (editing.kind) {
    case 'text':
      return <TextDialog editing={editing} onClose={onClose} />
    case 'keywords':
      return <KeywordsDialog typeId={editing.typeId} onClose={onClose} />
    case 'line':
      return <LineDialog editing={editing} onClose={onClose} />
    case 'zone':
      return <ZoneDialog zone={editing.zone} onClose={onClose} />
    case 'policy':
      return <PolicyDialog id={editing.id} onClose={onClose} />
  }
}
