/** Small dialogs over the grid: a heading, a message, and answers as buttons. */

export interface DialogQuestion<Answer extends string> {
  readonly title: string;
  readonly message: string;
  readonly style: "stop" | "warning" | "information";
  /** The first one is chosen by Enter. */
  readonly answers: readonly { readonly answer: Answer; readonly label: string }[];
  /** What Escape means. */
  readonly otherwise: Answer;
}

/** Asks, and answers what was chosen. The focus is in the dialog until then; where it goes is up to the caller. */
export function askInDialog<Answer extends string>(
  parent: HTMLElement,
  question: DialogQuestion<Answer>,
): Promise<Answer> {
  const document = parent.ownerDocument;
  const dialog = document.createElement("dialog");
  dialog.className = `grid-dialog is-${question.style}`;
  dialog.setAttribute("role", "alertdialog");
  dialog.setAttribute("aria-labelledby", "grid-dialog-title");
  dialog.setAttribute("aria-describedby", "grid-dialog-message");
  const heading = textIn(document, "h2", "grid-dialog-title", question.title);
  const message = textIn(document, "p", "grid-dialog-message", question.message);
  const buttons = document.createElement("div");
  buttons.className = "grid-dialog-buttons";
  dialog.append(heading, message, buttons);
  parent.append(dialog);
  return new Promise((resolve) => {
    const close = (answer: Answer) => {
      dialog.remove();
      resolve(answer);
    };
    buttons.append(...question.answers.map(({ answer, label }) => answerButton(document, label, () => close(answer))));
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      close(question.otherwise);
    });
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    dialog.showModal();
    buttons.querySelector("button")?.focus();
  });
}

function textIn(document: Document, tag: "h2" | "p", id: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.id = id;
  element.textContent = text;
  return element;
}

function answerButton(document: Document, label: string, choose: () => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", choose);
  return button;
}
