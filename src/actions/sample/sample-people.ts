/** Team and buying center of the sample plan (definitions, D1 and D2). */
import { decisionFactors } from "../../domain/schema/lists";
import {
  sampleContactTexts,
  samplePurpose,
  sampleTeamTexts,
  sampleUnits,
} from "../../localisation/sample/sample-people-texts";
import type { Entry } from "./sample-entries";
import type { SampleWriter } from "./sample-writer";

type TeamMember = keyof typeof sampleTeamTexts;
type Contact = keyof typeof sampleContactTexts;

const places: Readonly<Record<TeamMember, Pick<Entry<"team">, "interface" | "role">>> = {
  AH: { interface: "sales", role: "account_manager" },
  RS: { interface: "other", role: "executive_sponsor" },
  MK: { interface: "development", role: "core_member" },
  LB: { interface: "logistics", role: "core_member" },
  PW: { interface: "other", role: "core_member" },
  JO: { interface: "finance", role: "contributor" },
};

export function sampleTeam({ text }: SampleWriter): readonly Entry<"team">[] {
  return (Object.keys(places) as readonly TeamMember[]).map((key) => {
    const { name, function: does, department, contribution, sections, resources } = sampleTeamTexts[key];
    return {
      short_name: key,
      name: text(name),
      function: text(does),
      department: text(department),
      contribution: text(contribution),
      sections: text(sections),
      resources: text(resources),
      ...places[key],
    };
  });
}

interface Person {
  readonly unit: keyof typeof sampleUnits;
  readonly roles: readonly ("user" | "influencer" | "buyer" | "decider" | "gatekeeper" | "initiator")[];
  /** Influence, attitude, coverage, relationship now and wanted. */
  readonly standing: readonly [number, number, number, number, number];
  readonly influences?: Contact;
  readonly reportsTo?: Contact;
  /** What the seven decision factors weigh, and how we do on them, 0 to 5. */
  readonly factors: readonly number[];
  readonly performance: readonly number[];
  readonly owner: string;
  /** Days since the last contact, and until the next. */
  readonly contact: readonly [last: number, next: number];
}

const persons: Readonly<Record<Contact, Person>> = {
  achterberg: {
    unit: "office",
    roles: ["decider"],
    standing: [5, 0, 1, 1, 3],
    factors: [4, 2, 5, 3, 3, 3, 5],
    performance: [4, 3, 4, 4, 3, 1, 4],
    owner: "RS",
    contact: [230, 12],
  },
  rehwinkel: {
    unit: "office",
    roles: ["buyer", "influencer"],
    standing: [4, 0, 3, 2, 3],
    influences: "achterberg",
    reportsTo: "achterberg",
    factors: [3, 1, 2, 3, 5, 2, 5],
    performance: [4, 3, 4, 4, 2, 3, 4],
    owner: "AH",
    contact: [16, 5],
  },
  dorn: {
    unit: "office",
    roles: ["buyer", "gatekeeper"],
    standing: [3, 1, 4, 3, 3],
    influences: "rehwinkel",
    reportsTo: "rehwinkel",
    factors: [3, 1, 1, 5, 4, 3, 4],
    performance: [4, 3, 4, 4, 3, 4, 4],
    owner: "AH",
    contact: [6, 9],
  },
  haddad: {
    unit: "office",
    roles: ["influencer", "initiator"],
    standing: [4, 2, 4, 3, 4],
    influences: "achterberg",
    reportsTo: "achterberg",
    factors: [5, 2, 5, 4, 1, 4, 4],
    performance: [4, 4, 5, 5, 3, 5, 4],
    owner: "MK",
    contact: [11, 25],
  },
  vossberg: {
    unit: "office",
    roles: ["influencer", "gatekeeper"],
    standing: [4, -1, 2, 1, 3],
    influences: "achterberg",
    reportsTo: "achterberg",
    factors: [5, 1, 3, 3, 1, 1, 5],
    performance: [3, 3, 4, 2, 3, 2, 3],
    owner: "PW",
    contact: [74, 9],
  },
  pichler: {
    unit: "tyrol",
    roles: ["user"],
    standing: [3, 1, 2, 2, 3],
    reportsTo: "achterberg",
    factors: [5, 1, 3, 4, 2, 3, 5],
    performance: [4, 3, 4, 3, 3, 3, 4],
    owner: "MK",
    contact: [41, 20],
  },
  malinowska: {
    unit: "poznan",
    roles: ["user", "initiator"],
    standing: [3, 0, 2, 1, 3],
    reportsTo: "achterberg",
    factors: [4, 1, 3, 5, 3, 2, 5],
    performance: [4, 3, 4, 3, 3, 2, 4],
    owner: "LB",
    contact: [58, 30],
  },
  esch: {
    unit: "office",
    roles: ["initiator", "influencer"],
    standing: [3, 1, 2, 2, 3],
    influences: "haddad",
    factors: [4, 4, 4, 3, 2, 3, 3],
    performance: [4, 3, 4, 4, 3, 3, 4],
    owner: "AH",
    contact: [33, 40],
  },
};

/** Days until somebody looks again whether a person's data are still needed. */
const reviewDays = 330;

export function sampleContacts(writer: SampleWriter): readonly Entry<"contacts">[] {
  return (Object.keys(persons) as readonly Contact[]).map((key) => contactEntry(key, persons[key], writer));
}

function contactEntry(key: Contact, person: Person, { text, day }: SampleWriter): Entry<"contacts"> {
  const { name, function: does, requirement, door_opener: opener } = sampleContactTexts[key];
  const [influence, attitude, coverage, now, wanted] = person.standing;
  const [last, next] = person.contact;
  return {
    as: key,
    name: text(name),
    unit: text(sampleUnits[person.unit]),
    function: text(does),
    ...Object.fromEntries(person.roles.map((role) => [`role_${role}`, "yes"])),
    influence: String(influence),
    attitude: String(attitude),
    coverage: String(coverage),
    relationship_now: String(now),
    relationship_target: String(wanted),
    ...(person.influences && { influences_whom: `@${person.influences}` }),
    ...(person.reportsTo && { reports_to: `@${person.reportsTo}` }),
    requirement: text(requirement),
    ...factorCells("factor", person.factors),
    ...factorCells("performance", person.performance),
    door_opener: text(opener),
    relationship_owner: person.owner,
    last_contact: day(-last),
    next_contact: day(next),
    purpose: text(samplePurpose),
    review_by: day(reviewDays),
  };
}

function factorCells(prefix: string, values: readonly number[]): Entry<"contacts"> {
  return Object.fromEntries(decisionFactors.map((factor, index) => [`${prefix}_${factor}`, values[index] ?? null]));
}
