// A parcel that belongs to no case yet: what can be read on it, so that its case is found later (N15).
import { Text } from '@mantine/core'
import { useState } from 'react'
import { courierOf } from '#shared/catalog/couriers'
import { LEAST_TRACKING_TAIL, trackingKey } from '#shared/model/trackingNo'
import { useDeed } from '../../../bridge/useDeed'
import { DeedDialog } from '../../../ui/DeedDialog'
import { LineField } from '../../../ui/LineField'
import { useLanguage, useWords } from '../../../ui/words'

const EMPTY = { courier: '', trackingNo: '', senderName: '', senderPhone: '', contents: '', place: '' }
type Label = typeof EMPTY

/** Mobile numbers of the mainland and of Taiwan; a tracking number of digits alone is longer or begins otherwise. */
const PHONE = /^(?:1[3-9]\d{9}|09\d{8})$/
const TRACKING = /^[A-Z]*\d[A-Z\d]*$/

/** What was typed into the scan field, in the field where it belongs. */
export function labelFrom(text: string): Label {
  const typed = text.trim()
  const key = trackingKey(typed)
  if (PHONE.test(key) || /^\d{1,4}$/.test(key)) return { ...EMPTY, senderPhone: typed }
  if (key.length > LEAST_TRACKING_TAIL && TRACKING.test(key)) return { ...EMPTY, trackingNo: typed }
  return { ...EMPTY, senderName: typed }
}

export function KeepForm({ text, onClose }: { readonly text: string; onClose(): void }) {
  const words = useWords()
  const language = useLanguage()
  const deed = useDeed('unclaimed.keep')
  const [label, setLabel] = useState<Label>(() => {
    const read = labelFrom(text)
    return { ...read, courier: courierOf(trackingKey(read.trackingNo), language) }
  })
  const first = label.trackingNo === '' || text === '' ? 'trackingNo' : 'senderPhone'
  const [focused] = useState<keyof Label>(first)

  async function send(): Promise<void> {
    if (await deed.run(label, { said: words.parcels.keptSaid })) onClose()
  }
  const field = (name: keyof Label, title: string, hint: string) => (
    <LineField
      label={title}
      hint={hint}
      value={label[name]}
      error={deed.errors[name]}
      autoFocus={name === focused}
      onChange={value => setLabel({ ...label, [name]: value })}
    />
  )

  return (
    <DeedDialog
      title={words.parcels.keepTitle}
      action={words.parcels.keepAction}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Text c="dimmed">{words.parcels.keepText}</Text>
      <div className="parcel-pairs">
        {field('trackingNo', words.parcels.trackingNo, words.parcels.trackingHint)}
        {field('courier', words.parcels.courier, words.parcels.courierHint)}
        {field('senderPhone', words.parcels.senderPhone, words.parcels.senderPhoneHint)}
        {field('senderName', words.parcels.senderName, '')}
        {field('contents', words.parcels.contents, words.parcels.contentsHint)}
        {field('place', words.parcels.arrivedPlace, words.parcels.placeHint)}
      </div>
    </DeedDialog>
  )
}
