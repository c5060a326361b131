// What each part of the screen is given.
import type { ThirdView } from '#shared/model/settlementViews'
import type { RovingList } from '../../ui/useRovingList'
import type { ThirdDeeds } from './useThirdDeeds'

export type SectionProps = {
  readonly view: ThirdView
  readonly list: RovingList
  readonly deeds: ThirdDeeds
  readonly readOnly: boolean
}
