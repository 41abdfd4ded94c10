/** What stands beside the active cell: the button of its choices, and what its validation tells whoever types. */
import type { GridTexts } from "../../localisation/grid-texts";
import type { GridView } from "./grid-control";
import type { Box } from "./selection-shapes";

export interface CellAids {
  draw(view: GridView, box: Box | undefined, texts: GridTexts): void;
}

const buttonWidth = 18;
const noteWidth = 220;

/** `promptId` becomes the id of the note, for `aria-describedby`. */
export function createCellAids(layer: HTMLElement, promptId: string, openChoices: () => void): CellAids {
  const document = layer.ownerDocument;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "grid-choice-button";
  button.tabIndex = -1;
  // The grid keeps the focus until the list takes it.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", openChoices);
  const note = document.createElement("div");
  note.className = "grid-prompt";
  note.id = promptId;
  const title = document.createElement("strong");
  const message = document.createElement("span");
  note.append(title, message);
  layer.append(button, note);

  const draw: CellAids["draw"] = ({ scene, selection: { active } }, box, texts) => {
    const validation = scene.validation(active.row, active.column);
    const isList = validation?.rule.kind === "list";
    button.hidden = !isList || box === undefined;
    button.setAttribute("aria-label", texts.openChoices);
    button.title = texts.openChoices;
    const prompt = validation?.prompt;
    note.hidden = prompt === undefined || box === undefined;
    title.textContent = prompt?.title ?? "";
    message.textContent = prompt?.message ?? "";
    if (box === undefined) return;
    const right = Math.min(box.left + box.width, layer.clientWidth - buttonWidth);
    button.style.left = `${right}px`;
    button.style.top = `${box.top + Math.max(0, box.height - 20)}px`;
    note.style.left = `${Math.max(0, Math.min(box.left + 12, layer.clientWidth - noteWidth - 16))}px`;
    note.style.top = `${box.top + box.height + 6}px`;
    if (box.top + box.height + 6 + note.offsetHeight > layer.clientHeight)
      note.style.top = `${box.top - note.offsetHeight - 6}px`;
  };
  return { draw };
}
