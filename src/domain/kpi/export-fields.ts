/** The fields of an order export that an import can use, in the order in which they are offered. Their names and explanations stand in `localisation/`. */
export const importFields = [
  "date",
  "order",
  "product_group",
  "region",
  "article",
  "quantity",
  "unit",
  "revenue",
  "unit_price",
  "discount",
  "discount_amount",
  "currency",
  "list_price",
  "special_price",
  "contribution_margin",
  "cost",
  "returned_value",
  "promotion",
  "buying_unit",
  "customer",
] as const;

export type ImportField = (typeof importFields)[number];

/** Which further columns (one of several sets) make which KPI possible; revenue needs nothing beyond its sources. */
export const fieldsNeededBy: Readonly<Record<string, readonly (readonly ImportField[])[]>> = {
  sales_volume: [["quantity"]],
  contribution_margin: [["contribution_margin"], ["cost"]],
  average_customer_revenue: [["buying_unit"]],
  article_structure: [["article"]],
  promotional_articles: [["article", "promotion"]],
  returns: [["returned_value"]],
  promotions: [["promotion"]],
  number_of_orders: [["order"]],
  average_order_value: [["order"]],
  articles_bought: [["article"]],
  discount_share: [["discount"], ["discount_amount"]],
  special_price_share: [["special_price"], ["list_price", "unit_price"], ["discount"], ["discount_amount"]],
  returns_rate: [["returned_value"]],
};
