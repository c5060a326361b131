// What the customer sees of the shop: name, phone, address, terms.
import { TEXT_LIMITS } from '#shared/model/text'
import { useWords } from '../../ui/words'
import type { ShopSectionProps } from './SettingsSection'
import { SettingsSection } from './SettingsSection'
import { TextSetting } from './TextSetting'

export function ShopSection({ settings, disabled }: ShopSectionProps) {
  const text = useWords().settings.shop
  return (
    <SettingsSection id="shop" title={text.title} note={text.note}>
      <TextSetting
        label={text.name}
        value={settings.shopName}
        disabled={disabled}
        patch={shopName => ({ shopName })}
      />
      <TextSetting
        label={text.phone}
        value={settings.phone}
        placeholder={text.phoneHint}
        disabled={disabled}
        patch={phone => ({ phone })}
      />
      <TextSetting
        label={text.address}
        value={settings.address}
        placeholder={text.addressHint}
        disabled={disabled}
        patch={address => ({ address })}
      />
      <TextSetting
        label={text.terms}
        value={settings.terms}
        placeholder={text.termsHint}
        disabled={disabled}
        linesUpTo={TEXT_LIMITS.terms}
        patch={terms => ({ terms })}
      />
    </SettingsSection>
  )
}
