// Words of suppliers, couriers, and what they owe us.

export const third = {
  title: '送厂索赔',
  emptyTitle: '没有东西在厂家，也没人欠我们',
  emptyText: '要送厂的货和要回来的钱，都会记在这里。',
}
