// The form itself: five questions in fixed order, one open at a time, each folding into a chip when it is answered.
import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { dayOf } from '#shared/time/zone'
import { sayError, sayProblem } from '#shared/words/sayError'
import { useShop } from '../../bridge/appState'
import { useNow } from '../../bridge/now'
import { useAnswer } from '../../bridge/useAnswer'
import { Dialog } from '../../ui/Dialog'
import { keyLabel } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { ErrorBanner } from '../../ui/states'
import { useWords } from '../../ui/words'
import { Beside } from './Beside'
import { checkForm, errorAt, type FieldErrors, firstWrong, homeOf } from './checkForm'
import { type FormState, type Step, settleTyped, stepAfter } from './formState'
import { MoreFields } from './MoreFields'
import { hasOrderInSight, OrderNoField } from './OrderNoField'
import { PromiseDialog } from './PromiseDialog'
import { PromiseLine } from './PromiseLine'
import { promiseTime } from './promiseTime'
import { RegisterKeys } from './RegisterKeys'
import { Steps } from './Steps'
import { type Correcting, type Saved, useSaveCase } from './useSaveCase'

type RegisterFormProps = {
  readonly title: string
  /** Says what the primary button does. */
  readonly action: string
  readonly prints: boolean
  readonly state: FormState
  onState(change: (state: FormState) => FormState): void
  readonly correcting: Correcting | null
  /** Above the questions: the draft, or that somebody else changed the case. */
  readonly notice: ReactNode
  onSaved(saved: Saved): void
  onAnew: (() => void) | null
  onClose(): void
}

