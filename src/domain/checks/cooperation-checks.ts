/** What lies between us and the customer: complaints, give and get, reviews, and how we see ourselves. */
import { addDays, monthsLater, serialOfDate } from "../dates";
import type { Finding } from "../finding";
import { validityOn } from "../strategy/validity";
import { findingsOn, leadsToMeasure, originsOfMeasures, shortTitle, type CheckedPlan } from "./checked-plan";

/** Days after which an open complaint is too old. */
const complaintDays = 30;
/** Days before its end at which an agreement has to be talked about. */
const noticeDays = 30;
/** Months after which a plan that was never reviewed again needs it (yearly rule). */
const reviewMonths = 12;

/** Complaints that nobody has answered. */
export function checkHistory({ rows, today }: CheckedPlan): Finding[] {
  return rows.history.flatMap(({ rowNumber, values: { kind, date, title, status } }) => {
    const isOpen = kind === "complaint" && (status === null || status === "open");
    if (!isOpen || date === null || date >= addDays(today, -complaintDays)) return [];
    const count = serialOfDate(today) - serialOfDate(date);
    return [
      findingsOn("history")("history.complaint_open", "warning", rowNumber, "status", {
        title: shortTitle(title),
        count,
      }),
    ];
  });
}

/** Services without anything in return, and agreements that end or have ended. */
export function checkExchange({ rows, today }: CheckedPlan): Finding[] {
  const say = findingsOn("exchange");
  return rows.exchange.flatMap(({ rowNumber, values }) => {
    const { give, get, get_value: value, valid_to: validTo } = values;
    if (give === null && get === null) return [];
    const about = { title: shortTitle(give ?? get) };
    const ends = validTo === null ? [] : [{ ...about, date: validTo }];
    return [
      ...(give !== null && get === null && value === null
        ? [say("exchange.give_without_get", "warning", rowNumber, "get", about)]
        : []),
      ...ends.flatMap((params) => {
        if (validityOn(today, null, params.date) === "expired")
          return [say("exchange.expired", "warning", rowNumber, "valid_to", params)];
        const endsSoon = params.date <= addDays(today, noticeDays);
        return endsSoon ? [say("exchange.expires_soon", "info", rowNumber, "valid_to", params)] : [];
      }),
    ];
  });
}

/** Reviews that were planned and not held, or never planned. */
export function checkReviews({ rows, today, sheets }: CheckedPlan): Finding[] {
  if (!sheets.has("reviews")) return [];
  const say = findingsOn("reviews");
  const dates = rows.reviews.flatMap(({ values }) => values.date ?? []);
  const held = latest(dates.filter((date) => date <= today));
  const planned = latest(
    [...dates, ...rows.reviews.flatMap(({ values }) => values.next_review ?? [])].filter((date) => date > held),
  );
  const due = planned === "" && held !== "" ? monthsLater(held, reviewMonths) : planned;
  if (due === "") return [say("review.missing", "info", undefined, "date")];
  if (due < today) return [say("review.overdue", "warning", undefined, "next_review", { date: due })];
  const isValidated = rows.reviews.some(({ values }) => values.validated_with_customer !== null);
  return held === "" || isValidated ? [] : [say("review.not_validated", "info", undefined, "validated_with_customer")];
}

const latest = (dates: readonly string[]) => [...dates].sort().at(-1) ?? "";

/** Steps of the self-check in which much is missing and nothing is planned. */
export function checkSelfCheck(plan: CheckedPlan): Finding[] {
  const origins = originsOfMeasures(plan);
  return plan.rows.self_check.flatMap(({ rowNumber, values }) => {
    const { item, maturity, aim } = values;
    const isFar = maturity !== null && (aim ?? 0) - maturity >= 2;
    if (item === null || !isFar || leadsToMeasure(values, origins)) return [];
    const params = { self_check_item: item, maturity: maturity ?? 0, aim: aim ?? 0 };
    return [findingsOn("self_check")("self_check.without_measure", "info", rowNumber, "measure", params)];
  });
}
