import type { Bilingual } from "./language";

const both = (de: string, en: string): Bilingual => ({ de, en });

/**
 * One-line definition of each catalogue KPI. Readings where practice knows several are our choice (definitions, D8
 * and G), and say so by naming what is meant.
 */
export const kpiDefinitions: Readonly<Record<string, Bilingual>> = {
  sales_volume: both(
    "verkaufte Menge; addiert werden nur gleiche Einheiten",
    "quantity sold; only equal units are added",
  ),
  revenue: both("Nettoumsatz nach Erlösschmälerungen, ohne Mehrwertsteuer", "net revenue after deductions, before VAT"),
  distribution: both(
    "Verkaufsstellen, die uns führen / alle Verkaufsstellen mit dieser Warengruppe",
    "outlets carrying us / outlets carrying the category",
  ),
  market_share: both(
    "unser Umsatz / Gesamtumsatz beim Kunden oder im Markt (im Kommentar angeben)",
    "our revenue / total revenue at the account or in the market (state which in the comment)",
  ),
  contribution_margin: both(
    "Nettoumsatz abzüglich zurechenbarer Kosten; je Plan nur eine Stufe",
    "net revenue less attributable cost; one level per plan",
  ),
  minimum_price: both(
    "niedrigster akzeptabler Preis je Artikel (unsere Untergrenze)",
    "lowest acceptable price per article (our floor)",
  ),
  special_price: both("vereinbarter Sonderpreis je Artikel", "agreed special price per article"),
  assortment: both("beim Kunden gelistete eigene Artikel", "own articles listed at the customer"),
  average_customer_revenue: both(
    "Umsatz / Zahl der kaufenden Einheiten (Standorte, Töchter)",
    "revenue / number of buying units (sites, subsidiaries)",
  ),
  order_structure: both(
    "Anteile der Aufträge nach Größenklasse, Kanal oder Art",
    "shares of orders by size class, channel or type",
  ),
  article_structure: both(
    "Umsatz nach Artikelklasse: A bis 80 %, B bis 95 %, C der Rest",
    "revenue by article class: A up to 80 %, B up to 95 %, C the rest",
  ),
  promotional_articles: both("in Aktionen verkaufte Artikel", "articles sold on promotion"),
  minimum_order_size: both(
    "vereinbarte oder wirtschaftliche Mindestgröße je Auftrag",
    "agreed or economic minimum per order",
  ),
  stock_turnover: both(
    "Wareneinsatz / durchschnittlicher Bestand, je Jahr",
    "cost of goods sold / average stock, per year",
  ),
  returns: both("Wert zurückgenommener Ware (positiv eingeben)", "value of returned goods (entered positive)"),
  promotions: both("Zahl der Aktionen mit dem Kunden", "number of campaigns with the customer"),
  support_scope: both(
    "Umfang der Betreuung: 1 nur Abwicklung, 3 regelmäßig, 5 eigenes Team",
    "extent of support: 1 orders only, 3 regular, 5 dedicated team",
  ),
  handling_intensity: both(
    "Intensität der Bearbeitung: 1 reaktiv, 3 monatlich, 5 wöchentlich auf mehreren Ebenen",
    "handling: 1 reactive, 3 monthly, 5 weekly on several levels",
  ),
  cooperation_willingness: both(
    "1 ablehnend, 2 zurückhaltend, 3 fallweise, 4 aktiv, 5 strategische Partnerschaft",
    "1 refusing, 2 reserved, 3 case by case, 4 active, 5 strategic partnership",
  ),
  number_of_orders: both(
    "verschiedene Auftragsnummern; sie werden nie über Produktgruppen addiert",
    "distinct order numbers; never added over product groups",
  ),
  average_order_value: both("Umsatz / Zahl verschiedener Aufträge", "revenue / number of distinct orders"),
  articles_bought: both("verschiedene gekaufte Artikel", "distinct articles bought"),
  discount_share: both("Rabatte / Umsatz vor Rabatt", "discounts / revenue before discount"),
  special_price_share: both(
    "Umsatz zu Sonderpreisen / Umsatz; als Sonderpreis zählt: gekennzeichnet, unter Listenpreis oder rabattiert",
    "revenue at special prices / revenue; special: flagged, below list, or discounted",
  ),
  returns_rate: both("Retourenwert / gelieferter Wert", "value returned / value delivered"),
  potential_revenue: both("möglicher Umsatz mit dem Kunden im Jahr", "possible revenue with the account in the year"),
  market_volume: both("Gesamtvolumen des Marktes", "total volume of the market"),
  share_of_wallet: both(
    "unser Umsatz / Einkaufsvolumen des Kunden in der Warengruppe",
    "our revenue / the customer's purchases in the category",
  ),
  profit: both("Gewinn mit dem Kunden", "profit with the account"),
  gross_margin_pct: both("Bruttogewinn / Umsatz", "gross profit / revenue"),
  revenue_to_cost: both("Umsatz / zurechenbare Kosten", "revenue / attributable cost"),
  customer_satisfaction: both("Zufriedenheit von 1 bis 5", "satisfaction from 1 to 5"),
  complaints: both("Zahl verschiedener Reklamationen", "number of distinct complaints"),
  profitability: both(
    "Gewinn mit dem Kunden / Nettoumsatz mit dem Kunden",
    "profit with the customer / net revenue with the customer",
  ),
  retention: both(
    "Umsatz mit Artikeln und Einheiten, die schon im Vorjahr kauften / Umsatz des Vorjahrs",
    "revenue from articles and units that bought the year before / revenue of that year",
  ),
  projects: both("Zahl verschiedener Projekte mit dem Kunden", "number of distinct projects with the customer"),
};
