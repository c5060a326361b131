// Words of suppliers, couriers, and what they owe us.

export const third = {
  title: '送厂索赔',
}
