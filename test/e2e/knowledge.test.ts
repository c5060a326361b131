// The shop's own knowledge in the running app: a sentence worded anew is the one that is said, also after a restart.
import { expect, test } from '#kit/app'
import { openShop, register } from '#kit/inPage'

const SAY = '{货品}的鞋跟、鞋面、鞋底，我当着您的面一处处看。'
const SAID = '红色短靴的鞋跟、鞋面、鞋底，我当着您的面一处处看。'

test('a sentence worded anew is in the bar of an open case, stays over a restart, and goes back', async ({
  desk,
}) => {
  const { page } = desk
  await openShop(page)
  await expect(page.getByRole('navigation', { name: '页面' })).toBeVisible()
  const { caseId } = await register(page)
  await page.keyboard.press('Control+8')
  await page.getByRole('combobox', { name: '在话术里找' }).fill('哪里让您不满意')
  await page.keyboard.press('Enter')
  const passage = page.getByRole('button', { name: /哪里让您不满意/ })
  await expect(passage).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: '这么说' }).fill(SAY)
  await expect(page.getByText('红色帆布鞋的鞋跟、鞋面、鞋底')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('存好了，马上就能用')).toBeVisible()

  const say = (at: typeof page) => at.locator('.talk-say')
  const openBar = async (at: typeof page) => {
    await at.evaluate(id => {
      window.location.hash = `#/case/${id}`
    }, caseId)
    await expect(say(at)).toBeVisible()
    await at.keyboard.press('t')
    await expect(at.getByRole('region', { name: '现在这么说' })).toBeFocused()
    // The opening comes first.
    await at.keyboard.press('ArrowRight')
  }
  await openBar(page)
  await expect(say(page)).toHaveText(SAID)

  const again = await desk.relaunch()
  await expect(again.getByRole('navigation', { name: '页面' })).toBeVisible()
  await again.keyboard.press('Control+8')
  await again.getByRole('combobox', { name: '在话术里找' }).fill('一处处看')
  await again.keyboard.press('Enter')
  await expect(again.getByRole('button', { name: /店里改过.*一处处看/ })).toBeFocused()
  await again.keyboard.press('Enter')
  await again.getByRole('button', { name: '还原成原来的' }).click()
  await expect(again.getByRole('button', { name: /哪里让您不满意/ })).toBeVisible()
})
