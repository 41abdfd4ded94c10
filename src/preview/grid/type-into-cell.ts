/** Types into a cell as a person does: what the host refuses or warns of is asked about. */
import type { CellRefusal, Desk, Typed } from "../../embedded-host/desk";
import type { GridTexts } from "../../localisation/grid-texts";
import type { CellPlace } from "./move-selection";
import type { DialogQuestion } from "./message-dialog";

/** "done": the cell holds it now; "retry": back into the editor; "dropped": the cell keeps what it had. */
export type TypingResult = "done" | "retry" | "dropped";

type Answer = TypingResult | "evenSo";

/** Nothing is asked when the entry is simply accepted: the answer is there at once. */
export function typeIntoCell(
  desk: Desk,
  { row, column }: CellPlace,
  text: string,
  ask: <A extends string>(question: DialogQuestion<A>) => Promise<A>,
  texts: GridTexts,
): TypingResult | Promise<TypingResult> {
  const typed = desk.type(row, column, text);
  if (typed.kind === "accepted") return "done";
  return ask(questionAbout(typed, texts)).then((answer) => {
    if (answer !== "evenSo") return answer;
    desk.type(row, column, text, "warned");
    return "done";
  });
}

function questionAbout(typed: Exclude<Typed, { kind: "accepted" }>, texts: GridTexts): DialogQuestion<Answer> {
  if (typed.kind === "refused") return refusalQuestion(typed.refusal, texts);
  return {
    title: texts.impossibleTitle,
    message: texts.impossible,
    style: "stop",
    answers: [
      { answer: "retry", label: texts.retry },
      { answer: "dropped", label: texts.cancel },
    ],
    otherwise: "dropped",
  };
}

function refusalQuestion({ style, title, message }: CellRefusal, texts: GridTexts): DialogQuestion<Answer> {
  const said = message === "" ? texts.refusedMessage : message;
  const cancel = { answer: "dropped", label: texts.cancel } as const;
  const answers: Readonly<Record<CellRefusal["style"], DialogQuestion<Answer>["answers"]>> = {
    stop: [{ answer: "retry", label: texts.retry }, cancel],
    warning: [{ answer: "evenSo", label: texts.yes }, { answer: "retry", label: texts.no }, cancel],
    information: [{ answer: "evenSo", label: texts.ok }, cancel],
  };
  return {
    title: title === "" ? texts.refusedTitle : title,
    message: style === "warning" ? `${said}\n\n${texts.continueQuestion}` : said,
    style,
    answers: answers[style],
    otherwise: "dropped",
  };
}

/** Tells that something is not there. */
export function sayNotFound(texts: GridTexts, place: string): DialogQuestion<"ok"> {
  return {
    title: texts.nameBox,
    message: texts.unknownPlace.replace("{place}", place),
    style: "information",
    answers: [{ answer: "ok", label: texts.ok }],
    otherwise: "ok",
  };
}
