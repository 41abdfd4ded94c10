import { buildElement, type Child } from "../shell/build-element";

/** Ids are stable, so that the focus can be put back after a part of the page has been made anew. */

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** Radio buttons side by side. */
export function choiceGroup<Value extends string>(
  document: Document,
  field: { readonly name: string; readonly label: string; readonly chosen: string },
  choices: readonly Choice<Value>[],
  choose: (value: Value) => void,
): HTMLElement {
  const options = buildElement(document, "div", { class: "choices" });
  for (const { value, label } of choices) {
    const id = `${field.name}-${value}`;
    const input = buildElement(document, "input", { type: "radio", name: field.name, id, value });
    input.checked = value === field.chosen;
    input.addEventListener("change", () => choose(value));
    options.append(buildElement(document, "div", { class: "choice" }, input, labelFor(document, id, label)));
  }
  const legend = buildElement(document, "legend", {}, field.label);
  return buildElement(document, "fieldset", { class: "field" }, legend, options);
}

export function checkBox(
  document: Document,
  field: { readonly id: string; readonly label: string; readonly isOn: boolean },
  change: (isOn: boolean) => void,
): HTMLElement {
  const input = buildElement(document, "input", { type: "checkbox", id: field.id });
  input.checked = field.isOn;
  input.addEventListener("change", () => change(input.checked));
  return buildElement(document, "div", { class: "check-field" }, input, labelFor(document, field.id, field.label));
}

export function selectField<Value extends string>(
  document: Document,
  field: { readonly id: string; readonly label: string; readonly chosen: string },
  choices: readonly Choice<Value>[],
  choose: (value: Value) => void,
): HTMLElement {
  const select = buildElement(document, "select", { id: field.id });
  select.append(...choices.map(({ value, label }) => buildElement(document, "option", { value }, label)));
  select.value = field.chosen;
  select.addEventListener("change", () => {
    const choice = choices.find(({ value }) => value === select.value);
    if (choice) choose(choice.value);
  });
  return labelled(document, field, select);
}

export interface NumberField {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/** A slider that says its value in words. */
export function sliderField(
  document: Document,
  field: NumberField & { readonly describe: (value: number) => string },
  change: (value: number) => void,
): HTMLElement {
  const { id, min, max, describe } = field;
  const input = buildElement(document, "input", { type: "range", id, min, max, step: 1, value: field.value });
  const output = buildElement(document, "output", { for: id });
  const tell = () => {
    output.textContent = describe(input.valueAsNumber);
    input.setAttribute("aria-valuetext", describe(input.valueAsNumber));
  };
  tell();
  input.addEventListener("input", () => {
    tell();
    change(input.valueAsNumber);
  });
  return labelled(document, field, buildElement(document, "div", { class: "slider" }, input, output));
}

export function textField(
  document: Document,
  field: { readonly id: string; readonly label: string; readonly value: string },
): { readonly element: HTMLElement; readonly input: HTMLInputElement } {
  const input = buildElement(document, "input", {
    type: "text",
    id: field.id,
    value: field.value,
    autocomplete: "off",
  });
  return { element: labelled(document, field, input), input };
}

export function numberField(
  document: Document,
  field: NumberField,
): { readonly element: HTMLElement; readonly input: HTMLInputElement } {
  const { id, min, max, value } = field;
  const input = buildElement(document, "input", { type: "number", id, min, max, step: 1, value });
  return { element: labelled(document, field, input), input };
}

export function plainButton(document: Document, id: string, label: string, press: () => void): HTMLButtonElement {
  const button = buildElement(document, "button", { type: "button", id, class: "plain-button" }, label);
  button.addEventListener("click", press);
  return button;
}

function labelled(
  document: Document,
  field: { readonly id: string; readonly label: string },
  control: Child,
): HTMLElement {
  return buildElement(document, "div", { class: "field" }, labelFor(document, field.id, field.label), control);
}

function labelFor(document: Document, id: string, text: string): HTMLElement {
  return buildElement(document, "label", { for: id }, text);
}
