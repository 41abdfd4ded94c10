// Profile, team and buying center of the full sample plan.
import type { PlanRows } from "../../src/domain/schema/plan-schema";
import type { RowsBySheet } from "../../src/workbook/new-plan";
import { referenceTo, type SampleWriter } from "./full-plan-writer";

type People = Pick<RowsBySheet, "profile" | "team" | "contacts">;

/** Profile facts, the team and the persons of the buying center. */
export function peopleRows(writer: SampleWriter): People {
  return { profile: profileRows(writer), team: teamRows(writer), contacts: contactRows(writer) };
}

/** Facts of the profile by field, German and English; figures stand as numbers. */
const facts: Readonly<Record<string, readonly [de: string, en: string] | number>> = {
  address: ["Hauptsitz mit Zentrallager", "Head office with central warehouse"],
  website: ["www.example.com", "www.example.com"],
  industry: ["Lebensmittelgroßhandel", "Food wholesale"],
  employees: 840,
  customer_number: ["K-10273", "C-10273"],
  needs: ["Liefersicherheit in der Saison, kleinere Gebinde", "Secure supply in the season, smaller packs"],
  requirements: ["Lieferung in 48 Stunden, elektronische Bestellung", "Delivery within 48 hours, electronic orders"],
  positioning: ["Vollsortimenter mit Schwerpunkt Feinkost", "Full-range supplier with a focus on delicatessen"],
  main_competitors: ["Regionale Großhändler, zwei Online-Anbieter", "Regional wholesalers, two online suppliers"],
  strategic_orientation: ["Wachstum über Filialen im Ausland", "Growth through outlets abroad"],
  market_position: ["Nummer 3 in der Region", "Number 3 in the region"],
  market_volume: 48_000_000,
  customer_revenue: 126_000_000,
  creditworthiness: ["Gut, zahlt mit Skonto", "Good, pays with cash discount"],
  product_range: ["4.200 Artikel", "4,200 articles"],
  structure: ["Zentraleinkauf, sechs Regionalleiter", "Central purchasing, six regional managers"],
  purchasing_process: ["Jahresgespräch im Oktober, Abrufe wöchentlich", "Annual talks in October, weekly call-offs"],
  partnership_approaches: ["Gemeinsame Aktionsplanung", "Joint promotion planning"],
  cooperation_history: ["Lieferant seit zwei Jahren, ein Lieferengpass", "Supplier for two years, one supply shortage"],
  contracts: ["Rahmenvertrag bis Jahresende", "Frame contract until the end of the year"],
};

function profileRows({ start, day, text }: SampleWriter): PlanRows["profile"][] {
  return start.profile.map((row, index) => {
    const fact = facts[row.field ?? ""];
    if (fact === undefined) return row;
    const value = typeof fact === "number" ? { value_number: fact } : { value_text: text(...fact) };
    // some facts are older than the yearly rule allows
    const asOf = day(index % 7 === 6 ? -420 : -30 - index * 5);
    return {
      ...row,
      ...value,
      as_of: asOf,
      source: text("Jahresgespräch", "Annual talks"),
      owner: "AB",
      confidence: "medium",
    };
  });
}

