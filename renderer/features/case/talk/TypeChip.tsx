// What kind of customer this case brought, as a chip that opens the recogniser. Nowhere else on the desk is it shown (N2).
import { UnstyledButton } from '@mantine/core'
import { IconUserQuestion } from '@tabler/icons-react'
import { useState } from 'react'
import type { OwnBook } from '#shared/domain/knowledge/texts'
import { knowledgeText } from '#shared/domain/knowledge/texts'
import type { CaseView } from '#shared/model/views'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { Recogniser } from './Recogniser'

type TypeChipProps = { readonly view: CaseView; readonly own: OwnBook; readonly canAct: boolean }

export function TypeChip({ view, own, canAct }: TypeChipProps) {
  const words = useWords().talk
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const id = view.treatment.customerType?.id ?? null
  const name = id === null ? '' : knowledgeText(own, `${id}-name`, language)
  const open = () => setOpen(true)
  useKeys({ KeyK: { does: words.type.ask, run: open } }, { title: words.keys, enabled: canAct })
  if (!canAct) return id === null ? null : <span className="talk-type">{name}</span>
  return (
    <>
      <UnstyledButton
        className="talk-type"
        data-known={id !== null || undefined}
        aria-label={id === null ? words.type.ask : words.type.of(name)}
        onClick={open}
      >
        <IconUserQuestion size={18} stroke={1.75} aria-hidden />
        {id === null ? words.type.ask : name}
        <KeyHint name="KeyK" />
      </UnstyledButton>
      {isOpen ? <Recogniser view={view} own={own} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
