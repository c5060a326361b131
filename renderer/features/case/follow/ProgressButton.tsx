// Beside the composer: what the customer can be told today, one key away.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CaseView } from '#shared/model/views'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import { ProgressDialog } from './ProgressDialog'

export function ProgressButton({ view }: { readonly view: CaseView }) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const open = () => setOpen(true)
  useKeys({ 'alt+KeyJ': { does: words.progress.button, run: open } }, { title: words.case.keys })
  return (
    <>
      <Button
        variant="subtle"
        className="composer-progress"
        rightSection={<KeyHint name="alt+KeyJ" />}
        onClick={open}
      >
        {words.progress.button}
      </Button>
      {isOpen ? <ProgressDialog view={view} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