function teamRows({ row, text }: SampleWriter): PlanRows["team"][] {
  const member = (values: Partial<PlanRows["team"]>) => row("team", values);
  return [
    member({
      short_name: "AB",
      name: "Anna Berg",
      function: "Key-Account-Managerin",
      department: text("Vertrieb", "Sales"),
      interface: "sales",
      role: "account_manager",
      contribution: text("Führt den Plan und die Gespräche", "Leads the plan and the talks"),
    }),
    member({
      short_name: "TK",
      name: "Thomas Krüger",
      function: text("Geschäftsführer", "Managing director"),
      department: text("Geschäftsleitung", "Management"),
      role: "executive_sponsor",
      contribution: text("Kontakt zur Geschäftsleitung", "Contact to the management"),
    }),
    member({
      short_name: "LW",
      name: "Lena Wolff",
      function: text("Leiterin Logistik", "Head of logistics"),
      department: text("Logistik", "Logistics"),
      interface: "logistics",
      role: "core_member",
      contribution: text("Liefertreue, Bestellablauf", "Delivery reliability, ordering process"),
    }),
    member({
      short_name: "MS",
      name: "Mehmet Şahin",
      function: text("Produktmanager Feinkost", "Product manager delicatessen"),
      department: "Marketing",
      interface: "marketing",
      role: "core_member",
      contribution: text("Sortiment und Aktionen", "Assortment and promotions"),
    }),
    member({
      short_name: "JF",
      name: "Julia Fischer",
      function: "Controlling",
      department: text("Finanzen", "Finance"),
      interface: "finance",
      role: "contributor",
      contribution: text("Deckungsbeiträge und Konditionen", "Margins and terms"),
    }),
  ];
}

const persons = [
  {
    name: "Dr. Sabine Hohenstein",
    role_decider: "yes",
    influence: "5",
    attitude: "1",
    coverage: "2",
    now: "2",
    target: "4",
  },
  {
    name: "Horst Kloss",
    role_buyer: "yes",
    role_influencer: "yes",
    influence: "4",
    attitude: "1",
    coverage: "3",
    now: "3",
    target: "4",
  },
  {
    name: "Karin Lindemann",
    role_user: "yes",
    role_initiator: "yes",
    influence: "3",
    attitude: "2",
    coverage: "4",
    now: "3",
    target: "3",
  },
  {
    name: "Peter Wachsmuth",
    role_gatekeeper: "yes",
    influence: "2",
    attitude: "-1",
    coverage: "1",
    now: "1",
    target: "2",
  },
  {
    name: "Ralf Oberbauer-Schmidt",
    role_influencer: "yes",
    influence: "4",
    attitude: "-1",
    coverage: "0",
    now: "1",
    target: "3",
  },
  { name: "Elif Yıldız", role_user: "yes", influence: "2", attitude: "0", coverage: "2", now: "2", target: "2" },
  { name: "Martin Graf", role_user: "yes", influence: "1", attitude: "1", coverage: "2", now: "2", target: "2" },
] as const;

const functions: readonly (readonly [de: string, en: string])[] = [
  ["Geschäftsführerin", "Managing director"],
  ["Leiter Einkauf", "Head of purchasing"],
  ["Category Managerin Feinkost", "Category manager delicatessen"],
  ["Assistenz der Geschäftsführung", "Assistant to the management"],
  ["Leiter Qualitätssicherung", "Head of quality assurance"],
  ["Filialleiterin", "Outlet manager"],
  ["Disponent", "Planner"],
];

function contactRows(writer: SampleWriter): PlanRows["contacts"][] {
  const { row, text, day } = writer;
  const rows = persons.map(({ now, target, ...person }, index) =>
    row("contacts", {
      ...person,
      unit: text("Zentrale", "Head office"),
      function: text(...(functions[index] ?? ["", ""])),
      relationship_now: now,
      relationship_target: target,
      requirement: text("Verlässliche Lieferung, klare Konditionen", "Reliable delivery, clear terms"),
      factor_quality: 5 - (index % 2),
      factor_service: 3 + (index % 3),
      factor_price: 2 + (index % 4),
      relationship_owner: index < 1 ? "TK; AB" : "AB",
      last_contact: day(-25 - index * 40),
      next_contact: day(14 + index * 9),
      purpose: text("Anbahnung und Betreuung der Geschäftsbeziehung", "Business relationship"),
      review_by: day(300),
    }),
  );
  const [head] = rows;
  if (head === undefined) return rows;
  const boss = referenceTo(head, head.name);
  return rows.map((contact, index) => (index === 0 ? contact : { ...contact, reports_to: boss }));
}
