// Suppliers and couriers: their numbers to call, and what is good to know of them.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { PARTNER_ROLES } from '#shared/catalog/thirdParties'
import type { PartnerView } from '#shared/model/settlementViews'
import { useShop } from '../../../bridge/appState'
import { useAnswer } from '../../../bridge/useAnswer'
import { useDeed } from '../../../bridge/useDeed'
import { DeedDialog } from '../../../ui/DeedDialog'
import { Dialog } from '../../../ui/Dialog'
import { LineField } from '../../../ui/LineField'
import { useLanguage, useWords } from '../../../ui/words'

export function PartnersDialog({ onClose }: { onClose(): void }) {
  const { partners: words } = useWords().third
  const language = useLanguage()
  const { readOnly } = useShop()
  const partners = useAnswer('partner.list', null).value ?? []
  const [changing, setChanging] = useState<PartnerView | null>(null)
  const roles = PARTNER_ROLES.filter(({ id }) => partners.some(({ role }) => role === id))
  const first = roles.flatMap(({ id }) => partners.filter(({ role }) => role === id))[0]?.id
  return (
    <Dialog title={words.title} size="lg" onClose={onClose}>
      {partners.length === 0 ? <p className="dialog-note">{words.none}</p> : null}
      {roles.map(({ id, text }) => (
        <section key={id} className="third-partners-of" aria-label={text[language]}>
          <div className="field-label">{text[language]}</div>
          <ul className="third-partners">
            {partners
              .filter(({ role }) => role === id)
              .map(partner => (
                <PartnerLine
                  key={partner.id}
                  partner={partner}
                  isFirst={partner.id === first}
                  onChange={readOnly ? null : () => setChanging(partner)}
                />
              ))}
          </ul>
        </section>
      ))}
      {changing === null ? null : <ChangeDialog partner={changing} onClose={() => setChanging(null)} />}
    </Dialog>
  )
}

type PartnerLineProps = {
  readonly partner: PartnerView
  readonly isFirst: boolean
  readonly onChange: (() => void) | null
}

function PartnerLine({ partner, isFirst, onChange }: PartnerLineProps) {
  const { third, common } = useWords()
  const { change } = third.partners
  return (
    <li className="third-partner">
      <span>{partner.name}</span>
      <span>
        {partner.phone}
        {partner.note === '' ? null : <span className="third-small"> {partner.note}</span>}
      </span>
      {onChange === null ? null : (
        <Button
          variant="default"
          data-autofocus={isFirst || undefined}
          aria-label={common.labelled(change, partner.name)}
          onClick={onChange}
        >
          {change}
        </Button>
      )}
    </li>
  )
}

function ChangeDialog({ partner, onClose }: { readonly partner: PartnerView; onClose(): void }) {
  const { third, common } = useWords()
  const { partners: words } = third
  const deed = useDeed('partner.save')
  const [typed, setTyped] = useState({ name: partner.name, phone: partner.phone, note: partner.note })
  async function send(): Promise<void> {
    const input = { partnerId: partner.id, role: partner.role, ...typed }
    if (await deed.run(input, { said: words.saved })) onClose()
  }
  const field = (name: keyof typeof typed) => ({
    label: words[name],
    value: typed[name],
    error: deed.errors[name],
    onChange: (text: string) => setTyped({ ...typed, [name]: text }),
  })
  return (
    <DeedDialog
      title={words.edit(partner.name)}
      action={common.save}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <div className="third-pair">
        <LineField {...field('name')} autoFocus />
        <LineField {...field('phone')} />
      </div>
      <LineField {...field('note')} hint={words.noteHint} />
    </DeedDialog>
  )
}
