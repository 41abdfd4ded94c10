/** What lies between us and the customer: complaints, give and get, reviews, and how we see ourselves. */
import { addDays, monthsLater, serialOfDate } from "../dates";
import type { Finding } from "../finding";
import { validityOn } from "../strategy/validity";
import {
  findingsOn,
  isConfirmedAfter,
  leadsToMeasure,
  measureLinks,
  shortTitle,
  type CheckedPlan,
  type CheckedRowOf,
} from "./checked-plan";

/** Days after which an open complaint is too old. */
const complaintDays = 30;
/** Days before its end at which an agreement has to be talked about. */
const noticeDays = 30;
/** Months after which a plan that was never reviewed again needs it (yearly rule). */
const reviewMonths = 12;

/** Complaints that nobody has answered and for which nobody does anything. */
export function checkHistory(plan: CheckedPlan): Finding[] {
  const { rows, today } = plan;
  const links = measureLinks(plan);
  return rows.history.flatMap(({ rowNumber, values }) => {
    const { kind, date, title, status } = values;
    const isOpen = kind === "complaint" && (status === null || status === "open") && !leadsToMeasure(values, links);
    if (!isOpen || date === null || date >= addDays(today, -complaintDays)) return [];
    const days = serialOfDate(today) - serialOfDate(date);
    return [
      findingsOn("history")("history.complaint_open", "warning", rowNumber, "status", {
        title: shortTitle(title),
        days,
      }),
    ];
  });
}

type Exchange = CheckedRowOf<"exchange">;

/** Services without anything in return, and agreements that end or have ended. */
export function checkExchange({ rows, today }: CheckedPlan): Finding[] {
  return rows.exchange.flatMap((row) => {
    const { give, get, get_value: value, valid_to: end, comment } = row.values;
    const isOneSided = give !== null && get === null && value === null;
    // one that ends for a reason is let go: nobody asks for a return, and nobody misses it
    if ((give === null && get === null) || (isOneSided && end !== null && comment !== null)) return [];
    const about = { title: shortTitle(give ?? get) };
    return [
      ...(isOneSided
        ? [findingsOn("exchange")("exchange.give_without_get", "warning", row.rowNumber, "get", about)]
        : []),
      ...(end === null || isRenewed(row, end, rows.exchange) ? [] : checkEnd(row, end, today)),
    ];
  });
}

/** Another row says what holds of the same service from then on. */
function isRenewed(row: Exchange, end: string, all: readonly Exchange[]): boolean {
  return all.some((other) => {
    const { give, get, valid_to: validTo } = other.values;
    const isSame = other !== row && give === row.values.give && get === row.values.get;
    return isSame && (validTo === null || validTo > end);
  });
}

function checkEnd({ rowNumber, values }: Exchange, date: string, today: string): Finding[] {
  const say = findingsOn("exchange");
  const params = { title: shortTitle(values.give ?? values.get), date };
  if (validityOn(today, null, date) === "expired")
    return isConfirmedAfter(date, values.as_of)
      ? []
      : [say("exchange.expired", "warning", rowNumber, "valid_to", params)];
  const endsSoon = date <= addDays(today, noticeDays);
  return endsSoon ? [say("exchange.expires_soon", "info", rowNumber, "valid_to", params)] : [];
}

/** Reviews that were planned and not held, or never planned. */
export function checkReviews({ rows, today, sheets }: CheckedPlan): Finding[] {
  if (!sheets.has("reviews")) return [];
  const say = findingsOn("reviews");
  const dates = rows.reviews.flatMap(({ values }) => values.date ?? []);
  const held = latest(dates.filter((date) => date <= today));
  // a review that took place earlier than planned answers the plan of the one before
  const upToDate = rows.reviews.filter(({ values }) => values.date === null || values.date >= held);
  const planned = latest(
    [...dates, ...upToDate.flatMap(({ values }) => values.next_review ?? [])].filter((date) => date > held),
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
  const links = measureLinks(plan);
  return plan.rows.self_check.flatMap(({ rowNumber, values }) => {
    const { item, maturity, aim } = values;
    const isFar = maturity !== null && (aim ?? 0) - maturity >= 2;
    if (item === null || !isFar || leadsToMeasure(values, links)) return [];
    const params = { self_check_item: item, maturity: maturity ?? 0, aim: aim ?? 0 };
    return [findingsOn("self_check")("self_check.without_measure", "info", rowNumber, "measure", params)];
  });
}