export function RegisterForm(props: RegisterFormProps) {
  const { state, onState, correcting, onSaved } = props
  const words = useWords()
  const shop = useShop()
  const nowMs = useNow()
  const root = useRef<HTMLDivElement>(null)
  const [step, setStep] = useState<Step | null>(() => (correcting === null ? stepAfter(state, null) : null))
  // Counts wishes for the focus: the same step may be wanted twice.
  const [wanted, setWanted] = useState(0)
  const [checked, setChecked] = useState(false)
  const [isMore, setMore] = useState(state.pieces.length > 1)
  const [isChoosing, setChoosing] = useState(false)
  const saving = useSaveCase(correcting)

  const context = useAnswer('register.context', {
    customerId: state.who.id,
    itemName: (state.pieces[0]?.itemName ?? '').slice(0, 500),
    channel: state.channel,
    issueTypeId: state.issueTypeId,
  })
  const settings = useAnswer('settings.get', null)
  const time = promiseTime({
    proposal: context.value?.promise,
    chosen: state.promiseAt,
    settings: settings.value,
    nowMs,
  })
  const check = (form: FormState) => checkForm(form, words, nowMs, shop.timeZone)
  const errors: FieldErrors = { ...(checked ? check(state).errors : {}), ...saving.errors }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a customer who is settled, or `wanted`, moves the focus within the same step
  useEffect(() => {
    focusStep(root.current, step)
  }, [step, wanted, state.who.settled])

  function open(next: Step): void {
    if (next !== 'who') onState(settleTyped)
    setStep(next)
    setWanted(count => count + 1)
  }
  function change(patch: Partial<FormState>): void {
    if (Object.keys(saving.errors).length > 0 || saving.failure !== null) saving.forgive()
    onState(before => ({ ...before, ...patch }))
  }
  /** Answered: the next open question, or the note. */
  function answer(of: Step, patch: Partial<FormState>): void {
    change(patch)
    open(stepAfter({ ...state, ...patch }, of))
  }
  /** By key or by finger: what opens is seen and ready, what closes gives the focus back. */
  function toggleMore(): void {
    setMore(!isMore)
    if (isMore) setWanted(count => count + 1)
    else
      requestAnimationFrame(() => {
        focusIn(root.current, '#register-more input')
        root.current?.querySelector('.more-button')?.scrollIntoView({ block: 'start' })
      })
  }
  function showFirst(found: FieldErrors): void {
    const home = firstWrong(found)
    if (home === 'more') {
      setMore(true)
      const field = Object.keys(found).find(name => homeOf(name) === 'more')
      // The section may only now be opening.
      requestAnimationFrame(() =>
        root.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus(),
      )
    } else if (home !== null && home !== 'form' && home !== 'promise') open(home)
  }
  async function save(): Promise<void> {
    const { form, errors: found } = check(settleTyped(state))
    if (Object.keys(found).length > 0) return complain(found)
    const result = await saving.run(form, correcting === null ? time.dueAt : null)
    if ('saved' in result) onSaved(result.saved)
    else complain(result.errors)
  }
  function complain(found: FieldErrors): void {
    setChecked(true)
    showFirst(found)
  }
  function shift(hours: 1 | -1): void {
    const promiseAt = time.shifted(hours)
    if (promiseAt !== null) change({ promiseAt })
  }

  const count = Object.keys(errors).length
  return (
    <Dialog title={props.title} size="form" onClose={() => (saving.asking ? undefined : props.onClose())}>
      <RegisterKeys
        step={step}
        isCorrecting={correcting !== null}
        onStep={open}
        onShift={shift}
        onChoose={() => setChoosing(true)}
        onMore={toggleMore}
        onSave={() => void save()}
        onAnew={props.onAnew}
      />
      <div className="register" ref={root}>
        <div className="register-form">
          {props.notice}
          <Steps
            {...{ state, step, errors, onStep: open, onChange: change, onAnswer: answer }}
            context={context.value}
            onSave={() => void save()}
          />
          {!isMore && hasOrderInSight(state.channel) ? (
            <div className="order-in-sight">
              <OrderNoField
                value={state.orderNo}
                error={errors.orderNo}
                onChange={orderNo => change({ orderNo })}
              />
            </div>
          ) : null}
          <Button
            className="more-button"
            variant="subtle"
            fw={400}
            aria-expanded={isMore}
            aria-controls="register-more"
            leftSection={
              isMore ? <IconChevronUp size={18} aria-hidden /> : <IconChevronDown size={18} aria-hidden />
            }
            rightSection={<KeyHint name="alt+KeyM" />}
            title={words.common.keyFor(words.register.more.key, keyLabel('alt+KeyM'))}
            onClick={toggleMore}
          >
            {isMore ? words.register.more.hide : words.register.more.show}
          </Button>
          {isMore ? (
            <MoreFields {...{ state, errors, onChange: change }} today={dayOf(nowMs, shop.timeZone)} />
          ) : null}
        </div>
        <Beside
          context={context.value}
          hasCustomer={state.who.id !== null}
          self={correcting?.caseId ?? null}
          dueAt={correcting === null ? time.dueAt : null}
          prints={props.prints}
        />
        <div className="register-foot">
          {saving.failure === null ? null : <Failure error={saving.failure} />}
          {correcting === null ? (
            <PromiseLine
              time={time}
              error={errorAt(errors, 'promise')}
              onShift={shift}
              onChoose={() => setChoosing(true)}
              onAgain={() => change({ promiseAt: null })}
            />
          ) : null}
          <div className="register-save">
            {checked && count > 0 ? <p role="status">{words.register.missing(count)}</p> : null}
            <Button
              size="lg"
              loading={saving.busy}
              rightSection={<KeyHint name="Enter" />}
              onClick={() => void save()}
            >
              {props.action}
            </Button>
          </div>
        </div>
      </div>
      {isChoosing ? (
        <PromiseDialog
          dueAt={time.dueAt}
          onTake={promiseAt => {
            change({ promiseAt })
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </Dialog>
  )
}

/** What happened, what is safe, what to do: here, because the banner of the frame lies under the dimmed screen. */
function Failure({ error }: { readonly error: Parameters<typeof sayError>[1] }) {
  const words = useWords()
  if (error.kind !== 'store-failed') return <ErrorBanner title={sayError(words, error)} />
  return (
    <ErrorBanner
      title={words.store.failed.title}
      safe={words.store.failed.safe}
      next={sayProblem(words, error.problem)}
    />
  )
}

function focusIn(root: HTMLElement | null, ...selectors: readonly string[]): void {
  for (const selector of selectors) {
    const place = root?.querySelector<HTMLElement>(selector)
    if (!place) continue
    place.focus()
    // As with Tab: a line is ready to be replaced, a text to be continued.
    if (place instanceof HTMLInputElement) place.select()
    if (place instanceof HTMLTextAreaElement) place.setSelectionRange(place.value.length, place.value.length)
    return
  }
}

function focusStep(root: HTMLElement | null, step: Step | null): void {
  if (step === null) {
    focusIn(root, '[data-answer]')
    return
  }
  focusIn(root, `[data-step="${step}"] [data-focus]`, `[data-step="${step}"] [role=radio][tabindex="0"]`)
  // In a low window the choices below the field are wanted, too.
  root?.querySelector(`[data-step="${step}"]`)?.scrollIntoView({ block: 'nearest' })
}
