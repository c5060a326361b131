// What the customer was told, how, and what he may expect next.
import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { TELLING_WAYS } from '#shared/catalog/channels'
import { useShop } from '../../bridge/appState'
import { useNow } from '../../bridge/now'
import { ChipChoice } from '../../ui/ChipChoice'
import { Dialog } from '../../ui/Dialog'
import { Field, FieldError } from '../../ui/Field'
import { GrowingText } from '../../ui/GrowingText'
import { onEnter, useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { WhenChooser } from '../../ui/WhenChooser'
import { useLanguage, useWords } from '../../ui/words'
import { RowFacts } from './RowFacts'
import type { CaseRow } from './rowDeeds'
import { type Telling, useTelling } from './useTelling'

export function TellDialog({ row, onClose }: { readonly row: CaseRow; onClose(): void }) {
  const words = useWords()
  const telling = useTelling(row, onClose)
  return (
    <Dialog
      title={words.today.tellTitle}
      size="xl"
      onClose={onClose}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words.common.cancel}
          </Button>
          <Button loading={telling.busy} rightSection={<KeyHint name="Enter" />} onClick={telling.send}>
            {words.today.tellSave}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        <RowFacts row={row} call />
        <WhatWasSaid telling={telling} />
        <NextAnswer telling={telling} />
        <FieldError text={telling.errors['']} />
      </Stack>
    </Dialog>
  )
}

function WhatWasSaid({ telling }: { readonly telling: Telling }) {
  const words = useWords()
  const language = useLanguage()
  const { form, set, errors } = telling
  useKeys(
    Object.fromEntries(
      TELLING_WAYS.map(({ id, text }, place) => [
        `alt+Digit${place + 1}`,
        { does: text[language], run: () => set({ how: id }) },
      ]),
    ),
    { title: words.today.tellTitle },
  )
  return (
    <>
      <ChipChoice
        label={words.today.tellHow}
        choices={TELLING_WAYS.map(({ id, text }) => ({ id, label: text[language] }))}
        value={form.how}
        onChange={how => set({ how })}
        error={errors.how}
      />
      <Field label={words.today.tellText} error={errors.text}>
        {ids => (
          <GrowingText
            {...ids}
            data-autofocus
            placeholder={words.today.tellHint}
            value={form.text}
            onChange={event => set({ text: event.currentTarget.value })}
            onKeyDown={onEnter(telling.send)}
          />
        )}
      </Field>
    </>
  )
}

function NextAnswer({ telling }: { readonly telling: Telling }) {
  const words = useWords()
  const nowMs = useNow()
  const shop = useShop()
  const { form, set, errors, ready } = telling
  return (
    <Stack gap={8}>
      {form.hasNext ? (
        <WhenChooser
          label={words.today.tellNext}
          ready={ready}
          value={form.nextAt}
          onChange={nextAt => set({ nextAt })}
          nowMs={nowMs}
          zone={shop.timeZone}
          error={errors['next.dueAt']}
        />
      ) : null}
      <Group gap={24} align="flex-end" wrap="nowrap">
        {form.hasNext ? (
          <div className="tell-next-what">
            <Field
              label={words.today.tellNextWhat}
              optional={words.common.optional}
              error={errors['next.what']}
            >
              {ids => (
                <TextInput
                  {...ids}
                  placeholder={words.today.answer}
                  value={form.nextWhat}
                  onChange={event => set({ nextWhat: event.currentTarget.value })}
                  onKeyDown={onEnter(telling.send)}
                />
              )}
            </Field>
          </div>
        ) : null}
        <Checkbox
          className="tell-no-next"
          size="md"
          label={words.today.tellNoNext}
          checked={!form.hasNext}
          onChange={event => set({ hasNext: !event.currentTarget.checked })}
        />
      </Group>
    </Stack>
  )
}
